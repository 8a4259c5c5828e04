using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// What was paid, as CSV (已发工资表): 工号, 用人单位, 所属月份, 发放月份, 批次, 行号, 冲销行号, 项目代码, 金额, under Chinese or English headers in any order.
/// A ledger that was written reads back equal, so it can be saved and continued.
/// </summary>
/// <remarks>
/// 行号 must be unique in the whole ledger. 项目代码 is a clause's id, a floor's id, 预发 (on-account), or a code of the payroll system that
/// <c>items</c> maps to a clause. A row with a bad cell is refused with a finding; the others are kept.
/// </remarks>
public static class PaidLedgerCsv
{
    /// <summary>Reads a ledger.</summary>
    /// <param name="stream">The bytes: CSV in UTF-8, UTF-16 with a byte-order mark, or GB18030; read to the end, left open.</param>
    /// <param name="agreement">The agreement, for its currency and clause ids; null: yuan.</param>
    /// <param name="items">The clause of each code of the payroll system; null: none.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The ledger of the sound rows, and everything found on the way.</returns>
    public static Reading<PaidLedger> Read(
        Stream stream, CollectiveAgreement? agreement = null, IReadOnlyDictionary<string, ClauseId>? items = null, string name = "paid.csv") =>
        Read(new CsvSource(Guard.NotNull(stream), Guard.NotBlank(name)), agreement, items);

    /// <summary>Reads a ledger of any source, such as a worksheet.</summary>
    /// <param name="source">The header and the rows.</param>
    /// <param name="agreement">The agreement, for its currency and clause ids; null: yuan.</param>
    /// <param name="items">The clause of each code of the payroll system; null: none.</param>
    /// <returns>The ledger of the sound rows, and everything found on the way.</returns>
    public static Reading<PaidLedger> Read(
        IRowSource source, CollectiveAgreement? agreement = null, IReadOnlyDictionary<string, ClauseId>? items = null)
    {
        Guard.NotBlank(Guard.NotNull(source).Name, nameof(source));
        TableFindings findings = new(source);
        RosterScope scope = new(agreement);
        (var rows, var seal) = PaidTable.Read(source, items ?? ValueMap<string, ClauseId>.Empty, scope, findings);
        if (seal is not null && LedgerSeal.Of(rows) is var found && found != seal)
        {
            findings.Add(
                FindingCodes.LedgerIncomplete, 1, null, ("rows", seal.Rows), ("sum", ExactDecimal.Print(seal.Sum)), ("found", found.Rows),
                    ("foundSum", ExactDecimal.Print(found.Sum)));
        }

        var imported = PaidLedger.Empty(scope.Currency).Import(rows);
        return new Reading<PaidLedger>(
            imported.Value,
            FindingList.Of([
                .. findings.InOrder(WorkforceFiles.FindingsOfAKind),
                .. FindingList.Of(imported.Findings.Concat(NotOf(agreement, rows))).Capped(WorkforceFiles.FindingsOfAKind).Select(finding =>
                    finding with { File = source.Name }),
            ]));
    }

    /// <summary>A ledger of another agreement is told here, before what it says was paid is found owed again.</summary>
    private static IEnumerable<Finding> NotOf(CollectiveAgreement? agreement, List<PaidRow> rows)
    {
        if (agreement is null)
        {
            return [];
        }

        HashSet<ClauseId> known =
        [
            .. agreement.Clauses.Select(clause => clause.Id), .. agreement.Floors.Select(floor => floor.Id),
                .. agreement.RelativeFloors.Select(floor => floor.Id), BackPay.TotalRounding,
        ];
        return rows.Select(row => row.Clause).OfType<ClauseId>().Distinct().Where(clause => !known.Contains(clause))
            .Select(clause => Finding.Of(FindingCodes.LedgerClauseUnknown, clause.Value, ("clause", clause.Value)));
    }

    /// <summary>Writes a ledger in UTF-8 with a byte-order mark, which Excel needs to see Chinese.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="language">The language of the headers; Chinese by default.</param>
    /// <exception cref="ArgumentException">A row could not be read back as it is, such as an id with blanks inside or a date after 2199; the message
    /// names it.</exception>
    public static void Write(PaidLedger ledger, Stream stream, Language language = Language.Chinese)
    {
        Guard.NotNull(stream);
        var written = PaidTable.Write(Guard.NotNull(ledger), Guard.Defined(language));
        // A table for spreadsheets forgives much that people type, so a text that looks like typing would come back as another: reading back is the
        // only sure test.
        using MemoryStream file = new(written);
        RosterScope scope = new(agreement: null) { CurrencyOfTable = ledger.Currency };
        var found = PaidTable.Read(new CsvSource(file, "paid.csv"), ValueMap<string, ClauseId>.Empty, scope, new TableFindings("paid.csv")).Rows;
        var lost = ledger.Rows.Where((row, at) => at >= found.Count || found[at] != row).FirstOrDefault();
        if (lost is not null)
        {
            throw new ArgumentException(
                $"The row {lost} cannot be written into a table so that it reads back equal: write the ledger as JSON, or change its texts.",
                nameof(ledger));
        }

        stream.Write(written);
    }
}
