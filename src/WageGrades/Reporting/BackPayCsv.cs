using System.Globalization;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Reporting;

/// <summary>A back-pay register as a table for spreadsheets (补发、扣回明细表).</summary>
public static class BackPayCsv
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

    private static IEnumerable<IEnumerable<string>> Rows(BackPayRegister register, Language language)
    {
        var zh = language == Language.Chinese;
        yield return zh
            ? ["用人单位", "工号", "姓名", "所属月份", "依据条款", "项目代码", "项目名称", "原应发", "现应发", "已发", "差额", "原因"]
            : ["employer", "number", "name", "month", "clause", "item", "name-of-item", "old-due", "new-due", "paid", "difference", "cause"];
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
                zh ? "利息" : "interest", "", "", "", Number(each.Amount), zh ? $"迟付 {Number(each.Late)}" : $"{Number(each.Late)} paid late",
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
                    ? zh
                        ? "部分未纳入"
                        : "left out in part"
                    : zh
                        ? "未纳入"
                        : "left out",
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
