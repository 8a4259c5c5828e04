using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>A table with one header row.</summary>
/// <example><code>
/// new Table([TableColumn.Text("Grade"), TableColumn.Number("Pay")], [["Junior", "4,100.00"], ["Intermediate", "4,950.00"]])
/// </code></example>
public sealed record Table : Block
{
    /// <summary>Creates a table.</summary>
    /// <param name="columns">At least one column.</param>
    /// <param name="rows">The rows; each has as many cells as there are columns. No rows are allowed: the header is printed alone.</param>
    /// <exception cref="ArgumentException">There is no column, or a row has another number of cells.</exception>
    public Table(IEnumerable<TableColumn> columns, IEnumerable<TableRow> rows)
    {
        Columns = ValueList.Of(Guard.NotNull(columns));
        Rows = ValueList.Of(Guard.NotNull(rows));
        if (Columns.Count == 0)
        {
            throw new ArgumentException("A table needs at least one column, and none was given.", nameof(columns));
        }

        for (var row = 0; row < Rows.Count; row++)
        {
            if (Rows[row].Count != Columns.Count)
            {
                throw new ArgumentException(
                    $"Row {Ordinal(row)} ({Rows[row]}) has {Rows[row].Count} cells; the table has {Columns.Count} columns.", nameof(rows));
            }
        }
    }

    /// <summary>The columns from left to right; at least one.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows from top to bottom; each has as many cells as there are columns.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);

    private static int Ordinal(int index) => index + 1;
}
