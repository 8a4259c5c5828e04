using System.Globalization;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Reporting;

/// <summary>The cost by person as a table for spreadsheets (个人成本明细表).</summary>
public static partial class CostCsv
{
    /// <summary>
    /// One row a person with pay before and after, in-year, carry-over and full-year differences, with a note where it is partial, then those left
    /// out with the reason. Texts that a spreadsheet would run as a formula are made harmless. Amounts are plain numbers with a point.
    /// </summary>
    /// <param name="report">The cost.</param>
    /// <param name="language">The language of the headings; Chinese unless told.</param>
    /// <returns>Comma-separated text with CRLF.</returns>
    public static string ToCsv(this CostReport report, Language language = Language.Chinese) =>
        CsvPrinter.Print(Rows(Guard.NotNull(report), Guard.Defined(language)));

    /// <summary>The same as UTF-8 bytes with a byte-order mark, which Excel needs to see Chinese.</summary>
    /// <param name="report">The cost.</param>
    /// <param name="stream">Where it is written; left open.</param>
    /// <param name="language">The language of the headings; Chinese unless told.</param>
    public static void WriteCsv(this CostReport report, Stream stream, Language language = Language.Chinese) =>
        Guard.NotNull(stream).Write(CsvPrinter.PrintUtf8(Rows(Guard.NotNull(report), Guard.Defined(language))));

    /// <summary>The same rows as a table of a document (附表).</summary>
    /// <param name="report">The cost.</param>
    /// <param name="language">The language of the headings; Chinese unless told.</param>
    /// <returns>The table.</returns>
    public static Table ToTable(this CostReport report, Language language = Language.Chinese) =>
        RowTable.Of(Rows(Guard.NotNull(report), Guard.Defined(language)), firstAmount: 4, lastAmount: 8);

    private static IEnumerable<IEnumerable<string>> Rows(CostReport report, Language language)
    {
        yield return Words.Columns.Select(column => column.In(language));
        foreach (var person in report.ByPerson)
        {
            var amounts = person.Amounts;
            yield return
            [
                person.Worker.Employer,
                person.Worker.Number,
                person.Name,
                person.Grade?.Value ?? "",
                Number(amounts.FullYear.Baseline),
                Number(amounts.FullYear.Proposed),
                Number(amounts.InYear.Difference),
                Number(amounts.CarryOver.Difference),
                Number(amounts.FullYear.Difference),
                Note(report, person, language),
            ];
        }

        foreach (var person in report.LeftOut.Where(person => !person.IsInPart))
        {
            yield return
            [
                person.Worker.Employer, person.Worker.Number, person.Name, "", "", "", "", "", "",
                $"{(Words.LeftOut.In(language))} {IsoDate.Of(person.Month)}: {person.Reason.In(language)}",
            ];
        }
    }

    private static string Note(CostReport report, PersonCost person, Language language) =>
        person.IsPartial && report.LeftOut.FirstOrDefault(each => each.Worker == person.Worker) is { } open
            ? Words.PartialMonthsFromNotIn(IsoDate.Of(open.Month), open.Months, open.Reason).In(language)
            : "";

    private static string Number(Money amount) => amount.Amount.ToString("0.00##########", CultureInfo.InvariantCulture);
}
