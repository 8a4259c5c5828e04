using System.Text;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Writes a document as one HTML fragment that is also well-formed XML. Text reaches the output through <see cref="Markup"/> only.</summary>
internal sealed class HtmlWriter : IBlockVisitor
{
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
        Line("<div class=\"scroll\"><table>");
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
                Cell("td", "td", $"{Class(table.Columns[column].Alignment)} {Class(row[column].Emphasis)}".Trim(), row[column].Text);
            }

            Line("</tr>");
        }

        Line("</tbody>");
        Line("</table></div>");
    }

    public void Visit(Figure figure)
    {
        Line("<figure>");
        Line(figure.Drawing.ToSvg());
        if (figure.Caption.Length > 0)
        {
            Element("figcaption", "", figure.Caption);
        }

        Line("</figure>");
    }

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
