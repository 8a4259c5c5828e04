using System.Globalization;
using WageGrades.Calculation;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Reporting;

/// <summary>A back-pay register as a table for spreadsheets (补发、扣回明细表).</summary>
public static partial class BackPayCsv
{
    /// <summary>
    /// One row a line with what was due, is due, was paid and the difference; then interest; then those left out with the reason. Texts that a
    /// spreadsheet would run as a formula are made harmless. Amounts are plain numbers with a point.
    /// </summary>
    /// <param name="register">The register.</param>
    /// <param name="language">The language of the headings; Chinese unless told.</param>
    /// <returns>Comma-separated text with CRLF.</returns>
    public static string ToCsv(this BackPayRegister register, Language language = Language.Chinese) =>
        CsvPrinter.Print(Rows(Guard.NotNull(register), Guard.Defined(language)));

    /// <summary>The same as UTF-8 bytes with a byte-order mark, which Excel needs to see Chinese.</summary>
    /// <param name="register">The register.</param>
    /// <param name="stream">Where it is written; left open.</param>
    /// <param name="language">The language of the headings; Chinese unless told.</param>
    public static void WriteCsv(this BackPayRegister register, Stream stream, Language language = Language.Chinese) =>
        Guard.NotNull(stream).Write(CsvPrinter.PrintUtf8(Rows(Guard.NotNull(register), Guard.Defined(language))));

    /// <summary>The same rows as a table of a document (附表).</summary>
    /// <param name="register">The register.</param>
    /// <param name="language">The language of the headings; Chinese unless told.</param>
    /// <returns>The table.</returns>
    public static Table ToTable(this BackPayRegister register, Language language = Language.Chinese) =>
        RowTable.Of(Rows(Guard.NotNull(register), Guard.Defined(language)), firstAmount: 7, lastAmount: 10);

    private static IEnumerable<IEnumerable<string>> Rows(BackPayRegister register, Language language)
    {
        yield return Words.Columns.Select(column => column.In(language));
        foreach (var line in register.Lines)
        {
            yield return
            [
                line.Worker.Employer, line.Worker.Number, line.Name, IsoDate.Of(line.Month), line.Clause.Number, line.Clause.Id.Value,
                line.Heading.In(language), line.OldDue is { } old ? Number(old) : "", Number(line.NewDue), Number(line.Paid), Number(line.Difference),
                BackPayRegister.NameOf(line.Cause).In(language),
            ];
        }

        foreach (var each in register.Interest)
        {
            yield return
            [
                each.Worker.Employer, each.Worker.Number, "", IsoDate.Of(each.Month), each.Clause.Number, each.Clause.Id.Value,
                Words.Interest.In(language), "", "", "", Number(each.Amount), Words.PaidLate(Number(each.Late)).In(language),
            ];
        }

        foreach (var each in register.LeftOut)
        {
            yield return
            [
                each.Worker.Employer,
                each.Worker.Number,
                "",
                IsoDate.Of(each.Month),
                "",
                "",
                each.IsInPart
                    ? Words.LeftOutInPart.In(language)
                    : Words.LeftOut.In(language),
                "",
                "",
                "",
                "",
                string.Join(" ", each.Findings.Select(finding => finding.Message(language)).Distinct()),
            ];
        }
    }

    private static string Number(Money amount) => amount.Amount.ToString("0.00##########", CultureInfo.InvariantCulture);
}
