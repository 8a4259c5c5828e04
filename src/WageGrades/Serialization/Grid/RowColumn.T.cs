namespace WageGrades.Serialization;

/// <summary>A column of a table of facts: how a row's cell fills a fact, and how a fact fills the cell.</summary>
/// <param name="Column">Its headers, the form of its cells, and how much depends on it.</param>
/// <param name="Fill">What gives, for a table, the fact with what a row says in this column; null where the table reads the column together with
/// others.</param>
/// <param name="Write">Writes what the fact holds for this column into the row begun last; nothing for a column that is only read.</param>
internal sealed record RowColumn<T>(SheetColumn Column, Func<TableSheet, Func<SheetRow, T, T>>? Fill, Action<TableWriter, T> Write)
{
    /// <summary>What it says together with its neighbours; null where it speaks for itself.</summary>
    internal ColumnGroup<T>? Group { get; init; }
}
