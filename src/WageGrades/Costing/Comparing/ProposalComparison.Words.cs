using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the comparison.</content>
public sealed partial record ProposalComparison
{
    private static class Words
    {
        internal static LocalizedText Title => new("方案对比", "Proposals compared");

        internal static LocalizedText Window(YearMonth first, YearMonth last, int months) => new(
            FormattableString.Invariant($"各方案同一测算期间：{IsoDate.Of(first)} 至 {IsoDate.Of(last)}，共 {months} 个月；按所属月份计。"),
            FormattableString.Invariant($"One window for all: {IsoDate.Of(first)} to {IsoDate.Of(last)}, {EnglishCount.Of(months, "month")}; pay counts in the month it belongs to."));

        internal static LocalizedText Frozen(string day) => new(
            $"各方案同一人员：按 {day} 的情况固定，不计进出、晋升和缺勤。",
            $"The same people for all, frozen on {day}: nobody joins, leaves, moves or is absent.");

        internal static LocalizedText Moving => new("各方案同一人员：按各月记录变动。", "The same people for all, moving as recorded.");

        internal static LocalizedText Assumed(LocalizedText events) => new(
            $"事件假设：{events.Chinese}。",
            $"Events assumed: {events.English}.");

        internal static LocalizedText Partial => new(
            "合计不完整：有人的工资不能全部计算，各方案的成本测算列明。",
            "Totals are partial: somebody's pay could not be computed in full; each proposal's own cost says whose.");

        internal static LocalizedText AmountsIn(string chinese, string english) => new($"金额单位：{chinese}。", $"Amounts in {english}.");

        internal static LocalizedText Proposal => new("方案", "Proposal");

        internal static LocalizedText InYear => new("年内增加", "In-year");

        internal static LocalizedText CarryOver => new("翘尾增加", "Carry-over");

        internal static LocalizedText Whole(bool isFullYear) => isFullYear ? new("满年增加", "Full-year") : new("期间增加", "All months");

        internal static LocalizedText EmployersBill => new("企业承担", "Employer's bill");

        internal static LocalizedText Gainers => new("受益人员", "Gainers");

        internal static LocalizedText Losers => new("受损人员", "Losers");

        internal static LocalizedText Same => new("不变人员", "Unchanged");

        internal static LocalizedText BestFor => new("最有利人数", "Best for");

        internal static LocalizedText Now => new("现行", "Now");

        internal static LocalizedText ByClause => new("分条款", "By clause");

        internal static LocalizedText ByGrade => new("分薪级", "By grade");

        internal static LocalizedText ByPayer => new("分承担方", "By payer");

        internal static LocalizedText ByNature => new("分性质", "By nature");

        internal static LocalizedText ByYear => new("分预算年度", "By budget year");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Grade => new("薪级", "Grade");

        internal static LocalizedText Payer => new("承担方", "Payer");

        internal static LocalizedText Nature => new("性质", "Nature");

        internal static LocalizedText Year => new("预算年度", "Budget year");

        internal static LocalizedText Person => new("人员", "Person");

        internal static LocalizedText Best => new("最有利方案", "Best under");

        internal static LocalizedText Recurring => new("经常性", "Recurring");

        internal static LocalizedText OneOff => new("一次性", "One-off");

        internal static LocalizedText Contingent => new("或有（按假设）", "Contingent (as assumed)");

        internal static LocalizedText Total => new("合计", "Total");

        internal static LocalizedText Rounding => new("工资合计尾数处理", "Rounding at the total");

        internal static LocalizedText PictureTitle(bool isFullYear) => isFullYear
            ? new("各方案分条款满年成本", "Full-year cost by clause of each proposal")
            : new("各方案分条款期间成本", "Cost by clause over the window, of each proposal");

        internal static LocalizedText WhoGainsMost => new("个人在哪个方案下增加最多", "Who gains most under which");

        internal static LocalizedText Alike(int alike) => new(
            FormattableString.Invariant($"{alike} 人有两个以上方案同样最有利。"),
            FormattableString.Invariant($"For {EnglishCount.People(alike)} two or more are the best alike."));

        internal static LocalizedText Shown(int shown, int all) => new(
            FormattableString.Invariant($"各方案差距最大的 {shown} 人（共 {all} 人）；全部见 JSON。"),
            FormattableString.Invariant($"The {shown} of {all} for whom the proposals differ most; all stand in the JSON."));

        internal static LocalizedText Findings => new("检查问题", "Findings");

        internal static LocalizedText Headed(ClauseReference clause, LocalizedText heading) =>
            new($"{clause} {heading.Chinese}".Trim(), $"{clause} {heading.English}".Trim());

        internal static LocalizedText Months(YearMonth first, YearMonth last) => LocalizedText.Same($"{IsoDate.Of(first)}–{IsoDate.Of(last)}");
    }
}
