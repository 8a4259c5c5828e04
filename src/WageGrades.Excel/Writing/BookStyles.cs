using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using WageGrades.Documents;

namespace WageGrades.Excel;

/// <summary>The looks that the cells of a workbook have, each written once.</summary>
internal sealed class BookStyles
{
    private const string Face = "宋体";
    private const int FirstOwnFormat = 164;

    private readonly List<CellLook> looks = [default];
    private readonly Dictionary<CellLook, uint> known = new() { [default] = 0 };
    private readonly List<string> formats = [];

    /// <summary>The number of a look.</summary>
    internal uint Of(CellLook look)
    {
        if (!known.TryGetValue(look, out var index))
        {
            known[look] = index = (uint)looks.Count;
            looks.Add(look);
        }

        return index;
    }

    internal Stylesheet ToStylesheet()
    {
        CellFormats cells = new(looks.Select(Format));
        return new Stylesheet
        {
            NumberingFormats = formats.Count == 0 ? null : new NumberingFormats(formats.Select((code, index) =>
                new NumberingFormat { NumberFormatId = (uint)(FirstOwnFormat + index), FormatCode = code })),
            Fonts = new Fonts(Font(), Font(isBold: true), Font("FF7F7F7F"), Font("FFC00000", isBold: true), Font(isBold: true, size: 14)),
            Fills = new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Tint("FFE7EDF4"), Tint("FFFFF2CC")),
            Borders = new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(
                    new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
                    new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder()),
                new Border(
                    new LeftBorder(), new RightBorder(), new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder(), new DiagonalBorder())),
            CellStyleFormats = new CellStyleFormats(new DocumentFormat.OpenXml.Spreadsheet.CellFormat()),
            CellFormats = cells,
            CellStyles = new DocumentFormat.OpenXml.Spreadsheet.CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }),
        };
    }

    private DocumentFormat.OpenXml.Spreadsheet.CellFormat Format(CellLook look) => new()
    {
        NumberFormatId = FormatId(look.Format),
        ApplyNumberFormat = look.Format is not null,
        FontId = look.IsTitle ? 4u : look.Emphasis switch
        {
            Emphasis.Strong => 1u,
            Emphasis.Muted => 2u,
            Emphasis.Alert => 3u,
            Emphasis.None => look.IsHeader || look.IsTotal ? 1u : 0u,
            _ => throw new InvalidOperationException($"No emphasis is {look.Emphasis}."),
        },
        FillId = look.IsAsked ? 3u : look.IsHeader ? 2u : 0u,
        BorderId = look.IsHeader ? 1u : look.IsTotal ? 2u : 0u,
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        Alignment = new DocumentFormat.OpenXml.Spreadsheet.Alignment
        {
            Vertical = look.Wraps ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Center,
            WrapText = look.Wraps || look.IsHeader ? true : null,
            Horizontal = look.IsAtEnd ? HorizontalAlignmentValues.Right : null,
        },
    };

    private uint FormatId(string? code)
    {
        switch (code)
        {
            case null or "":
                return 0;
            case "@":
                return 49;
            default:
                var at = formats.IndexOf(code);
                if (at < 0)
                {
                    at = formats.Count;
                    formats.Add(code);
                }

                return (uint)(FirstOwnFormat + at);
        }
    }

    private static Font Font(string? colour = null, bool isBold = false, int size = 11)
    {
        Font font = new();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size });
        if (colour is not null)
        {
            font.Append(new Color { Rgb = colour });
        }

        font.Append(new FontName { Val = Face });
        return font;
    }

    private static Fill Tint(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });
}
