namespace WageGrades.Serialization;

/// <summary>
/// Cells of a row that say one thing together. A table says the same again and again: where the columns stand side by side, what they say is
/// remembered by the text of all the cells, unless there was something to tell about them.
/// </summary>
internal sealed class CellsTogether<T, TSaid>
{
    private const int LongestText = 400;

    private readonly (int From, int Until)? place;
    private readonly Func<SheetRow, T, TSaid> read;
    private readonly TextMemory<TSaid> known = new(LongestText);

    /// <param name="sheet">The table.</param>
    /// <param name="columns">The columns that say it; some may be missing.</param>
    /// <param name="read">Reads them, into a fact or with what it says beside them.</param>
    internal CellsTogether(TableSheet sheet, IEnumerable<SheetColumn> columns, Func<SheetRow, T, TSaid> read) =>
        (place, this.read) = (sheet.SideBySide([.. columns.Where(sheet.Has)]), read);

    /// <summary>What the cells of a row say.</summary>
    internal TSaid Of(SheetRow row, T fact)
    {
        var written = place is var (from, until) ? row.Written(from, until) : [];
        if (!written.IsEmpty && known.TryFind(written, out var same))
        {
            return same;
        }

        var told = row.Told;
        var said = read(row, fact);
        if (!written.IsEmpty && row.Told == told)
        {
            known.Add(written, said);
        }

        return said;
    }
}
