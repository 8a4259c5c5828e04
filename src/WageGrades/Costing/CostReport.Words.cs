using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record CostReport
{
    private static class Words
    {
        internal static LocalizedText TotalsArePartialPeopleCould(int whollyOut, int inPart) => new(
            $"合计不完整：{whollyOut} 人的工资不能计算，未计入任何数字；{inPart} 人只计入能计算的部分。标“（部分）”的数字不含未计入部分。",
            $"Totals are partial: {EnglishCount.People(whollyOut)} could not be computed and {EnglishCount.Noun(whollyOut, "is", "are")} in no figure; {EnglishCount.Of(inPart, "is", "are")} in the figures in part. Figures marked (partial) lack the rest.");

        internal static LocalizedText ContingentClausesAreNotPriced => new(
            "部分或有项目未纳入测算，不代表零，见下。",
            "Contingent clauses are not priced, see below; not priced is not zero.");

        internal static LocalizedText ByClause => new("分条款", "By clause");

        internal static LocalizedText CostByClause(bool isFullYear) => isFullYear
            ? new("各条款满年成本", "Full-year cost by clause")
            : new("各条款期间成本", "Cost by clause over the window");

        internal static LocalizedText PeopleByDifference(LocalizedText proposal, bool isFullYear) => isFullYear
            ? new($"方案 {proposal.Chinese}：满年增减额人数分布", $"Proposal {proposal.English}: people by full-year difference")
            : new($"方案 {proposal.Chinese}：期间增减额人数分布", $"Proposal {proposal.English}: people by difference over the window");

        internal static LocalizedText BandsIn(Currency currency) => new(
            $"按增减额分档（{currency.In(Language.Chinese)}），每档含绝对值较大的一端；条形为人数",
            $"bands of the difference in {currency.Code}, the end away from zero included; bars are people");

        internal static LocalizedText BandUnchanged => new("不变", "unchanged");

        internal static LocalizedText ByYear => new("分预算年度", "By budget year");

        internal static LocalizedText BudgetYear => new("预算年度", "Budget year");

        internal static LocalizedText More => new("增加", "More");

        internal static LocalizedText ByGrade => new("分薪级", "By grade");

        internal static LocalizedText ByPayer => new("分承担方", "By payer");

        internal static LocalizedText People => new("个人影响", "People");

        internal static LocalizedText GainLoseUnchanged(int gainers, int losers, int unchanged) => new(
            $"受益 {gainers} 人，受损 {losers} 人，不变 {unchanged} 人。",
            $"{gainers} gain, {losers} lose, {unchanged} unchanged.");

        internal static LocalizedText Same => new("不变人员", "unchanged");

        internal static LocalizedText SomebodyNotInFull => new("有人的工资不能全部计算，合计不完整。", "Somebody's pay could not be computed in full; totals are partial.");

        internal static LocalizedText Gainers => new("受益人员", "gainers");

        internal static LocalizedText Losers => new("受损人员", "losers");

        internal static LocalizedText ContingentClauses => new("或有项目", "Contingent clauses");

        internal static LocalizedText Findings => new("检查问题", "Findings");

        internal static LocalizedText CostOfProposal(LocalizedText proposal) => new(
            $"方案 {proposal.Chinese} 成本测算",
            $"Cost of proposal {proposal.English}");

        internal static LocalizedText ProposalCostBy(LocalizedText proposal, string partial, bool isFullYear) => isFullYear
            ? new($"方案 {proposal.Chinese}：各条款满年成本{partial}", $"Proposal {proposal.English}: full-year cost by clause{partial}")
            : new($"方案 {proposal.Chinese}：各条款期间成本{partial}", $"Proposal {proposal.English}: cost by clause over the window{partial}");

        internal static LocalizedText From(string month, int months) => new(
            $"{month} 起 {months} 个月",
            $"{months} from {month}");

        internal static LocalizedText InPart => new("部分", "in part");

        internal static LocalizedText Wholly => new("全部", "wholly");

        internal static LocalizedText LeftOut => new("未计入人员", "Left out");

        internal static LocalizedText Months => new("月份", "Months");

        internal static LocalizedText HowMuch => new("范围", "How much");

        internal static LocalizedText Why => new("原因", "Why");

        internal static LocalizedText OfShownAllStandIn(int count, int mostOpen) => new(
            $"共 {count} 人，列出 {mostOpen} 人；全部见成本明细（CostCsv）",
            $"{mostOpen} of {count} shown; all stand in the table of people (CostCsv)");

        internal static LocalizedText Partial => new("（部分）", " (partial)");

        internal static LocalizedText OfShownEverybodyStandsIn(string what, int count, int mostPeople) => new(
            FormattableString.Invariant($"{what}共 {count} 人，只列出 {mostPeople} 人；全部人员见成本测算的人员明细（CostCsv）。"),
            FormattableString.Invariant($"{mostPeople} of {count} {what} shown; everybody stands in the people's table of the cost (CostCsv)."));

        internal static LocalizedText None => new("无", "none");

        internal static LocalizedText FullYearToInYear(string first, string last, string inYear, string carryOver) => new(
            $"满年 {first} 至 {last}，年内至 {inYear}，翘尾 {carryOver}；按所属月份计。",
            $"Full year {first} to {last}, in-year to {inYear}, carry-over {carryOver}; pay counts in the month it belongs to.");

        internal static LocalizedText WindowToInYear(string first, string last, int months, string inYear, string carryOver) => new(
            FormattableString.Invariant($"测算期间 {first} 至 {last}，共 {months} 个月；年内至 {inYear}，翘尾 {carryOver}；按所属月份计。"),
            FormattableString.Invariant($"Costed {first} to {last}, {months} months; in-year to {inYear}, carry-over {carryOver}; pay counts in the month it belongs to."));

        internal static LocalizedText PeopleFrozenOnNobodyJoins(string day, int count) => new(
            $"人员按 {day} 的情况固定，{count} 人，不计进出、晋升和缺勤。",
            $"People frozen on {day}: {count}; nobody joins, leaves, moves or is absent.");

        internal static LocalizedText PeopleMoveAsRecorded(int count) => new(
            $"人员按各月记录变动，{count} 人。",
            $"People move as recorded: {count}.");

        internal static LocalizedText TheBaselineIsTheAgreement => new(
            "基准为现行协议，含协议已约定的分步调整。",
            "The baseline is the agreement unchanged, its own dated steps included.");

        internal static LocalizedText EventsAssumed(string chinese, string english) => new(
            $"事件假设：{chinese}。",
            $"Events assumed: {english}.");

        internal static LocalizedText OnCostsSuchAsSocial => new("不含社会保险等附加成本。", "On-costs such as social insurance are not included.");

        internal static LocalizedText OnCostsApart => new("附加成本另列，不计入工资成本。", "On-costs stand apart and are not in the cost of pay.");

        internal static LocalizedText OnCosts => new("附加成本", "On-costs");

        internal static LocalizedText OnCostsFirstAndSettled => new(
            "各期数字按当期的缴费基数；“基数到位后”为缴费基数按测算各月工资调整以后一年的增加额。",
            "Periods are on the bases that hold in them; “once bases have caught up” is a year's increase when bases follow the pay of the months costed.");

        internal static LocalizedText OnCost => new("项目", "Item");

        internal static LocalizedText Settled => new("基数到位后年增加", "Once bases have caught up");

        internal static LocalizedText LabourCost => new("人工成本合计", "Labour cost");

        internal static LocalizedText AmountsIn(string currency, string code) => new(
            $"金额单位：{currency}。",
            $"Amounts in {code}.");

        internal static LocalizedText Recurring => new("经常性", "Recurring");

        internal static LocalizedText OneOff => new("一次性", "One-off");

        internal static LocalizedText ContingentAsAssumed => new("或有（按假设）", "Contingent (as assumed)");

        internal static LocalizedText Total => new("合计", "Total");

        internal static LocalizedText OfThisBeforeTopUps => new("其中：补差前", "Of this: before top-ups");

        internal static LocalizedText TopUpsSaved => new("节省的最低标准补差", "Top-ups saved");

        internal static LocalizedText Nature => new("性质", "Nature");

        internal static LocalizedText RoundingAtTheTotal => new("工资合计尾数处理", "Rounding at the total");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Grade => new("薪级", "Grade");

        internal static LocalizedText GradeOf(string name, int people) => new(
            $"{name}（{people} 人）",
            $"{name} ({people})");

        internal static LocalizedText Payer => new("承担方", "Payer");

        internal static LocalizedText Person => new("人员", "Person");

        internal static LocalizedText Prices => new("标准", "Prices");

        internal static LocalizedText Events => new("推算项数", "Events");

        internal static LocalizedText Whole(bool isFullYear) => isFullYear ? new("满年增加", "Full-year") : new("期间增加", "All months");

        internal static LocalizedText Unmatched => new("无对应标准的往年件数", "Past events without an entry");

        internal static LocalizedText Upgrades => new("晋级计划", "Planned upgrades");

        internal static LocalizedText UpgradesExplained => new(
            "一人的金额为现有同级人员各自晋级后增加额的平均数，自计划月份起至测算期末。",
            "The worth of one is the average over today's holders, each with their own pay, from the plan's month to the end of the months costed.");

        internal static LocalizedText Plan => new("计划", "Plan");

        internal static LocalizedText Number => new("人数", "People");

        internal static LocalizedText UnitNow => new("现行（一人）", "One, now");

        internal static LocalizedText UnitThen => new("方案（一人）", "One, proposed");

        internal static LocalizedText NotPriced => new("未纳入测算", "not priced");

        internal static LocalizedText Unchanged => new("标准未变", "unchanged");

        internal static LocalizedText Semicolon => new("；", "; ");

        internal static LocalizedText Now(bool isFullYear) => isFullYear ? new("现行满年", "Now, full year") : new("现行合计", "Now");

        internal static LocalizedText ProposedIn(bool isFullYear) => isFullYear ? new("方案满年", "Proposed") : new("方案合计", "Proposed");

        internal static LocalizedText InYear => new("年内增加", "In-year");

        internal static LocalizedText CarryOver => new("翘尾增加", "Carry-over");

        internal static LocalizedText Employer => new("企业", "Employer");

        internal static LocalizedText Union => new("工会", "Union");

        internal static LocalizedText Government => new("政府", "Government");

        internal static LocalizedText Association => new("行业协会", "Association");

        internal static LocalizedText Platform => new("平台企业", "Platform");
    }
}
