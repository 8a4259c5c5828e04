namespace WageGrades.Serialization;

/// <summary>
/// Columns that say one thing together. A table says the same again and again: where the columns stand side by side, what they say is remembered by
/// the text of all their cells, unless there was something to tell about them.
/// </summary>
/// <param name="said">What a fact that was filled by them says.</param>
/// <param name="say">Fills a fact with what it would say.</param>
internal sealed class ColumnGroup<T, TSaid>(Func<SheetRow, T, TSaid> said, Action<T, TSaid> say) : ColumnGroup<T>
{
    private const int LongestText = 400;

    internal override Func<SheetRow, T, T> FillOf(TableSheet sheet, IReadOnlyList<RowColumn<T>> present)
    {
        Func<SheetRow, T, T>[] fills = [.. present.Select(each => each.Fill!(sheet))];
        if (sheet.SideBySide([.. present.Select(each => each.Column)]) is not var (from, until))
        {
            return (row, fact) => Fill(row, fact, fills);
        }

        TextMemory<TSaid> known = new(LongestText);
        return (row, fact) =>
        {
            var written = row.Written(from, until);
            if (!written.IsEmpty && known.TryFind(written, out var same))
            {
                say(fact, same);
                return fact;
            }

            var told = row.Told;
            fact = Fill(row, fact, fills);
            if (!written.IsEmpty && row.Told == told)
            {
                known.Add(written, said(row, fact));
            }

            return fact;
        };
    }

    private static T Fill(SheetRow row, T fact, Func<SheetRow, T, T>[] fills)
    {
        foreach (var fill in fills)
        {
            fact = fill(row, fact);
        }

        return fact;
    }
}
