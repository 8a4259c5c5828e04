using System.Globalization;
using WageGrades.Calculation;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Reporting;

/// <summary>The statements of a month as a table for spreadsheets and payroll systems (工资明细表).</summary>
public static partial class PayRunCsv
{
    /// <summary>
    /// One row a line of every statement, paid, suppressed or still to be decided, then the person's total; where a statement is blocked, the reason
    /// in
    /// the place of the total. Texts that a spreadsheet would run as a formula are made harmless. Amounts are plain numbers with a point.
    /// </summary>
    /// <param name="run">The month's statements.</param>
    /// <param name="language">The language of headings and explanations; Chinese unless told.</param>
    /// <returns>Comma-separated text with CRLF.</returns>
    public static string ToCsv(this PayRun run, Language language = Language.Chinese) =>
        CsvPrinter.Print(Rows(Guard.NotNull(run), Guard.Defined(language)));

    /// <summary>The same as UTF-8 bytes with a byte-order mark, which Excel needs to see Chinese.</summary>
    /// <param name="run">The month's statements.</param>
    /// <param name="stream">Where it is written; left open.</param>
    /// <param name="language">The language of headings and explanations; Chinese unless told.</param>
    public static void WriteCsv(this PayRun run, Stream stream, Language language = Language.Chinese) =>
        Guard.NotNull(stream).Write(CsvPrinter.PrintUtf8(Rows(Guard.NotNull(run), Guard.Defined(language))));

    /// <summary>The same rows as a table of a document (附表).</summary>
    /// <param name="run">The month's statements.</param>
    /// <param name="language">The language of headings and explanations; Chinese unless told.</param>
    /// <returns>The table.</returns>
    public static Table ToTable(this PayRun run, Language language = Language.Chinese) =>
        RowTable.Of(Rows(Guard.NotNull(run), Guard.Defined(language)), firstAmount: 7, lastAmount: 8);

    private static IEnumerable<IEnumerable<string>> Rows(PayRun run, Language language)
    {
        yield return Words.Columns.Select(column => column.In(language));
        foreach (var statement in run.Statements)
        {
            var lines = statement.Lines.Select(line => (line, Words.Paid))
                .Concat(statement.Suppressed.Select(line => (line, Words.Suppressed)))
                .Concat(statement.Pending.Select(line => (line, Words.Pending)));
            foreach (var (line, status) in lines)
            {
                yield return
                [
                    .. Person(statement), line.Clause.Number, line.Clause.Id.Value, line.Heading.In(language),
                    line.Status == LineStatus.Paid ? Number(line.Amount) : "", line.Entitlement is { } entitlement ? Number(entitlement) : "",
                    status.In(language), line.Explain(language),
                ];
            }

            yield return statement.TryGetTotal(out var total)
                ? [.. Person(statement), "", "", Words.Total.In(language), Number(total), "", "", ""]
                :
                [
                    .. Person(statement), "", "", Words.Total.In(language), "", "",
                    statement.IsBlocked ? Words.Blocked.In(language) : Words.Pending.In(language),
                    string.Join(' ', statement.Findings.Errors.Select(finding => finding.Message(language)).Distinct(StringComparer.Ordinal)),
                ];
        }
    }

    private static string[] Person(PayStatement statement) =>
        [statement.Worker.Employer, statement.Worker.Number, statement.Name, IsoDate.Of(statement.Month)];

    private static string Number(Money amount) => amount.Amount.ToString("0.00##########", CultureInfo.InvariantCulture);
}
