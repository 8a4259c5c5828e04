namespace WageGrades.Serialization;

/// <summary>Columns that say one thing together of a fact that is filled in cell by cell.</summary>
/// <param name="said">What a fact that was filled by them says.</param>
/// <param name="say">Fills a fact with what it would say.</param>
internal sealed class ColumnGroup<T, TSaid>(Func<SheetRow, T, TSaid> said, Action<T, TSaid> say) : ColumnGroup<T>
{
    internal override Func<SheetRow, T, T> FillOf(TableSheet sheet, IReadOnlyList<RowColumn<T>> present)
    {
        Func<SheetRow, T, T>[] fills = [.. present.Select(each => each.Fill!(sheet))];
        CellsTogether<T, TSaid> cells = new(sheet, present.Select(each => each.Column), (row, fact) =>
        {
            foreach (var fill in fills)
            {
                fact = fill(row, fact);
            }

            return said(row, fact);
        });
        return (row, fact) =>
        {
            say(fact, cells.Of(row, fact));
            return fact;
        };
    }
}
