using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WageGrades.Documents;

namespace WageGrades.Word;

/// <summary>A table with lines, its header repeated on every page, amounts at the right.</summary>
internal static class WordTable
{
    // The margins of a cell and a little room.
    private const int Padding = 200;

    internal static IEnumerable<OpenXmlElement> Of(Documents.Table table, WordLayout layout)
    {
        var widths = Widths(table, WordPage.TextWidth(layout), WordStyles.CellSize(layout) * 5);
        DocumentFormat.OpenXml.Wordprocessing.Table made = new(
            new TableProperties(
                new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        made.Append(Row(
            table.Columns.Select(column => (column.Header, Documents.Emphasis.Strong, column.Alignment)),
            widths,
            new TableRowProperties(new CantSplit(), new TableHeader()),
            "E9EDF1"));
        foreach (var row in table.Rows)
        {
            made.Append(Row(
                row.Select((cell, at) => (cell.Text, Look(cell, row.IsTotal), table.Columns[at].Alignment)),
                widths,
                new TableRowProperties(new CantSplit()),
                null));
        }

        // Two tables in a row would become one.
        return [made, WordWriter.Styled(WordStyles.Gap, "")];
    }

    private static Documents.Emphasis Look(Documents.TableCell cell, bool isTotal) =>
        isTotal && cell.Emphasis == Documents.Emphasis.None ? Documents.Emphasis.Strong : cell.Emphasis;

    private static DocumentFormat.OpenXml.Wordprocessing.TableRow Row(
        IEnumerable<(string Text, Documents.Emphasis Emphasis, Alignment Alignment)> cells,
        List<int> widths,
        TableRowProperties properties,
        string? shade) => new(
        [
            properties,
            .. cells.Select((cell, at) =>
            {
                TableCellProperties look = new(new TableCellWidth { Width = Text(widths[at]), Type = TableWidthUnitValues.Dxa });
                if (shade is not null)
                {
                    look.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = shade });
                }

                look.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
                return new DocumentFormat.OpenXml.Wordprocessing.TableCell(
                    look, WordWriter.Styled(WordStyles.Cell, cell.Text, cell.Emphasis, cell.Alignment == Alignment.End));
            }),
        ]);

    /// <summary>Widths in twentieths of a point by what the columns hold: where not everything fits, the widest give way, so that short words stay on
    /// a line.</summary>
    private static List<int> Widths(Documents.Table table, int all, int letter)
    {
        var needs = table.Columns
            .Select((column, at) => (NeedOf(column, [.. table.Rows.Select(row => WidthOf(row[at].Text))]) * letter * 6 / 5) + Padding)
            .ToList();
        var most = needs.Max();
        while (needs.Sum(need => Math.Min(need, most)) > all && most > letter)
        {
            most -= letter / 4;
        }

        var kept = needs.Select(need => Math.Min(need, most)).ToList();
        var sum = kept.Sum();
        return [.. kept.Select(need => (int)((long)all * need / sum))];
    }

    // A single long text may break over several lines; the heading and what is usual may not.
    private static int NeedOf(TableColumn column, List<int> widths)
    {
        var (longest, usual) = widths.Count == 0 ? (0, 0) : (widths.Max(), (2 * widths.Sum() / widths.Count) + 4);
        return Math.Max(Math.Max(4, WidthOf(column.Header)), Math.Min(longest, usual));
    }

    // A Chinese character takes the room of two letters.
    private static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => rune.Value >= 0x1100 ? 2 : 1);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static TableBorders Borders()
    {
        TableBorders borders = new();
        borders.Append(
            Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()),
            Line(new InsideHorizontalBorder()), Line(new InsideVerticalBorder()));
        return borders;
    }

    private static T Line<T>(T border)
        where T : BorderType
    {
        border.Val = BorderValues.Single;
        border.Size = 4;
        border.Color = "57606A";
        return border;
    }
}
