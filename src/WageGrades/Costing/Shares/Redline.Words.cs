using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record Redline
{
    private static class Words
    {
        internal static LocalizedText Title(LocalizedText first, LocalizedText second) => new($"修改对照表：{first.Chinese} → {second.Chinese}", $"Redline: {first.English} → {second.English}");

        internal static LocalizedText Window(YearMonth first, YearMonth last, int people) => new(
            FormattableString.Invariant($"测算期间 {IsoDate.Of(first)} 至 {IsoDate.Of(last)}，{people} 人；两个方案同一测算期间。"),
            $"Costed {IsoDate.Of(first)} to {IsoDate.Of(last)}, {EnglishCount.People(people)}; one window for both.");

        internal static LocalizedText Explained => new(
            "金额为平均分摊：把各项差异按所有可能的先后次序逐一加入，取其新增成本的平均数；各项之和恰为两个方案成本之差。",
            "A price is the average of what a difference adds over all orders in which they can come; prices add up to the difference of costs.");

        internal static LocalizedText Same => new("两个方案相同。", "The two proposals say the same.");

        internal static LocalizedText Partial => new(
            "合计不完整：有人未完整计入，或有被修改的或有项目未纳入测算；金额同样不完整。",
            "Totals are partial: somebody is not in the cost in full, or a changed contingent clause is not priced; so are the prices.");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Standing => new("现行", "Now");

        internal static LocalizedText Nothing => new("无", "–");

        internal static LocalizedText From => new("起始", "From");

        internal static LocalizedText FirstAffected => new("首个受影响月份", "First month affected");

        internal static LocalizedText Nobody => new("无人", "nobody");

        internal static LocalizedText InYear => new("年内", "In-year");

        internal static LocalizedText Whole(bool isFullYear) => isFullYear ? new("满年", "Full-year") : new("期间", "All months");

        internal static LocalizedText Touched => new("涉及人数", "People");

        internal static LocalizedText Difference => new("差额合计", "Difference");

        internal static LocalizedText Order => new("修改的先后次序", "order of the changes");

        internal static LocalizedText Picture(LocalizedText first, LocalizedText second) => new(
            $"{first.Chinese} → {second.Chinese}：各项差异的金额",
            $"{first.English} → {second.English}: price of each difference");

        internal static LocalizedText Since(LocalizedText change, string? from) => from is null
            ? change
            : new($"{change.Chinese}（{from} 起）", $"{change.English} (from {from})");

        internal static LocalizedText Headed(ClauseReference clause, LocalizedText? heading) =>
            new($"{clause} {heading?.Chinese}".Trim(), $"{clause} {heading?.English}".Trim());

        internal static LocalizedText Together(LocalizedText[] clauses) => new(
            string.Join("、", clauses.Select(each => each.Chinese)),
            string.Join(", ", clauses.Select(each => each.English)));
    }
}
