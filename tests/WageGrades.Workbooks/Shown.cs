using System.Text.Json;

namespace WageGrades.Workbooks;

/// <summary>Workbooks, and beside each what a spreadsheet must show in the cells of its sheets; taken from the documents and tables, not from the workbooks.</summary>
internal sealed class Shown(string folder)
{
    internal int Count { get; private set; }

    internal void Report(string name, IReport report, Language language, params (string Chinese, string English, Table Table)[] further)
    {
        Write($"{name}-{language}", stream => report.WriteWorkbook(stream, language), [.. report.ToDocument(language).Blocks.OfType<Table>(), .. further.Select(each => each.Table)]);
    }

    internal void Template(string name, Workforce people, CollectiveAgreement agreement, Language language)
    {
        using (var stream = File.Create(Path.Combine(folder, $"{name}-{language}.xlsx")))
        {
            WorkbookTemplate.Write(stream, people, agreement, language);
        }

        var sheets = TableDefinition.All.ToDictionary(
            table => table.Name.In(language),
            table => table.RowsOf(people, language).Select(row => row.Cells.Select(cell => cell.ToString()).ToArray()).ToArray());
        Save($"{name}-{language}", new { kind = "template", sheets });
    }

    private void Write(string name, Action<Stream> write, IReadOnlyList<Table> tables)
    {
        using (var stream = File.Create(Path.Combine(folder, $"{name}.xlsx")))
        {
            write(stream);
        }

        // The first sheet has the words; the others are the tables in their order.
        Save(name, new
        {
            kind = "report",
            tables = tables.Select(table => new
            {
                headers = table.Columns.Select(column => column.Header),
                numbers = table.Columns.Select(column => column.Alignment == Alignment.End),
                rows = table.Rows.Select(row => row.Select(cell => cell.Text)),
            }),
        });
    }

    private void Save(string name, object expected)
    {
        File.WriteAllText(Path.Combine(folder, $"{name}.json"), JsonSerializer.Serialize(expected));
        Count++;
    }
}
