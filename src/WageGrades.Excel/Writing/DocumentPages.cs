using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Excel;

/// <summary>
/// A document as the sheets of a workbook: the first says what the document says in words and where its tables stand, then follows a sheet for each
/// table.
/// Every report is a document, so every report is a workbook.
/// </summary>
internal sealed class DocumentPages
{
    private const int WidthOfWords = 100;

    private readonly Document document;
    private readonly SheetTitles titles = new();
    private readonly List<IReadOnlyList<PageCell>> words = [];
    private readonly List<Page> tables = [];
    private readonly string summary;

    private DocumentPages(Document document)
    {
        this.document = document;
        summary = titles.Add(Words.Summary.In(document.Language), Words.Summary.In(document.Language));
    }

    /// <summary>The sheets of a document, and of tables that it is too short for.</summary>
    internal static IReadOnlyList<Page> Of(Document document, IEnumerable<(LocalizedText Title, Table Table)> further)
    {
        DocumentPages pages = new(document);
        pages.AddWords(document.Title, new CellLook { IsTitle = true });
        pages.AddBlocks();
        foreach ((var title, var table) in further)
        {
            pages.AddTable(title.In(document.Language), table);
        }

        return [pages.SummaryPage(), .. pages.tables];
    }

    private void AddBlocks()
    {
        var heading = "";
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Heading next:
                    heading = next.Text;
                    AddWords(next.Text, new CellLook { Emphasis = Emphasis.Strong });
                    break;
                case Paragraph paragraph:
                    AddWords(paragraph.Text, new CellLook { Emphasis = paragraph.Emphasis, Wraps = true });
                    break;
                case BulletList list:
                    foreach (var item in list.Items)
                    {
                        AddWords($"· {item}", new CellLook { Wraps = true });
                    }

                    break;
                case Table table:
                    AddTable(heading.Length > 0 ? heading : document.Title, table);
                    break;
                case Figure:
                    // A picture says the same as the table that it belongs to.
                    break;
                default:
                    throw new InvalidOperationException($"No document has a block {block.GetType().Name}.");
            }
        }
    }

    private void AddWords(string text, CellLook look) => words.Add([PageCell.Of(text, look)]);

    private void AddTable(string title, Table table)
    {
        var name = titles.Add(title, Words.Table.In(document.Language));
        AddWords(Words.StandsIn(name).In(document.Language), new CellLook { Emphasis = Emphasis.Muted });
        PageColumn[] columns = [.. table.Columns.Select((column, index) => Column(column, table, index))];
        tables.Add(new Page(name, columns, table.Rows.Select(row => Row(table, row)))
        {
            PrintHead = document.Title,
        });
    }

    private static PageColumn Column(TableColumn column, Table table, int index)
    {
        var widest = table.Rows.Take(1000).Select(row => PageColumn.WidthOf(row[index].Text)).Append(PageColumn.WidthOf(column.Header) + 2).Max();
        return new PageColumn(column.Header, widest) { IsAtEnd = column.Alignment == Alignment.End };
    }

    private static IReadOnlyList<PageCell> Row(Table table, TableRow row) =>
        [.. row.Select((cell, index) => Cell(table.Columns[index], cell, row.IsTotal))];

    private static PageCell Cell(TableColumn column, TableCell cell, bool isTotal)
    {
        CellLook look = new() { Emphasis = cell.Emphasis, IsTotal = isTotal };
        if (column.Alignment == Alignment.Start)
        {
            return PageCell.Of(cell.Text, look with { Wraps = PageColumn.WidthOf(cell.Text) > PageColumn.Widest });
        }

        return PrintedNumber.TryRead(cell.Text, column.Header.EndsWith('%')) is { } number
            ? new PageCell(cell.Text, number.Number, look with { Format = number.Format })
            : PageCell.Of(cell.Text, look with { IsAtEnd = true });
    }

    private Page SummaryPage() => new(summary, [new PageColumn("", WidthOfWords)], words) { HasHeader = false, PrintHead = document.Title };

    private static class Words
    {
        internal static LocalizedText Summary => new("摘要", "summary");

        internal static LocalizedText Table => new("表", "table");

        internal static LocalizedText StandsIn(string sheet) => new($"→ 见工作表“{sheet}”", $"→ sheet “{sheet}”");
    }
}
