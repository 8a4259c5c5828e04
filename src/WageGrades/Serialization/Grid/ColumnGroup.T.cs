namespace WageGrades.Serialization;

/// <summary>Columns that say one thing together, such as a post.</summary>
internal abstract class ColumnGroup<T>
{
    /// <summary>How those of the columns that a table has fill a fact.</summary>
    internal abstract Func<SheetRow, T, T> FillOf(TableSheet sheet, IReadOnlyList<RowColumn<T>> present);
}
