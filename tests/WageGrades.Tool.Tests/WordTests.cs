using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using WageGrades.Contracts;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Word;

namespace WageGrades.Tool.Tests;

/// <summary>Documents of the word processor: valid by the format's own schema, and saying what the document says.</summary>
public sealed class WordTests
{
    private static readonly string Root = FindRoot();

    [Theory]
    [InlineData(Language.Chinese, WordLayout.Contract)]
    [InlineData(Language.English, WordLayout.Contract)]
    [InlineData(Language.Chinese, WordLayout.Report)]
    [InlineData(Language.Chinese, WordLayout.Sheet)]
    public void WriteDocx_OfTheSamplesContract_IsValidAndHasEveryText(Language language, WordLayout layout)
    {
        var agreement = AgreementJson.Read(File.ReadAllText(Path.Combine(Root, "docs", "samples", "agreement.json"))).OrThrow();
        HoldsWhatItSays(ContractDraft.Of(agreement).ToDocument(language), layout);
    }

    [Fact]
    public void WriteDocx_OfOddTexts_IsValidAndKeepsThem() => HoldsWhatItSays(
        new Documents.Document(
            Language.Chinese,
            "标题 <b> & \"引号\"",
            new Documents.Heading(4, " leading and trailing "),
            new Documents.Paragraph("𠮷 \uFFFD ]]> &amp;", Documents.Emphasis.Alert),
            new BulletList("一", "two"),
            new BulletList(),
            new Documents.Table([TableColumn.Text("a"), TableColumn.Number("b")], [Documents.TableRow.Total("", "1.00")]),
            new Documents.Table([TableColumn.Text(new string('长', 500))], [])),
        WordLayout.Report);

    [Fact]
    public void WriteDocx_Twice_IsTheSameBytes()
    {
        var agreement = AgreementJson.Read(File.ReadAllText(Path.Combine(Root, "docs", "samples", "agreement.json"))).OrThrow();
        var document = ContractDraft.Of(agreement).ToDocument(Language.Chinese);
        byte[] first = Written(document);
        Assert.Equal(first, Written(document));
        using (System.IO.Compression.ZipArchive archive = new(new MemoryStream(first)))
        {
            Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        }

        using var file = WordprocessingDocument.Open(new MemoryStream(first), isEditable: false);
        Assert.Equal((document.Title, "zh-CN"), (file.PackageProperties.Title, file.PackageProperties.Language));
    }

    private static byte[] Written(Documents.Document document)
    {
        using MemoryStream stream = new();
        document.WriteDocx(stream, WordLayout.Contract);
        return stream.ToArray();
    }

    [Fact]
    public void WriteDocx_OfNothing_IsRefusedByName()
    {
        Documents.Document document = new(Language.Chinese, "t");
        Assert.Equal("document", Assert.Throws<ArgumentNullException>(() => ((Documents.Document)null!).WriteDocx(Stream.Null)).ParamName);
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => document.WriteDocx(null!)).ParamName);
        Assert.Equal("layout", Assert.Throws<ArgumentOutOfRangeException>(() => document.WriteDocx(Stream.Null, (WordLayout)9)).ParamName);
        Assert.Equal("report", Assert.Throws<ArgumentNullException>(() => ((IReport)null!).WriteDocx(Stream.Null)).ParamName);
    }

    private static void HoldsWhatItSays(Documents.Document document, WordLayout layout)
    {
        using MemoryStream stream = new();
        document.WriteDocx(stream, layout);
        stream.Position = 0;
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Equal([], new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var texts = file.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(paragraph => paragraph.InnerText);
        var said = document.Blocks.SelectMany(block => block switch
        {
            Documents.Heading heading => [heading.Text],
            Documents.Paragraph paragraph => [paragraph.Text],
            BulletList list => list.Items,
            Documents.Table table => table.Columns.Select(column => column.Header).Concat(table.Rows.SelectMany(row => row.Select(cell => cell.Text))).Append(""),
            _ => Array.Empty<string>(),
        }).Prepend(document.Title);
        Assert.Equal(said, texts);
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "WageGrades.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        return folder;
    }
}
