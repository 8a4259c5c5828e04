using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>
/// A table from anywhere (表格来源): a worksheet, a query of a database, rows in memory. What gives its header and rows is read like CSV text: titles, a
/// line of units, sums and signatures are known for what they are, and findings name the source, the row and the column.
/// </summary>
/// <remarks>
/// A companion package brings worksheets by this interface. Cells are text. What is typed there is given in the form that every reader of the tables
/// takes: a date as 2026-03-01, a month as 2026-03, a number with a decimal point and no other sign, yes and no as 是 and 否, an empty cell as no text,
/// an error as the sheet shows it (<c>#N/A</c>). A merged cell has its text in its first cell only.
/// </remarks>
/// <example>
/// <code>
/// public sealed class Worksheet(string name, IReadOnlyList&lt;string[]&gt; cells) : IRowSource
/// {
///     public string Name => name;
///
///     public IEnumerable&lt;SourceRow> ReadRows() => cells.Select((row, index) => SourceRow.Of(index + 1, row));
///
///     public string PlaceOf(int? row, int? column) => column is { } at ? $"{(char)('A' + at - 1)}{row}" : "";
/// }
/// </code>
/// </example>
public interface IRowSource
{
    /// <summary>The name by which findings call the source, such as <c>people.xlsx 花名册</c>; not blank.</summary>
    string Name { get; }

    /// <summary>
    /// The rows from the top, titles and header among them. Called once by each reading. Rows without any text may be given or left out. The texts
    /// must stay as they are until the reading has ended.
    /// </summary>
    /// <returns>The rows in the order of the source; none is null.</returns>
    IEnumerable<SourceRow> ReadRows();

    /// <summary>
    /// How people of this source call a place (单元格位置), such as <c>B7</c>: it stands in <see cref="Finding.Path"/> beside line and column.
    /// </summary>
    /// <param name="row">The <see cref="SourceRow.Number"/> of a row; null where the whole table is meant.</param>
    /// <param name="column">The cell in that row, or the table's column, from 1; null where the whole row is meant.</param>
    /// <returns>The place; empty, the default, where file, line and column say enough.</returns>
    string PlaceOf(int? row, int? column) => "";

    /// <summary>
    /// What the source itself found while its rows were read (来源自身的问题): cells that it could not read, values that it did not take as they stand.
    /// Asked once, after the rows. A finding with a line is told at its place; file and place are added where it has none.
    /// </summary>
    /// <param name="firstRow">The <see cref="SourceRow.Number"/> of the first row under the header, so that what belongs to titles and header, such
    /// as
    /// merged cells, need not be told.</param>
    /// <returns>The findings; none, the default, where the source finds nothing of its own.</returns>
    IEnumerable<Finding> FindingsFrom(int firstRow) => [];
}
