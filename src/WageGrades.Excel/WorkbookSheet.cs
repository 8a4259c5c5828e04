using WageGrades.Findings;
using WageGrades.Serialization;

namespace WageGrades.Excel;

/// <summary>
/// A sheet of a workbook as a table (工作表): any reader of tables takes it, <c>new WorkforceFiles(book.Find("花名册"))</c>. Dates are days whatever their
/// format, numbers are to the 15 digits that sheets keep, formulas count with their saved values, and findings call places as people do: 花名册!C7.
/// </summary>
/// <remarks>One reading at a time: what the sheet finds belongs to the rows that were read last.</remarks>
public sealed class WorkbookSheet : IRowSource
{
    private readonly BookFile file;
    private readonly BookSheet sheet;
    private SheetFaults faults = new();

    internal WorkbookSheet(string name, BookFile file, BookSheet sheet) => (Name, this.file, this.sheet) = (name, file, sheet);

    /// <summary>The name of the workbook, by which findings call the file.</summary>
    public string Name { get; }

    /// <summary>The name of the sheet.</summary>
    public string Title => sheet.Title;

    /// <summary>Whether people do not see the sheet.</summary>
    public bool IsHidden => sheet.IsHidden;

    /// <summary>The rows that hold something, from the top, each under its number in the sheet.</summary>
    /// <returns>The rows; those behind a damage or a limit are left out, and <see cref="FindingsFrom"/> says so.</returns>
    public IEnumerable<SourceRow> ReadRows()
    {
        SheetFaults found = new();
        faults = found;
        using var reader = Guarded(() => file.OpenSheet(sheet.Id, found), found);
        while (reader is not null && Guarded(reader.Next, found) is { } row)
        {
            yield return row;
        }
    }

    /// <summary>The place as people of the sheet call it: <c>花名册!C7</c>, <c>花名册!7</c> for a row, <c>花名册!C</c> for a column.</summary>
    /// <param name="row">The row's number; null where the whole sheet is meant.</param>
    /// <param name="column">The column from 1, or null.</param>
    /// <returns>The place.</returns>
    public string PlaceOf(int? row, int? column) => row is null && column is null
        ? Title
        : FormattableString.Invariant($"{Title}!{CellPlace.Letters(column ?? 0)}{row}");

    /// <summary>What was wrong with the sheet itself when its rows were read last: damaged cells, formulas without a value, merged cells among the
    /// data.</summary>
    /// <param name="firstRow">The number of the first row under the header.</param>
    /// <returns>The findings.</returns>
    public IEnumerable<Finding> FindingsFrom(int firstRow) => faults.From(firstRow);

    /// <summary>The sheet's name.</summary>
    public override string ToString() => Title;

    private T? Guarded<T>(Func<T?> read, SheetFaults found)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (BookProblem.IsOfTheFile(problem))
        {
            found.AddEnd(BookProblem.Finding(Title, problem));
            return null;
        }
    }
}
