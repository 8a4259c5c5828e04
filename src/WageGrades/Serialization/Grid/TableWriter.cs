using System.Text;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>Builds a table for spreadsheets: the header in one language, then row by row. A column that nothing needs and no row fills is left
/// out.</summary>
internal sealed class TableWriter
{
    private static readonly RosterScope Alone = new(agreement: null);

    private static readonly FindingCode[] NotRows = [FindingCodes.TotalRowSkipped, FindingCodes.SignatureRowSkipped, FindingCodes.RepeatedHeader,
        FindingCodes.TitleRowSkipped];

    private readonly Dictionary<SheetColumn, int> indexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<string[]> rows = [];
    private readonly Language language;
    private readonly TableShape shape;

    internal TableWriter(TableShape shape, Language language, IEnumerable<SheetColumn>? ownColumns = null)
    {
        (this.shape, this.language) = (shape, language);
        foreach (var column in shape.Columns.Concat(ownColumns ?? []))
        {
            indexes.Add(column, indexes.Count);
        }

        rows.Add([.. indexes.OrderBy(entry => entry.Value).Select(entry => entry.Key.Header.In(language))]);
    }

    /// <summary>The argument of the caller that holds what is written.</summary>
    internal string Subject { get; init; } = "workforce";

    /// <summary>Cells of a line above the header, or none.</summary>
    internal IReadOnlyList<string> Title { get; init; } = [];

    internal void BeginRow() => rows.Add([.. Enumerable.Repeat("", indexes.Count)]);

    /// <summary>Writes a value into the row begun last; nothing where it is null.</summary>
    internal void Set<T>(SheetColumn<T> column, T? value) => Set(column, column.Format, value);

    internal void Set<T>(SheetColumn column, CellFormat<T> format, T? value)
    {
        if (value is not null)
        {
            rows[^1][indexes[column]] = Printed(column, format, value);
        }
    }

    /// <summary>Writes a value, or in its place the word for nothing, so that the cell is no gap.</summary>
    internal void SetOrNone<T>(SheetColumn<T?> column, T? value)
        where T : class => rows[^1][indexes[column]] = Printed(column, column.Format, value);

    internal void SetDate(SheetColumn<LocalDate> column, LocalDate? value)
    {
        if (value is { } date)
        {
            Set(column, date);
        }
    }

    internal byte[] ToBytes()
    {
        int[] kept = [.. indexes.Where(entry => entry.Key.IsRequired || rows.Skip(1).Any(row => row[entry.Value].Length > 0)).Select(entry =>
            entry.Value).Order()];
        var table = rows.Select(row => kept.Select(index => row[index]));
        var bytes = CsvPrinter.PrintUtf8(Title.Count > 0 ? table.Prepend(Title) : table);
        using MemoryStream file = new(bytes);
        TableFindings told = new(shape.Name.English);
        var read = TableSheet.Open(new CsvSource(file, shape.Name.English), shape, Alone, told).Rows().Count();
        return read == rows.Count - 1 ? bytes : throw Refused(
            $"{rows.Count - 1} rows of the table {shape.Name.English} would come back as {read}: {string.Join(" ", told.InOrder(1).Where(finding => NotRows.Contains(finding.Code)))}");
    }

    /// <summary>The text of a value. A table forgives much that people type, so a text that looks like typing would come back as another: reading it
    /// is the only sure test.</summary>
    private string Printed<T>(SheetColumn column, CellFormat<T> format, T? value)
    {
        var text = format.Print(value!, language);
        if (!format.ReadsAlone || text.Length == 0)
        {
            return text;
        }

        var cell = RawCell.Of(CsvPrinter.Harmless(text)).Text;
        var comesBack = cell.Length > 0
            && !RawCell.IsErrorLiteral(cell)
            && !text.Contains('\0')
            && !text.Contains('\uFFFD')
            && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text
            && format.Read(cell, Alone) is { IsGood: true } reading
            && EqualityComparer<T>.Default.Equals(reading.Value, value);
        return comesBack ? text
            : throw Refused($"{column.Header.English} \"{CellText.ForFinding(text)}\" of the row of {CellText.ForFinding(rows[^1][0])}");
    }

    private ArgumentException Refused(string what) => new($"The {what} cannot be written into a table so that it reads back equal: change it.",
        Subject);
}
