using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Tests.Documents;

public sealed class FigureTests
{
    private static string Html(string caption) =>
        new Document(Language.English, "t", new Figure(DocumentSamples.Bars(Language.English), caption)).ToHtml();

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Documents/HtmlWriter")]
    public void ToHtml_CaptionWithMarkup_IsEscaped()
    {
        Assert.Contains("<figcaption>a&lt;b&gt;</figcaption>", Html("a<b>"), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Html("a<b>"), StringComparison.Ordinal);
        Assert.Contains("<figcaption>R&amp;D", Html("R&D"), StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_NoCaption_HasNone() => Assert.DoesNotContain("</figcaption>", Html(""), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "h2")]
    [InlineData(2, "h3")]
    [InlineData(3, "h4")]
    [InlineData(4, "h5")]
    public void ToHtml_HeadingLevel_IsOneDown(int level, string element) => Assert.Contains(
        $"<{element}>x &lt; y</{element}>", new Document(Language.English, "t", new Heading(level, "x < y")).ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void ToHtml_TextAnywhere_IsEscaped()
    {
        var html = new Document(
            Language.English,
            "<1>",
            new Paragraph("<2>", Emphasis.Alert),
            new BulletList("<3>"),
            new Table(
                [TableColumn.Text("<4>")],
                [
                    ["<5>"],
                ])
        ).ToHtml();
        Assert.All(Enumerable.Range(1, 5), number => Assert.Contains($"&lt;{number}&gt;", html, StringComparison.Ordinal));
        Assert.DoesNotContain("<1>", html, StringComparison.Ordinal);
    }
}
