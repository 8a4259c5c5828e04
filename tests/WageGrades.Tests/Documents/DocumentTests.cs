using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Documents;

public sealed class DocumentTests
{
    [Fact]
    public void Writers_ChineseDocument_KeepWordsAsTheyWereGiven()
    {
        Document given = new(Language.Chinese, "第 7 % 档", new Heading(2, "提高 100 CNY 的方案"));

        Assert.All([given.ToHtml(), given.ToMarkdown(), given.ToPlainText()], text =>
        {
            Assert.Contains("第 7 % 档", text, StringComparison.Ordinal);
            Assert.Contains("提高 100 CNY 的方案", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Table_RowOfAnotherLength_IsRefusedByName()
    {
        var error = Assert.Throws<ArgumentException>(() => new Table([TableColumn.Text("a"), TableColumn.Text("b")], [["1", "2"], ["3"]]));
        Assert.StartsWith("Row 2 (3) has 1 cells; the table has 2 columns.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_WithoutColumns_IsRefused() => Assert.Throws<ArgumentException>(() => new Table([], []));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Heading_LevelOutOfRange_IsRefused(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Heading(level, "x"));

    [Theory]
    [InlineData("a\r\nb", "a  b")]
    [InlineData("a\tb\0", "a b ")]
    [InlineData("技师😀", "技师😀")]
    public void Paragraph_AnyText_IsOneSoundLine(string text, string line) => Assert.Equal(line, new Paragraph(text).Text);

    // Not as inline data, which cannot carry half a surrogate pair.
    [Fact]
    public void Paragraph_BrokenCharacters_BecomeTheReplacementCharacter() =>
        Assert.Equal(" \ufffdx\ufffd", new Paragraph("\u2028\ud800x\uffff").Text);

    [Fact]
    public void AsSection_Document_GoesOneHeadingDown()
    {
        var part = new Document(Language.English, "Part", new Heading(1, "a"), new Heading(4, "b"), new Paragraph("c"));
        Assert.Equal([new Heading(1, "Part"), new Heading(2, "a"), new Heading(4, "b"), new Paragraph("c")], part.AsSection());
    }

    [Fact]
    public void Writers_AnyDocument_UseLineFeedsOnly() => Law.Holds(DocumentGen.Documents, document =>
        !(document.ToHtmlPage() + document.ToMarkdown() + document.ToPlainText()).Contains('\r', StringComparison.Ordinal), tests: 200);

    [Fact]
    public void Report_Writers_AskForTheLanguageChineseUnlessTold()
    {
        var report = new Report();
        Assert.Equal(report.ToDocument(Language.Chinese).ToHtml(), report.ToHtml());
        Assert.Equal(report.ToDocument(Language.English).ToHtmlPage(), report.ToHtmlPage(Language.English));
        Assert.Equal(report.ToDocument(Language.English).ToMarkdown(), report.ToMarkdown(Language.English));
        Assert.Equal(report.ToDocument(Language.Chinese).ToPlainText(), report.ToPlainText());
        Assert.Equal(report.ToDrawing(Language.English).ToSvg(), report.ToSvg(Language.English));
    }

    private sealed class Report : IReport, IPicture
    {
        public Document ToDocument(Language language) => DocumentSamples.Document(language);

        public Drawing ToDrawing(Language language) => DocumentSamples.Bars(language);
    }
}
