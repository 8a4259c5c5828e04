using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record SettlementWalk
{
    private static class Words
    {
        internal static LocalizedText Title(LocalizedText proposal) => new($"方案 {proposal.Chinese} 工资总额变动分析", $"Where the money of proposal {proposal.English} goes");

        internal static LocalizedText Window(YearMonth first, YearMonth last, int people) => new(
            FormattableString.Invariant($"测算期间 {IsoDate.Of(first)} 至 {IsoDate.Of(last)}；从固定人员 {people} 人到按记录变动的人员。"),
            $"Costed {IsoDate.Of(first)} to {IsoDate.Of(last)}; from {EnglishCount.People(people)} as they were to people as recorded.");

        internal static LocalizedText Explained => new(
            "各因素按表中次序逐一加入，相加恰为全部变动；平均分摊与次序无关，相加也恰为全部变动。",
            "Causes come one after another in the order of the table and add up to the whole; shares do not depend on the order and add up too.");

        internal static LocalizedText Partial => new(
            "合计不完整：有人的工资不能全部计算。",
            "Totals are partial: somebody's pay could not be computed in full.");

        internal static LocalizedText Cause => new("变动因素", "Cause");

        internal static LocalizedText InYear => new("年内", "In-year");

        internal static LocalizedText CarryOver => new("翘尾", "Carry-over");

        internal static LocalizedText Whole(bool isFullYear) => isFullYear ? new("满年", "Full-year") : new("期间", "All months");

        internal static LocalizedText Alone => new("单独成本", "Alone");

        internal static LocalizedText Share => new("平均分摊", "Share");

        internal static LocalizedText From => new("现行工资总额", "Wage bill now");

        internal static LocalizedText To => new("方案下工资总额", "Wage bill then");

        internal static LocalizedText Rounding => new("其中：尾数处理", "Of this: rounding");

        internal static LocalizedText ByYear => new("分预算年度", "By budget year");

        internal static LocalizedText Change => new("变动合计", "Change");

        internal static LocalizedText Interaction => new("其中：相互作用", "Of this: interaction");

        internal static LocalizedText Name(WalkPart part) => part switch
        {
            WalkPart.Table => new("调整标准", "Table"),
            WalkPart.Steps => new("晋档", "Steps"),
            WalkPart.Standings => new("晋级与聘任", "Titles and appointments"),
            WalkPart.Headcount => new("人员进出", "Headcount"),
            WalkPart.Others => new("其他变动", "Other facts"),
            WalkPart.OnCosts => new("附加成本", "On-costs"),
            WalkPart.Levies => new("按工资总额计提的费用", "Levies on the wage total"),
            _ => throw Closed.Missed(part),
        };

        internal static LocalizedText Picture(LocalizedText proposal) => new($"方案 {proposal.Chinese}：各因素的金额", $"Proposal {proposal.English}: amount of each cause");

        internal static LocalizedText Findings => new("检查问题", "Findings");
    }
}
