using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace WageGrades.Excel;

/// <summary>Writes a page as a sheet, row by row. No formula is ever written.</summary>
internal static class SheetWriter
{
    // Numbers with more digits would come back as others.
    private const decimal LargestNumber = 999_999_999_999_999m;
    private const int LastRow = 1_048_576;

    /// <returns>How many rows were written, the header among them.</returns>
    internal static int Write(WorksheetPart part, Page page, BookStyles styles)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties { PageSetupProperties = new PageSetupProperties { FitToPage = true } });
        writer.WriteElement(new SheetViews(View(page)));
        WriteColumns(writer, page, styles);
        var rows = WriteRows(writer, page, styles);
        if (page.HasHeader)
        {
            writer.WriteElement(new AutoFilter { Reference = FilterOf(page, rows) });
        }

        WriteValidations(writer, page);
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.7, Bottom = 0.7, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup
        {
            PaperSize = 9,
            Orientation = page.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = 0,
        });
        writer.WriteElement(new HeaderFooter(
            new OddHeader(Printed($"&L{page.PrintHead.Replace("&", "&&", StringComparison.Ordinal)}&R&A")), new OddFooter("&C&P / &N")));
        if (page.HasHeader && page.Columns.Any(column => column.Note is not null))
        {
            writer.WriteElement(new LegacyDrawing { Id = SheetNotes.Write(part, page) });
        }

        writer.WriteEndElement();
        return rows;
    }

    /// <summary>The cells that the header filters.</summary>
    internal static string FilterOf(Page page, int rows) =>
        FormattableString.Invariant($"A1:{CellPlace.Letters(page.Columns.Count)}{Math.Max(rows, 1)}");

    private static SheetView View(Page page)
    {
        SheetView view = new() { WorkbookViewId = 0 };
        if (page.HasHeader)
        {
            view.Append(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft });
        }

        return view;
    }

    private static void WriteColumns(OpenXmlWriter writer, Page page, BookStyles styles) => writer.WriteElement(new Columns(
        page.Columns.Select((column, index) => new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = Math.Clamp(column.Width, PageColumn.Narrowest, PageColumn.Widest) + 2,
            CustomWidth = true,
            Style = styles.Of(column.Look),
        })));

    private static int WriteRows(OpenXmlWriter writer, Page page, BookStyles styles)
    {
        writer.WriteStartElement(new SheetData());
        var rows = 0;
        if (page.HasHeader)
        {
            WriteRow(writer, ++rows, [.. page.Columns.Select(HeaderCell)], styles);
        }

        foreach (var row in page.Rows)
        {
            WriteRow(writer, ++rows, row, styles);
        }

        writer.WriteEndElement();
        return rows;
    }

    private static PageCell HeaderCell(PageColumn column) =>
        PageCell.Of(column.Header, new CellLook { IsHeader = true, IsAsked = column.IsAsked, IsAtEnd = column.IsAtEnd, Format = "@" });

    private static void WriteRow(OpenXmlWriter writer, int number, IReadOnlyList<PageCell> cells, BookStyles styles)
    {
        writer.WriteStartElement(new Row(), [Attribute("r", number.ToString(CultureInfo.InvariantCulture))]);
        for (var index = 0; index < cells.Count; index++)
        {
            WriteCell(writer, FormattableString.Invariant($"{CellPlace.Letters(index + 1)}{number}"), cells[index], styles);
        }

        writer.WriteEndElement();
    }

    private static void WriteCell(OpenXmlWriter writer, string place, PageCell cell, BookStyles styles)
    {
        var isNumber = cell.Number is { } given && decimal.Abs(given) <= LargestNumber && Digits(given) <= 15;
        if (!isNumber && cell.Text.Length == 0 && cell.Number is null && cell.Look == default)
        {
            return;
        }

        var style = Attribute("s", styles.Of(cell.Look).ToString(CultureInfo.InvariantCulture));
        if (isNumber)
        {
            writer.WriteStartElement(new Cell(), [Attribute("r", place), style]);
            writer.WriteElement(new CellValue(cell.Number!.Value.ToString(CultureInfo.InvariantCulture)));
            writer.WriteEndElement();
            return;
        }

        writer.WriteStartElement(new Cell(), [Attribute("r", place), style, Attribute("t", "inlineStr")]);
        writer.WriteStartElement(new InlineString());
        var text = SheetText.Escape(cell.Text.Length > 0 ? cell.Text : cell.Number?.ToString(CultureInfo.InvariantCulture) ?? "");
        writer.WriteElement(new Text(text.Length <= SheetXml.LongestText ? text : text[..(SheetXml.LongestText - 1)] + "…")
        {
            Space = SpaceProcessingModeValues.Preserve,
        });
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteValidations(OpenXmlWriter writer, Page page)
    {
        List<DataValidation> all =
        [
            .. page.Columns.Select((column, index) => (column, Letters: CellPlace.Letters(index + 1)))
                .Where(each => each.column.Choices is not null)
                .Select(each => new DataValidation(new Formula1(each.column.Choices!))
                {
                    Type = DataValidationValues.List,
                    AllowBlank = true,
                    // Names that are no list's own may be right, too: who insists may write them.
                    ErrorStyle = DataValidationErrorStyleValues.Warning,
                    ShowErrorMessage = true,
                    SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{each.Letters}2:{each.Letters}{LastRow}")]),
                }),
        ];
        if (all.Count > 0)
        {
            writer.WriteElement(new DataValidations(all) { Count = (uint)all.Count });
        }
    }

    private static int Digits(decimal number)
    {
        var digits = 0;
        foreach (var c in decimal.Abs(number).ToString("0.############################", CultureInfo.InvariantCulture))
        {
            digits += c == '.' || (digits == 0 && c == '0') ? 0 : 1;
        }

        return digits;
    }

    private static string Printed(string text) => text.Length <= 250 ? text : text[..250];

    private static OpenXmlAttribute Attribute(string name, string value) => new(name, "", value);
}
