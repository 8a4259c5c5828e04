using System.Text;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Writes a document as GitHub-flavoured Markdown in which no character of text acts as markup.</summary>
internal sealed class MarkdownWriter : IBlockVisitor
{
    // Each of these may begin or end a construct anywhere in a line ('$' opens mathematics in notebooks and on GitHub).
    private const string Special = "\\`*_[]|~#$!";

    private readonly StringBuilder markdown = new();
    internal static string Write(Document document)
    {
        var writer = new MarkdownWriter();
        writer.Line($"# {Escape(document.Title)}");
        foreach (var block in document.Blocks)
        {
            block.Accept(writer);
        }

        return writer.markdown.ToString();
    }

    public void Visit(Heading heading) => Section($"{new string('#', heading.Level + 1)} {Escape(heading.Text)}");

    public void Visit(Paragraph paragraph) => Section(Emphasise(LineStart(Escape(paragraph.Text)), paragraph.Emphasis));

    public void Visit(BulletList list)
    {
        if (list.Items.Count > 0)
        {
            Section(string.Join('\n', list.Items.Select(item => $"- {LineStart(Escape(item))}")));
        }
    }

    public void Visit(Table table)
    {
        Section(Row(table.Columns.Select(column => Escape(column.Header))));
        Line(Row(table.Columns.Select(column => column.Alignment == Alignment.End ? "---:" : "---")));
        foreach (var row in table.Rows)
        {
            Line(Row(row.Select(cell => Emphasise(Escape(cell.Text), row.IsTotal ? Emphasis.Strong : cell.Emphasis))));
        }
    }

    public void Visit(Figure figure)
    {
        if (figure.Caption.Length > 0)
        {
            Section($"*{Escape(figure.Caption)}*");
        }
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Emphasise(string escaped, Emphasis emphasis) =>
        escaped.Length > 0 && emphasis is Emphasis.Strong or Emphasis.Alert ? $"**{escaped}**" : escaped;

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text.Trim())
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                _ when Special.Contains(character, StringComparison.Ordinal) => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>At the start of a line "- ", "+ ", "= " and "1." or "1)" mean a list or an underline.</summary>
    private static string LineStart(string escaped)
    {
        var digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        return digits < escaped.Length && (digits == 0 ? escaped[0] is '-' or '+' or '=' : escaped[digits] is '.' or ')')
            ? escaped.Insert(digits, "\\")
            : escaped;
    }

    private void Section(string text)
    {
        markdown.Append('\n');
        Line(text);
    }

    private void Line(string text) => markdown.Append(text).Append('\n');
}
