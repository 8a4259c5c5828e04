using System.Text;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A table of any source: its rows without the blank ones, and what was found while they were read.</summary>
internal sealed class GridTable
{
    private readonly IRowSource source;

    private GridTable(IRowSource source, CellGrid rows, IEnumerable<FormatFault> faults) =>
        (this.source, Rows, Faults) = (source, rows, ValueList.Of(faults));

    /// <summary>The rows, the header among them.</summary>
    internal CellGrid Rows { get; }

    internal ValueList<FormatFault> Faults { get; }

    internal static GridTable Read(IRowSource source)
    {
        if (source is CsvSource text)
        {
            return new GridTable(source, text.Rows, text.Faults);
        }

        // Text that was decoded tells where it was damaged; elsewhere the rows are all there is to see it by.
        var rows = Copy(source);
        return new GridTable(source, rows, rows.Damage());
    }

    /// <summary>What the source itself found, but for what belongs above this row.</summary>
    internal IEnumerable<Finding> FindingsFrom(int firstRow) => source.FindingsFrom(firstRow);

    /// <summary>The cells one after the other, a line feed behind each.</summary>
    private static CellGrid Copy(IRowSource source)
    {
        StringBuilder text = new();
        List<SourceRow> rows = [];
        foreach (var row in source.ReadRows())
        {
            rows.Add(row ?? throw NoRow(source));
            foreach (var cell in row.Cells)
            {
                text.Append(cell).Append('\n');
            }
        }

        CellGrid grid = new(text.ToString(), rows.Sum(row => row.Cells.Count));
        var at = 0;
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                grid.AddCell(at);
                at += cell.Length + 1;
            }

            grid.EndRow(at - 1, row.Number);
        }

        return grid;
    }

    private static ArgumentException NoRow(IRowSource source) => new($"The source {source.Name} gave null where a row was expected.", nameof(source));
}
