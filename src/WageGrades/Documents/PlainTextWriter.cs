using System.Text;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Writes a document for a terminal: underlined headings and tables in columns of equal width.</summary>
internal sealed class PlainTextWriter : IBlockVisitor
{
    private const string Gap = "  ";

    private readonly StringBuilder text = new();
    internal static string Write(Document document)
    {
        var writer = new PlainTextWriter();
        writer.Underlined(document.Title, '=');
        foreach (var block in document.Blocks)
        {
            block.Accept(writer);
        }

        return writer.text.ToString();
    }

    public void Visit(Heading heading)
    {
        text.Append('\n');
        Underlined(heading.Text, '-');
    }

    public void Visit(Paragraph paragraph) => Section(paragraph.Text);

    public void Visit(BulletList list)
    {
        if (list.Items.Count > 0)
        {
            Section(string.Join('\n', list.Items.Select(item => $"- {item}")));
        }
    }

    public void Visit(Table table)
    {
        var widths = table
            .Columns.Select(
                (column, index) =>
                    table.Rows.Select(row => DisplayWidth.Of(row[index].Text)).Append(DisplayWidth.Of(column.Header)).Max())
            .ToList();
        var rule = string.Join(Gap, widths.Select(width => new string('-', width)));
        Section(Row(table, widths, table.Columns.Select(column => column.Header)));
        Line(rule);
        foreach (var row in table.Rows)
        {
            if (row.IsTotal)
            {
                Line(rule);
            }

            Line(Row(table, widths, row.Select(cell => cell.Text)));
        }
    }

    public void Visit(Figure figure)
    {
        if (figure.Caption.Length > 0)
        {
            Section($"[{figure.Caption}]");
        }
    }

    private static string Row(Table table, List<int> widths, IEnumerable<string> cells) =>
        string.Join(Gap, cells.Select((cell, index) => table.Columns[index].Alignment == Alignment.End
            ? DisplayWidth.Padding(cell, widths[index]) + cell
            : cell + DisplayWidth.Padding(cell, widths[index]))).TrimEnd();

    private void Underlined(string words, char line)
    {
        Line(words);
        Line(new string(line, DisplayWidth.Of(words)));
    }

    private void Section(string words)
    {
        text.Append('\n');
        Line(words);
    }

    private void Line(string words) => text.Append(words).Append('\n');
}
