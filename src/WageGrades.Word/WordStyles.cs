using DocumentFormat.OpenXml.Wordprocessing;
using WageGrades.Findings;

namespace WageGrades.Word;

/// <summary>The styles of a document, so that who gets it may change a look in one place.</summary>
internal static class WordStyles
{
    internal const string Title = "Title";
    internal const string Body = "BodyText";
    internal const string Bullet = "ListBullet";
    internal const string Cell = "TableCell";
    internal const string Foot = "Footer";
    internal const string Gap = "TableGap";

    private const int BulletList = 1;

    /// <summary>The style of a heading; a document has four levels.</summary>
    internal static string Heading(int level) => $"Heading{level}";

    /// <summary>The size of type of tables in half points.</summary>
    internal static int CellSize(WordLayout layout) => layout == WordLayout.Sheet ? Size(layout) : Size(layout) - 3;

    internal static Styles Of(WordLayout layout, Language language)
    {
        var isContract = layout == WordLayout.Contract;
        var size = Size(layout);
        Styles styles = new(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "SimSun" },
                new FontSize { Val = Text(size) },
                new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()));
        styles.Append(Style("Normal", null, size, false, JustificationValues.Left, 0, 0));
        styles.Append(Style(Title, "Normal", size + 16, true, JustificationValues.Center, 0, 240));
        styles.Append(Style(Heading(1), "Normal", size + 6, true, isContract ? JustificationValues.Center : JustificationValues.Left, 320, 160, 0));
        styles.Append(Style(Heading(2), "Normal", size + (isContract ? 0 : 3), true, JustificationValues.Left, 160, 60, 1));
        styles.Append(Style(Heading(3), "Normal", size, true, JustificationValues.Left, 120, 40, 2));
        styles.Append(Style(Heading(4), "Normal", size, true, JustificationValues.Left, 80, 40, 3));
        styles.Append(Style(
            Body, "Normal", size, false, isContract ? JustificationValues.Both : JustificationValues.Left, 20, 60,
            indent: isContract && language == Language.Chinese ? 2 * size * 10 : 0));
        styles.Append(Listed(Style(Bullet, "Normal", size, false, JustificationValues.Left, 0, 40)));
        styles.Append(Style(Cell, "Normal", CellSize(layout), false, JustificationValues.Left, 20, 20));
        styles.Append(Style(Foot, "Normal", 18, false, JustificationValues.Center, 0, 0));
        styles.Append(Style(Gap, "Normal", 8, false, JustificationValues.Left, 0, 0));
        return styles;
    }

    private static int Size(WordLayout layout) => layout switch
    {
        WordLayout.Report => 21,
        WordLayout.Contract => 24,
        WordLayout.Sheet => 20,
        _ => throw new ArgumentOutOfRangeException(nameof(layout), layout, "Report, Contract or Sheet"),
    };

    /// <summary>The one list of the document: a dot before each point.</summary>
    internal static Numbering Bullets() => new(
        new AbstractNum(
            new Level(
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new PreviousParagraphProperties(new Indentation { Left = "420", Hanging = "280" }))
            {
                LevelIndex = 0,
            })
        {
            AbstractNumberId = BulletList,
        },
        new NumberingInstance(new AbstractNumId { Val = BulletList }) { NumberID = BulletList });

    private static Style Style(
        string name, string? basedOn, int size, bool isBold, JustificationValues justified, int before, int after, int? outline = null,
        int indent = 0)
    {
        Style style = new() { Type = StyleValues.Paragraph, StyleId = name, Default = basedOn is null, CustomStyle = false };
        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new PrimaryStyle());
        StyleParagraphProperties paragraph = new();
        if (outline is not null)
        {
            paragraph.Append(new KeepNext());
        }

        paragraph.Append(new SpacingBetweenLines { Before = Text(before), After = Text(after) });
        if (indent > 0)
        {
            paragraph.Append(new Indentation { FirstLine = Text(indent) });
        }

        paragraph.Append(new Justification { Val = justified });
        if (outline is { } level)
        {
            paragraph.Append(new OutlineLevel { Val = level });
        }

        style.Append(paragraph);
        StyleRunProperties run = new();
        if (isBold)
        {
            run.Append(new Bold());
        }

        run.Append(new FontSize { Val = Text(size) });
        style.Append(run);
        return style;
    }

    private static Style Listed(Style style)
    {
        style.StyleParagraphProperties!.InsertAt(
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = BulletList }), 0);
        return style;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
