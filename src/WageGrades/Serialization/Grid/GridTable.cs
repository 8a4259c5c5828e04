using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A table of any source: its rows without the blank ones, and what was found while they were read.</summary>
internal sealed class GridTable
{
    private GridTable(ValueList<GridRow> rows, IEnumerable<FormatFault> faults) => (Rows, Faults) = (rows, ValueList.Of(faults));

    /// <summary>The rows, the header among them.</summary>
    internal ValueList<GridRow> Rows { get; }

    internal ValueList<FormatFault> Faults { get; }

    internal static GridTable Read(IRowSource source)
    {
        var rows = ValueList.Of(source.ReadRows().Select(row => new GridRow(row ?? throw NoRow(source))).Where(row => !row.IsBlank));
        // Text that was decoded tells where it was damaged; elsewhere the rows are all there is to see it by.
        return new GridTable(rows, source is CsvSource text ? text.Faults : rows.SelectMany(Damage));
    }

    private static IEnumerable<FormatFault> Damage(GridRow row) =>
        from cell in row.Cells
        let fault = CsvTable.DamageOf(cell.Characters.Span, row.Line, cell.Column)
        where fault is not null
        select fault;

    private static ArgumentException NoRow(IRowSource source) => new($"The source {source.Name} gave null where a row was expected.", nameof(source));
}
