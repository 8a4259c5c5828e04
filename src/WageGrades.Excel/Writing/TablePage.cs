using System.Globalization;
using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Excel;

/// <summary>A table of people as a sheet of a template.</summary>
internal sealed class TablePage(
    TableDefinition table, Workforce people, CollectiveAgreement? agreement, ChoiceLists lists, Language language)
{
    private const string DateFormat = "yyyy-mm-dd";
    private static readonly LocalDate Epoch = new(1899, 12, 30);

    // Sheets count a 29 February 1900 that never was: days before it are written as text.
    private static readonly LocalDate FirstSoundDay = new(1900, 3, 1);

    internal Page ToPage()
    {
        var rows = table.RowsOf(people, language);
        string[] headers = [.. rows[0].Cells.Select(cell => cell.ToString())];
        // A column of which every row must be filled, once it is there, would refuse people of whom it is not known.
        // People have what an agreement counts of its own under its code: one column of it is enough.
        var offered = table.ColumnsFor(agreement).Where(column => !column.OtherHeaders.Any(headers.Contains));
        var known = offered.Where(column => rows.Count == 1 || !column.MustBeFilled || headers.Contains(column.Header.In(language)))
            .ToDictionary(column => column.Header.In(language), StringComparer.Ordinal);
        ColumnDefinition?[] columns = [.. known.Values, .. headers.Where(header => !known.ContainsKey(header)).Select(_ => (ColumnDefinition?)null)];
        string[] all = [.. known.Keys, .. headers.Where(header => !known.ContainsKey(header))];
        int[] from = [.. all.Select(header => Array.IndexOf(headers, header))];
        return new Page(
            table.Name.In(language),
            [.. columns.Select((column, index) => Column(column, all[index]))],
            rows.Skip(1).Select(row => (IReadOnlyList<PageCell>)Cells(columns, from, row)))
        {
            PrintHead = table.Name.In(language),
        };
    }

    private PageColumn Column(ColumnDefinition? column, string header) => new(header, Math.Max(10, PageColumn.WidthOf(header)), Look(column))
    {
        IsAsked = column is { IsRequired: true },
        Note = column is null ? null : ColumnNotes.Of(column, language),
        Choices = column is null ? null : lists.Of(table, column),
    };

    private static CellLook Look(ColumnDefinition? column) => new() { Format = FormatOf(column) };

    /// <summary>Texts and months are texts, so that 0001 keeps its zeros and 2026-03 stays a month.</summary>
    private static string? FormatOf(ColumnDefinition? column) => column?.Content switch
    {
        null or CellContent.Number => null,
        CellContent.Text or CellContent.Month or CellContent.Choice => "@",
        CellContent.Date => DateFormat,
        _ => throw new InvalidOperationException($"No column holds {column.Content}."),
    };

    private static string TextOf(SourceRow row, int index) => index < 0 || index >= row.Cells.Count ? "" : row.Cells[index].ToString();

    private static PageCell[] Cells(ColumnDefinition?[] columns, int[] from, SourceRow row)
    {
        var cells = new PageCell[columns.Length];
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = Cell(columns[index], TextOf(row, from[index]));
        }

        return cells;
    }

    private static PageCell Cell(ColumnDefinition? column, string text)
    {
        var look = Look(column);
        if (column?.Content == CellContent.Date && NodaTime.Text.LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
            && day >= FirstSoundDay)
        {
            return new PageCell(text, Period.Between(Epoch, day, PeriodUnits.Days).Days, look);
        }

        return column?.Content == CellContent.Number && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new PageCell(text, number, look)
            : text.Length == 0 ? PageCell.Of("") : PageCell.Of(text, look.Format is null ? look with { Format = "@" } : look);
    }
}
