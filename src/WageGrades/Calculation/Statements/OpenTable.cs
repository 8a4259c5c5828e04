using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>What a figure lacks, printed beside it: the months, the people, the reasons; equal reasons once.</summary>
internal static class OpenTable
{
    private const int MostRows = 20;

    /// <summary>What stands behind a figure that lacks something.</summary>
    internal static string PartOf(Language language) => language == Language.Chinese ? "（部分）" : " (partial)";

    /// <summary>A heading and a row for each person and reason; nothing where nothing is open.</summary>
    internal static IEnumerable<Block> Of(IReadOnlyList<OpenMonth> open, Language language)
    {
        if (open.Count == 0)
        {
            yield break;
        }

        var zh = language == Language.Chinese;
        var rows = open.GroupBy(month => (month.Worker, month.Name, Reason: month.In(language)))
            .Select(same =>
                (
                    same.Key,
                    First: same.Min(month => month.Month),
                    Last: same.Max(month => month.Month),
                    Count: same.Select(month => month.Month).Distinct().Count()))
            .ToList();
        yield return new Heading(2, zh ? "未核定部分" : "What is open");
        yield return new Table(
            [
                TableColumn.Text(zh ? "人员" : "Person"),
                TableColumn.Text(zh ? "月份" : "Months"),
                TableColumn.Text(zh ? "原因" : "Why"),
            ],
            rows.Take(MostRows).Select(row => TableRow.Create(
                row.Key.Name.Length == 0 ? row.Key.Worker.ToString() : $"{row.Key.Worker} {row.Key.Name}",
                Months(row.First, row.Last, row.Count, zh),
                row.Key.Reason)));
        if (rows.Count > MostRows)
        {
            yield return new Paragraph(zh
                ? FormattableString.Invariant($"共 {rows.Count} 项，列出前 {MostRows} 项。")
                : FormattableString.Invariant($"{MostRows} of {rows.Count} shown."));
        }
    }

    private static string Months(YearMonth first, YearMonth last, int count, bool zh) => count == 1
        ? IsoDate.Of(first)
        : zh
            ? FormattableString.Invariant($"{IsoDate.Of(first)} 至 {IsoDate.Of(last)}，{count} 个月")
            : FormattableString.Invariant($"{IsoDate.Of(first)} to {IsoDate.Of(last)}, {count} months");
}
