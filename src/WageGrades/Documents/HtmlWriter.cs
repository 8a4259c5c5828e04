using System.Text;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Writes a document as one HTML fragment that is also well-formed XML. Text reaches the output through <see cref="Markup"/> only.</summary>
internal sealed class HtmlWriter : IBlockVisitor
{
    private const int ShortWords = 12;
    private readonly StringBuilder html = new();

    internal static string Write(Document document)
    {
        var writer = new HtmlWriter();
        writer.Line($"<div class=\"wagegrades\" lang=\"{HtmlPage.LanguageTag(document.Language)}\">");
        writer.Line("<style>");
        writer.Line(HtmlStyle.Css);
        writer.Line("</style>");
        writer.Element("h1", "", document.Title);
        foreach (var block in document.Blocks)
        {
            block.Accept(writer);
        }

        return writer.html.Append("</div>").ToString();
    }

    public void Visit(Heading heading) => Element(heading.Level switch { 1 => "h2", 2 => "h3", 3 => "h4", _ => "h5" }, "", heading.Text);

    public void Visit(Paragraph paragraph) => Element("p", Class(paragraph.Emphasis), paragraph.Text);

    public void Visit(BulletList list)
    {
        if (list.Items.Count == 0)
        {
            return;
        }

        Line("<ul>");
        foreach (var item in list.Items)
        {
            Element("li", "", item);
        }

        Line("</ul>");
    }

    public void Visit(Table table)
    {
        var isWords = IsOfWords(table);
        Line($"<div class=\"scroll\"><table class=\"{(isWords ? "cards" : "figures")}\">");
        html.Append("<thead><tr>");
        foreach (var column in table.Columns)
        {
            Cell("th scope=\"col\"", "th", Class(column.Alignment), column.Header);
        }

        Line("</tr></thead>");
        Line("<tbody>");
        foreach (var row in table.Rows)
        {
            html.Append(row.IsTotal ? "<tr class=\"total\">" : "<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                Cell(
                    isWords ? Labelled("td", table.Columns[column].Header) : "td",
                    "td",
                    string.Join(' ', Classes(table.Columns[column], row[column])),
                    row[column].Text);
            }

            Line("</tr>");
        }

        Line("</tbody>");
        Line("</table></div>");
    }

    // Long words in two columns leave figures no room on a narrow screen: such rows read better one under the other.
    private static bool IsOfWords(Table table) => table.Columns.Count > 2 &&
        table.Columns
            .Where((column, at) => column.Alignment == Alignment.Start && table.Rows.Any(row => row[at].Text.Length > ShortWords))
            .Count() > 1;

    private static string Labelled(string name, string header) =>
        header.Length == 0 ? name : $"{name} data-column=\"{Markup.Encode(header)}\"";

    public void Visit(Figure figure)
    {
        Line("<figure>");
        if (figure.Drawing.Narrow is { } narrow)
        {
            Line($"<div class=\"wide\">{figure.Drawing.ToSvg()}</div>");
            Line($"<div class=\"narrow\">{narrow.ToSvg()}</div>");
        }
        else
        {
            Line(figure.Drawing.ToSvg());
        }

        // The picture bears its title already.
        if (figure.Caption.Length > 0 && figure.Caption != figure.Drawing.Title)
        {
            Element("figcaption", "", figure.Caption);
        }

        Line("</figure>");
    }

    // A day is not broken at its hyphens.
    private static IEnumerable<string> Classes(TableColumn column, TableCell cell)
    {
        string[] all = [Class(column.Alignment), Class(cell.Emphasis), IsDay(cell.Text) ? "day" : ""];
        return all.Where(each => each.Length > 0);
    }

    private static bool IsDay(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-' && text.All(each => each == '-' || char.IsAsciiDigit(each));

    private static string Class(Alignment alignment) => alignment == Alignment.End ? "end" : "";

    private static string Class(Emphasis emphasis) => emphasis switch
    {
        Emphasis.Strong => "strong",
        Emphasis.Muted => "muted",
        Emphasis.Alert => "alert",
        Emphasis.None => "",
        _ => throw Closed.Missed(emphasis),
    };

    private void Element(string name, string @class, string text)
    {
        Cell(name, name, @class, text);
        html.Append('\n');
    }

    private void Cell(string opening, string name, string @class, string text)
    {
        html.Append('<').Append(opening);
        if (@class.Length > 0)
        {
            html.Append(" class=\"").Append(@class).Append('"');
        }

        html.Append('>').Append(Markup.Encode(text)).Append("</").Append(name).Append('>');
    }

    private void Line(string markup) => html.Append(markup).Append('\n');
}
