using DocumentFormat.OpenXml.Wordprocessing;
using WageGrades.Findings;

namespace WageGrades.Word;

/// <summary>The page: A4 with its margins, and its number at the foot. Measures are twentieths of a point.</summary>
internal static class WordPage
{
    private const int Short = 11906;
    private const int Long = 16838;

    /// <summary>The room between the margins.</summary>
    internal static int TextWidth(WordLayout layout) => WidthOf(layout) - (2 * MarginOf(layout));

    internal static SectionProperties Of(WordLayout layout, string footer)
    {
        var margin = MarginOf(layout);
        PageSize size = new() { Width = (uint)WidthOf(layout), Height = (uint)(layout == WordLayout.Sheet ? Short : Long) };
        if (layout == WordLayout.Sheet)
        {
            size.Orient = PageOrientationValues.Landscape;
        }

        return new(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            size,
            new PageMargin { Top = margin, Bottom = margin, Left = (uint)margin, Right = (uint)margin, Header = 500, Footer = 500, Gutter = 0 });
    }

    internal static Footer Footer(Language language)
    {
        LocalizedText before = new("第 ", "Page ");
        LocalizedText after = new(" 页", "");
        return new(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Foot }),
            new Run(new Text(before.In(language)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
            new Run(new Text(after.In(language)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve })));
    }

    private static int WidthOf(WordLayout layout) => layout == WordLayout.Sheet ? Long : Short;

    private static int MarginOf(WordLayout layout) => layout switch
    {
        WordLayout.Report => 1134,
        WordLayout.Contract => 1418,
        WordLayout.Sheet => 794,
        _ => throw new ArgumentOutOfRangeException(nameof(layout), layout, "Report, Contract or Sheet"),
    };
}
