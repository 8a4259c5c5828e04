using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record LedgerMatch
{
    private static class Words
    {
        internal static LocalizedText Title => new("与账上实发核对", "Does the model match the books?");

        internal static LocalizedText Months(YearMonth first, YearMonth last) => new(
            $"{IsoDate.Of(first)} 至 {IsoDate.Of(last)}：账上实发与按协议计算的工资。",
            $"{IsoDate.Of(first)} to {IsoDate.Of(last)}: what was paid, and what the agreement gives.");

        internal static LocalizedText Unexplained(string amount, string percent) => new(
            $"未能解释 {amount}，占实发的 {percent}%。",
            $"{amount} is not explained, {percent} percent of what was paid.");

        internal static LocalizedText Blocked(int people) => new(
            FormattableString.Invariant($"{people} 人有的月份不能计算，其实发全部计入未能解释。"),
            FormattableString.Invariant($"{EnglishCount.People(people)} could not be computed in some month; that pay is not explained."));

        internal static LocalizedText SharedLine(string percent) => new(
            $"未能解释的部分占账上实发 {percent}%。", $"{percent} % of what was paid is not explained.");

        internal static LocalizedText ByClause => new("分条款", "By clause");

        internal static LocalizedText ByItem => new("按工资项目", "By pay item");

        internal static LocalizedText NoItem => new("未列入所给项目的条款", "clauses that no item names");

        internal static LocalizedText ByMonth => new("分月", "By month");

        internal static LocalizedText ByPerson => new("分人员", "By person");

        internal static LocalizedText Shown(int shown, int all) => new(
            FormattableString.Invariant($"差异最大的 {shown} 人（共 {all} 人）；全部见 JSON。"),
            FormattableString.Invariant($"The {shown} of {all} with the largest differences; all stand in the JSON."));

        internal static LocalizedText What => new("项目", "Item");

        internal static LocalizedText Paid => new("账上实发", "Paid");

        internal static LocalizedText Modelled => new("按协议计算", "Modelled");

        internal static LocalizedText Difference => new("差额", "Difference");

        internal static LocalizedText NotExplained => new("未能解释", "Not explained");

        internal static LocalizedText Total => new("合计", "Total");

        internal static LocalizedText NoClause => new("未指明条款", "no clause");

        internal static LocalizedText Headed(string number, LocalizedText heading) =>
            new($"{number} {heading.Chinese}".Trim(), $"{number} {heading.English}".Trim());
    }
}
