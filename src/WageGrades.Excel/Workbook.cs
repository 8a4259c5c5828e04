using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Excel;

/// <summary>
/// A workbook that was opened (工作簿, .xlsx): its sheets are tables for every reader of people's tables. Nothing in it is evaluated, run or followed:
/// formulas count with the values saved for them, links to other files are not opened.
/// </summary>
/// <example>
/// <code>
/// Workbook book = Workbook.Open(File.OpenRead("people.xlsx"), "people.xlsx");
/// Reading&lt;Workforce> people = book.ReadWorkforce(agreement, files => files.WithDefaults(("用工形式", "全日制")));
/// </code>
/// </example>
public sealed class Workbook
{
    private readonly SheetChoice choice;

    private Workbook(string name, IReadOnlyList<WorkbookSheet> sheets, FindingList findings, SheetChoice choice) =>
        (Name, Sheets, Findings, this.choice) = (name, sheets, findings, choice);

    /// <summary>The name by which findings call the file.</summary>
    public string Name { get; }

    /// <summary>The sheets in their order, hidden ones among them; none where the file is no workbook.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>What was found while the workbook was opened. What is wrong inside a sheet is found when the sheet is read.</summary>
    public FindingList Findings { get; }

    /// <summary>
    /// Opens a workbook. Whatever the bytes, what is wrong with them is a finding: an old or encrypted file, text, a damaged archive, one that
    /// unpacks to
    /// more than is allowed.
    /// </summary>
    /// <param name="stream">The bytes, read to their end; the stream stays open.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <param name="limits">How large it may be; <see cref="WorkbookLimits.Default"/> where null.</param>
    /// <returns>The workbook; without sheets where it could not be opened.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <example><code>Workbook.Open(File.OpenRead("people.xlsx"), "people.xlsx").Findings</code></example>
    public static Workbook Open(Stream stream, string name = "people.xlsx", WorkbookLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        List<Finding> findings = [];
        var file = BookFile.Open(stream, limits ?? WorkbookLimits.Default, findings);
        return new Workbook(
            name,
            Array.AsReadOnly(file.Contents.Sheets.Select(sheet => new WorkbookSheet(name, file, sheet)).ToArray()),
            FindingList.Of(findings.Select(finding => finding with { File = name })),
            SheetChoice.ByName);
    }

    /// <summary>The sheet of this name, without regard to case and surrounding blanks.</summary>
    /// <param name="title">The name of a sheet.</param>
    /// <returns>The sheet; null where there is none.</returns>
    public WorkbookSheet? Find(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return Sheets.FirstOrDefault(sheet => string.Equals(sheet.Title.Trim(), title.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// With a sheet that is a table whatever its name says (指定工作表), hidden or not: <c>book.Taking("Sheet1", TableDefinition.Roster)</c>. A sheet that
    /// is not there is a finding when the workbook is read.
    /// </summary>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="table">The table that it is.</param>
    /// <returns>The workbook so read.</returns>
    public Workbook Taking(string sheet, TableDefinition table)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sheet);
        ArgumentNullException.ThrowIfNull(table);
        return new Workbook(Name, Sheets, Findings, choice.With(sheet, table));
    }

    /// <summary>
    /// Reads the people (读取人员表): every sheet that bears the name of a table, in Chinese or English (花名册, roster, 考勤月报, attendance …). Where none
    /// does, the
    /// first sheet is the roster. Hidden sheets are not read. Sheets of other names are told.
    /// </summary>
    /// <param name="agreement">The agreement whose ladder and terms the tables use, or null.</param>
    /// <param name="configure">What the caller says of the tables, such as defaults, mapped and ignored columns; or null.</param>
    /// <returns>The people, and everything found on the way: the workbook's own findings first, then those of each table.</returns>
    /// <example><code>book.ReadWorkforce(agreement, files => files.WithDefaults(("用工形式", "全日制")).Ignoring("基本工资"))</code></example>
    public Reading<Workforce> ReadWorkforce(CollectiveAgreement? agreement = null, Func<WorkforceFiles, WorkforceFiles>? configure = null)
    {
        List<Finding> findings = [.. Findings];
        var tables = choice.TablesOf(this, findings);
        if (!tables.Remove(TableDefinition.Roster, out var roster))
        {
            return new Reading<Workforce>(Workforce.Empty, FindingList.Of(findings));
        }

        WorkforceFiles files = new(roster);
        files = agreement is null ? files : files.For(agreement);
        files = tables.Where(each => each.Key != TableDefinition.PaidLedger).Aggregate(files, (all, each) => all.With(each.Key, each.Value));
        var reading = (configure?.Invoke(files) ?? files).Read();
        return new Reading<Workforce>(reading.Value, FindingList.Of(findings.Concat(reading.Findings)));
    }

    /// <summary>Reads what was paid (读取已发工资) from the sheet of that name, 已发工资; where there is none, from the only visible sheet.</summary>
    /// <param name="agreement">The agreement, for its currency and clause ids; null: yuan.</param>
    /// <param name="items">The clause of each code of the payroll system; null: none.</param>
    /// <returns>The ledger of the sound rows, and everything found on the way; an empty one, with an error, where no sheet has it.</returns>
    public Reading<PaidLedger> ReadPaidLedger(CollectiveAgreement? agreement = null, IReadOnlyDictionary<string, ClauseId>? items = null)
    {
        List<Finding> findings = [.. Findings];
        if (choice.LedgerOf(this, findings) is not { } sheet)
        {
            return new Reading<PaidLedger>(PaidLedger.Empty(agreement?.Currency ?? Monetary.Currency.Cny), FindingList.Of(findings));
        }

        var reading = PaidLedgerCsv.Read(sheet, agreement, items);
        return new Reading<PaidLedger>(reading.Value, FindingList.Of(findings.Concat(reading.Findings)));
    }

    /// <summary>The name of the file.</summary>
    public override string ToString() => Name;
}
