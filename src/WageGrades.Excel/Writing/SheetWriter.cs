using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace WageGrades.Excel;

/// <summary>Writes a page as a sheet, row by row. No formula is ever written.</summary>
internal static class SheetWriter
{
    /// <summary>The names of a sheet's elements stand without a prefix: half the length, and read in less time.</summary>
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const int LastRow = 1_048_576;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
    };

    /// <returns>How many rows were written, the header among them.</returns>
    internal static int Write(WorksheetPart part, Page page, BookStyles styles)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartElement("worksheet", Main);
        Write(writer, new SheetProperties { PageSetupProperties = new PageSetupProperties { FitToPage = true } });
        Write(writer, new SheetViews(View(page)));
        WriteColumns(writer, page, styles);
        var rows = WriteRows(writer, page, styles);
        if (page.HasHeader)
        {
            Write(writer, new AutoFilter { Reference = FilterOf(page, rows) });
        }

        WriteValidations(writer, page);
        Write(writer, new PageMargins { Left = 0.5, Right = 0.5, Top = 0.7, Bottom = 0.7, Header = 0.3, Footer = 0.3 });
        Write(writer, new PageSetup
        {
            PaperSize = 9,
            Orientation = page.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = 0,
        });
        Write(writer, new HeaderFooter(
            new OddHeader(Printed($"&L{page.PrintHead.Replace("&", "&&", StringComparison.Ordinal)}&R&A")), new OddFooter("&C&P / &N")));
        if (page.HasHeader && page.Columns.Any(column => column.Note is not null))
        {
            Write(writer, new LegacyDrawing { Id = SheetNotes.Write(part, page) });
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

    private static void WriteColumns(XmlWriter writer, Page page, BookStyles styles) => Write(writer, new Columns(
        page.Columns.Select((column, index) => new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = Math.Clamp(column.Width, PageColumn.Narrowest, PageColumn.Widest) + 2,
            CustomWidth = true,
            Style = styles.Of(column.Look),
        })));

    private static int WriteRows(XmlWriter writer, Page page, BookStyles styles)
    {
        writer.WriteStartElement("sheetData", Main);
        CellWriter cells = new(writer, styles, page.Columns.Count);
        if (page.HasHeader)
        {
            cells.WriteRow([.. page.Columns.Select(HeaderCell)]);
        }

        foreach (var row in page.Rows)
        {
            cells.WriteRow(row);
        }

        writer.WriteEndElement();
        return cells.Rows;
    }

    private static PageCell HeaderCell(PageColumn column) =>
        PageCell.Of(column.Header, new CellLook { IsHeader = true, IsAsked = column.IsAsked, IsAtEnd = column.IsAtEnd, Format = "@" });

    private static void WriteValidations(XmlWriter writer, Page page)
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
            Write(writer, new DataValidations(all) { Count = (uint)all.Count });
        }
    }

    private static string Printed(string text) => text.Length <= 250 ? text : text[..250];

    private static void Write(XmlWriter writer, OpenXmlElement element) => element.WriteTo(writer);
}
