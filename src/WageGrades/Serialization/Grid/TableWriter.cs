using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>Builds a table for spreadsheets: the header in one language, then row by row. A column that nothing needs and no row fills is left out.</summary>
internal sealed class TableWriter
{
    private readonly Dictionary<TableColumn, int> indexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<string[]> rows = [];
    private readonly Language language;

    internal TableWriter(TableShape shape, Language language, IEnumerable<TableColumn>? ownColumns = null)
    {
        this.language = language;
        foreach (TableColumn column in shape.Columns.Concat(ownColumns ?? []))
        {
            indexes.Add(column, indexes.Count);
        }

        rows.Add([.. indexes.OrderBy(entry => entry.Value).Select(entry => entry.Key.Header.In(language))]);
    }

    /// <summary>Cells of a line above the header, or none.</summary>
    internal IReadOnlyList<string> Title { get; init; } = [];

    internal void BeginRow() => rows.Add([.. Enumerable.Repeat("", indexes.Count)]);

    /// <summary>Writes a value into the row begun last; nothing where it is null.</summary>
    internal void Set<T>(TableColumn<T> column, T? value) => Set(column, column.Format, value);

    internal void Set<T>(TableColumn column, CellFormat<T> format, T? value)
    {
        if (value is not null)
        {
            rows[^1][indexes[column]] = format.Print(value, language);
        }
    }

    /// <summary>Writes a value, or in its place the word for nothing, so that the cell is no gap.</summary>
    internal void SetOrNone<T>(TableColumn<T?> column, T? value)
        where T : class => rows[^1][indexes[column]] = column.Format.Print(value, language);

    internal void SetDate(TableColumn<LocalDate> column, LocalDate? value)
    {
        if (value is { } date)
        {
            Set(column, date);
        }
    }

    internal byte[] ToBytes()
    {
        int[] kept = [.. indexes.Where(entry => entry.Key.IsRequired || rows.Skip(1).Any(row => row[entry.Value].Length > 0)).Select(entry => entry.Value).Order()];
        var table = rows.Select(row => kept.Select(index => row[index]));
        return CsvPrinter.PrintUtf8(Title.Count > 0 ? table.Prepend(Title) : table);
    }
}
