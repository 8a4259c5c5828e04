using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WageGrades.Documents;
using WageGrades.Findings;
using Page = WageGrades.Word.WordPage;

namespace WageGrades.Word;

/// <summary>Turns the blocks of a document into those of a word processor.</summary>
internal static class WordWriter
{
    internal static void Write(Documents.Document document, Stream stream, WordLayout layout)
    {
        using var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = file.AddMainDocumentPart();
        file.ChangeIdOfPart(main, "document");
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Of(layout, document.Language);
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = WordStyles.Bullets();
        var footer = main.AddNewPart<FooterPart>("footer");
        footer.Footer = Page.Footer(document.Language);
        Body body = new(Styled(WordStyles.Title, document.Title));
        foreach (var block in document.Blocks)
        {
            body.Append(Of(block, layout));
        }

        body.Append(Page.Of(layout, main.GetIdOfPart(footer)));
        main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
        WordProperties.Write(file, document.Title, document.Language);
    }

    private static IEnumerable<OpenXmlElement> Of(Block block, WordLayout layout) => block switch
    {
        Documents.Heading heading => [Styled(WordStyles.Heading(heading.Level), heading.Text)],
        Documents.Paragraph paragraph => [Styled(WordStyles.Body, paragraph.Text, paragraph.Emphasis)],
        BulletList list => list.Items.Select(item => Styled(WordStyles.Bullet, item)),
        Documents.Table table => WordTable.Of(table, layout),
        Figure figure => figure.Caption.Length == 0 ? [] : [Styled(WordStyles.Body, figure.Caption, Documents.Emphasis.Muted)],
        _ => throw new InvalidOperationException($"A block of the kind {block.GetType().Name} cannot be written."),
    };

    internal static DocumentFormat.OpenXml.Wordprocessing.Paragraph Styled(
        string style, string text, Documents.Emphasis emphasis = Documents.Emphasis.None, bool isEnd = false)
    {
        ParagraphProperties properties = new(new ParagraphStyleId { Val = style });
        if (isEnd)
        {
            properties.Append(new Justification { Val = JustificationValues.Right });
        }

        return new(properties, new Run(Look(emphasis), new Text(WordText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static RunProperties Look(Documents.Emphasis emphasis) => emphasis switch
    {
        Documents.Emphasis.None => new(),
        Documents.Emphasis.Strong => new(new Bold()),
        Documents.Emphasis.Muted => new(new Color { Val = "6A737D" }),
        Documents.Emphasis.Alert => new(new Bold(), new Color { Val = "B3261E" }),
        _ => throw new ArgumentOutOfRangeException(nameof(emphasis), emphasis, "None, Strong, Muted or Alert"),
    };
}
