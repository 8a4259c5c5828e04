using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record BargainingRounds
{
    private static class Words
    {
        internal static LocalizedText Title => new("协商轮次", "Rounds of the negotiation");

        internal static LocalizedText Window(YearMonth first, YearMonth last, int people) => new(
            FormattableString.Invariant($"各轮方案同一测算期间：{IsoDate.Of(first)} 至 {IsoDate.Of(last)}，{people} 人。"),
            $"One window for all rounds: {IsoDate.Of(first)} to {IsoDate.Of(last)}, {EnglishCount.People(people)}.");

        internal static LocalizedText Partial => new(
            "合计不完整：有人未完整计入，或有被修改的或有项目未纳入测算。",
            "Totals are partial: somebody is not in the cost in full, or a changed contingent clause is not priced.");

        internal static LocalizedText Round => new("轮次", "Round");

        internal static LocalizedText By => new("提出方", "By");

        internal static LocalizedText On => new("日期", "On");

        internal static LocalizedText Proposal => new("方案", "Proposal");

        internal static LocalizedText InYear => new("年内增加", "In-year");

        internal static LocalizedText Whole(bool isFullYear) => isFullYear ? new("满年增加", "Full-year") : new("期间增加", "All months");

        internal static LocalizedText Concession => new("本轮调整", "Moved by");

        internal static LocalizedText Distance => new("与对方方案之差", "Apart by");

        internal static LocalizedText Side(PartyRole? side) => side switch
        {
            PartyRole.Employer => new("企业方", "employer"),
            PartyRole.Workers => new("职工方", "workers"),
            null => new("未注明", "not said"),
            _ => throw Closed.Missed(side),
        };

        internal static LocalizedText SideBySide => new("各轮条款对照", "The clauses round by round");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Moved(int round) => new(
            FormattableString.Invariant($"第 {round} 轮的调整"),
            FormattableString.Invariant($"What moved in round {round}"));

        internal static LocalizedText Nothing => new("无", "–");

        internal static LocalizedText Picture => new("各轮方案成本", "Cost of each round's offer");

        internal static LocalizedText Said(LocalizedText note) => new($"（{note.Chinese}）", $" ({note.English})");

        internal static LocalizedText Headed(ClauseReference clause, LocalizedText? heading) =>
            new($"{clause} {heading?.Chinese}".Trim(), $"{clause} {heading?.English}".Trim());

        internal static LocalizedText Move(LocalizedText clause, ProposalChange? before, ProposalChange? now) => new(
            $"{clause.Chinese}：{before?.In(Language.Chinese) ?? "无"} → {now?.In(Language.Chinese) ?? "无"}",
            $"{clause.English}: {before?.In(Language.English) ?? "–"} → {now?.In(Language.English) ?? "–"}");
    }
}
