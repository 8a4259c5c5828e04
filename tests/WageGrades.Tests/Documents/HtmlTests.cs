using System.Text.RegularExpressions;
using System.Xml.Linq;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Documents;

/// <summary>HTML is checked by an XML parser: what it reads back must be the document's texts and nothing else.</summary>
public sealed class HtmlTests
{
    [LawProperty(Arbitrary = [typeof(Drawn.DocumentsWithFigures)])]
    public void ToHtml_AnyDocument_ParsesBackToItsTexts(Document document)
    {
        var fragment = XElement.Parse(document.ToHtml(), LoadOptions.PreserveWhitespace);
        fragment.Elements("style").Remove();
        Pictures(fragment).Remove();
        Assert.Equal(
            Texts(document),
            fragment.Descendants().Where(element => !element.HasElements && IsText(element)).Select(element => element.Value));
    }

    [LawProperty(Arbitrary = [typeof(Drawn.DocumentsWithFigures)])]
    public void ToHtml_AnyDocument_HasNoOtherElementOrAttribute(Document document)
    {
        var fragment = XElement.Parse(document.ToHtml());
        Pictures(fragment).Remove();
        Assert.All(
            fragment.DescendantsAndSelf(),
            element =>
                Assert.Contains(
                    element.Name.LocalName,
                    new[]
                    {
                        "div",
                        "style",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "p",
                        "ul",
                        "li",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "figure",
                        "figcaption",
                    }));
        Assert.All(
            fragment.DescendantsAndSelf().Attributes(),
            attribute => Assert.Contains(attribute.Name.LocalName, new[] { "class", "lang", "scope", "data-column" }));
    }

    [LawProperty(200, Arbitrary = [typeof(Drawn.Documents)])]
    public void ToHtmlPage_AnyDocument_KeepsTitleAndLanguage(Document document)
    {
        var page = XDocument.Parse(document.ToHtmlPage(), LoadOptions.PreserveWhitespace).Root!;
        Assert.Equal(document.Language == Language.Chinese ? "zh-CN" : "en", page.Attribute("lang")!.Value);
        Assert.Equal("utf-8", page.Element("head")!.Element("meta")!.Attribute("charset")!.Value);
        Assert.Equal(document.Title, page.Element("head")!.Element("title")!.Value);
    }

    [LawProperty(200, Arbitrary = [typeof(Drawn.Documents)])]
    public void ToHtml_EqualDocuments_GiveEqualBytes(Document document)
    {
        var twin = new Document(document.Language, document.Title, document.Blocks.ToList());
        Assert.Equal(document, twin);
        Assert.Equal(document.GetHashCode(), twin.GetHashCode());
        Assert.Equal(document.ToHtml(), twin.ToHtml());
    }

    [Fact]
    public void Css_EverySelector_StartsWithTheFragmentsClass()
    {
        var rules = Regex.Replace(HtmlStyle.Css, "@media[^{]*\\{", "").Split('}', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(
            rules.Where(rule => rule.Trim().Length > 0).SelectMany(rule => rule.Split('{')[0].Split(',')),
            selector => Assert.StartsWith(".wagegrades", selector.Trim(), StringComparison.Ordinal));
    }

    [Fact]
    public void ToHtml_Sample_ShowsPicturesAndAlignsNumbers()
    {
        var fragment = XElement.Parse(DocumentSamples.Document(Language.English).ToHtml());
        XNamespace svg = "http://www.w3.org/2000/svg";
        Assert.Equal(2, fragment.Descendants("figure").Count());
        Assert.All(fragment.Descendants("figure"), figure => Assert.Equal(["wide", "narrow"], figure.Elements("div").Select(Kind)));
        Assert.All(
            fragment.Descendants(svg + "svg").Where(picture => Kind(picture.Parent!) == "narrow"),
            picture => Assert.Equal("370", picture.Attribute("width")!.Value));
        Assert.Equal("end alert", fragment.Descendants("td").Single(cell => cell.Value == "-43,200.00 CNY").Attribute("class")!.Value);
        Assert.Single(fragment.Descendants("tr"), row => row.Attribute("class")?.Value == "total");
    }

    [Fact]
    public void ToHtml_TableOfWords_NamesEachCellsColumnForNarrowScreens()
    {
        var table = new Table(
            [TableColumn.Text("What <is> wrong"), TableColumn.Text(""), TableColumn.Text("What to do")],
            [["a long sentence about it", "x", "a long sentence about what to do"]]);
        var cells = XElement.Parse(new Document(Language.English, "t", table).ToHtml()).Descendants("td").ToList();
        Assert.Equal("cards", cells[0].Ancestors("table").Single().Attribute("class")!.Value);
        Assert.Equal(["What <is> wrong", null, "What to do"], cells.Select(cell => cell.Attribute("data-column")?.Value));
    }

    [Fact]
    public void ToHtml_TableOfFigures_KeepsItsFirstColumnInSight()
    {
        var table = new Table(
            [TableColumn.Text("Clause"), TableColumn.Number("Now"), TableColumn.Number("Proposed")], [["a long name of a clause", "1.00", "2.00"]]);
        var html = XElement.Parse(new Document(Language.English, "t", table).ToHtml());
        Assert.Equal("figures", Kind(html.Descendants("table").Single()));
        Assert.All(html.Descendants("td"), cell => Assert.Null(cell.Attribute("data-column")));
    }

    private static string? Kind(XElement element) => element.Attribute("class")?.Value;

    private static IEnumerable<XElement> Pictures(XElement fragment) => fragment.Descendants().Where(element => element.Name.LocalName == "svg");

    private static bool IsText(XElement element) =>
        element.Name.LocalName is not ("div" or "ul" or "figure" or "table" or "thead" or "tbody" or "tr");

    private static IEnumerable<string> Texts(Document document) => document.Blocks
        .SelectMany(block => block switch
        {
            Heading heading => [heading.Text],
            Paragraph paragraph => [paragraph.Text],
            BulletList list => list.Items,
            Table table => table.Columns.Select(column => column.Header).Concat(table.Rows.SelectMany(row => row).Select(cell => cell.Text)),
            Figure figure => figure.Caption.Length > 0 && figure.Caption != figure.Drawing.Title ? [figure.Caption] : [],
            _ => throw new InvalidOperationException($"A new kind of block: {block.GetType()}."),
        })
        .Prepend(document.Title);
}
