using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>What a clause needs of a fact and does not find; one wording for every place that needs one.</summary>
internal static class FactFaults
{
    internal static Finding NoDate(BonusClause clause, string fact, Anchor anchor) => Missing(clause, fact, BonusAnchors.NameOf(anchor));

    internal static Finding NoShareOfField(BonusClause clause, string fact) =>
        Missing(clause, fact, new("名次或参赛人数", "the place or the number of entrants"));

    internal static Finding NoPact(BonusClause clause, string fact) =>
        Missing(clause, fact, new("师徒协议签订日期", "the date of the mentor's pact"));

    internal static Finding NoUse(Clause clause, string fact) =>
        Missing(clause, fact, new("投用日期", "the day from which it is used"));

    internal static Finding AcrossWindow(BonusClause clause, string fact, DateSpan period, DateSpan window) => Finding.Of(
        FindingCodes.BenefitAcrossWindow,
        fact,
        ("clause", clause.Id.ToString()),
        ("fact", fact),
        ("period", period.ToString()),
        ("window", window.ToString())) with { Clause = clause.Id };

    internal static Finding FiguresMonthly(BonusClause clause, string fact) =>
        NotSettled(clause, fact, new("按月发放", "pays every month"));

    internal static Finding FiguresMixed(BonusClause clause, string fact) =>
        NotSettled(clause, fact, new("另有时段不按效益提成", "pays other standards at other times"));

    internal static Finding FiguresContradict(string fact, LocalDate date) =>
        Finding.Of(FindingCodes.FiguresContradict, fact, ("fact", fact), ("date", date));

    private static Finding NotSettled(BonusClause clause, string fact, LocalizedText problem) => Finding.Of(
        FindingCodes.FiguresNotSettled, fact, ("clause", clause.Id.ToString()), ("fact", fact), ("problem", problem)) with { Clause = clause.Id };

    private static Finding Missing(Clause clause, string fact, LocalizedText what) => Finding.Of(
        FindingCodes.FactIncomplete, fact, ("clause", clause.Id.ToString()), ("fact", fact), ("what", what)) with { Clause = clause.Id };
}
