using WageGrades.Documents;

namespace WageGrades.Reporting;

/// <summary>The rows of a table for spreadsheets as a table of a document.</summary>
internal static class RowTable
{
    /// <param name="rows">The rows, the header first.</param>
    /// <param name="firstAmount">The first column of amounts, from 0.</param>
    /// <param name="lastAmount">The last of them.</param>
    internal static Table Of(IEnumerable<IEnumerable<string>> rows, int firstAmount, int lastAmount)
    {
        List<IEnumerable<string>> all = [.. rows];
        return new Table(
            all[0].Select((header, index) => index >= firstAmount && index <= lastAmount ? TableColumn.Number(header) : TableColumn.Text(header)),
            all.Skip(1).Select(row => TableRow.Create([.. row.Select(cell => new TableCell(cell))])));
    }
}
