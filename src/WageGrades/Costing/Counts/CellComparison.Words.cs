using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the comparison.</content>
public sealed partial record CellComparison
{
    private static class Words
    {
        internal static LocalizedText Title => new("按人数表对比方案", "Proposals compared by counts of cells");

        internal static LocalizedText Window(CellCostReport report) => new(
            FormattableString.Invariant($"各方案同一测算期间：{IsoDate.Of(report.FirstMonth)} 至 {IsoDate.Of(report.LastMonth)}；人员按 {IsoDate.Of(report.FrozenOn)} ")
            + FormattableString.Invariant($"所在薪级薪档固定，共 {report.Counts.People} 人；不含姓名、日期和事件。"),
            $"One window for all: {IsoDate.Of(report.FirstMonth)} to {IsoDate.Of(report.LastMonth)}; {EnglishCount.People(report.Counts.People)} "
            + $"on their cells of {IsoDate.Of(report.FrozenOn)}, without names, dates or events.");

        internal static LocalizedText Partial => new(
            "结果不完整：有人不在金额中，因此不判断哪个方案成本较高。",
            "The figures are partial: somebody is in none of them, so that no proposal is said to cost more.");

        internal static LocalizedText Order(CellCostOrder order) => order switch
        {
            CellCostOrder.NotTold => new("不能确定高低", "cannot be told"),
            CellCostOrder.SurelyLess => new("必然较低", "surely less"),
            CellCostOrder.Same => new("必然相同", "the same"),
            CellCostOrder.SurelyMore => new("必然较高", "surely more"),
            _ => throw Closed.Missed(order),
        };

        internal static LocalizedText Range(string least, string most) =>
            least == most ? LocalizedText.Same(least) : new($"{least} 至 {most}", $"{least} to {most}");

        internal static LocalizedText Proposal => new("方案", "Proposal");

        internal static LocalizedText Cost => new("成本", "Cost");

        internal static LocalizedText InYear => new("其中年内", "In the year");

        internal static LocalizedText Above(LocalizedText first) => new($"比 {first.Chinese} 多", $"Above {first.English}");

        internal static LocalizedText Verdict => new("高低", "More or less");

        internal static LocalizedText ByClause => new("按条款", "By clause");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Total => new("合计", "Total");

        internal static LocalizedText NotTold => new("不能确定", "not told");

        internal static LocalizedText Findings => new("检查问题", "Findings");
    }
}
