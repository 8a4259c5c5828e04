using System.Collections;
using System.Runtime.CompilerServices;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>
/// One row of a <see cref="Table"/>, written as a collection expression: <c>TableRow row = ["Junior", "4,100.00 CNY"];</c>.
/// </summary>
[CollectionBuilder(typeof(TableRow), nameof(Create))]
public sealed record TableRow : IReadOnlyList<TableCell>
{
    private readonly ValueList<TableCell> cells;

    private TableRow(ValueList<TableCell> cells) => this.cells = cells;

    /// <summary>Whether the row sums up those above it: bold, with a rule over it. The default is no.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The number of cells.</summary>
    public int Count => cells.Count;

    /// <summary>The cell in a column, counted from 0.</summary>
    /// <param name="index">The column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public TableCell this[int index] => cells[index];

    /// <summary>A row of these cells.</summary>
    /// <param name="cells">The cells from left to right.</param>
    public static TableRow Create(params ReadOnlySpan<TableCell> cells) => new(ValueList.Of<TableCell>([.. cells]));

    /// <summary>A row that sums up those above it.</summary>
    /// <param name="cells">The cells from left to right.</param>
    public static TableRow Total(params ReadOnlySpan<TableCell> cells) => Create(cells) with { IsTotal = true };

    /// <summary>The cells from left to right.</summary>
    public IEnumerator<TableCell> GetEnumerator() => ((IEnumerable<TableCell>)cells).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The cells' texts, separated by a bar.</summary>
    public override string ToString() => string.Join(" | ", cells.Select(cell => cell.Text));
}
