using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>What a proposal leaves of the wage-total budget of a state firm.</summary>
public sealed class WageTotalHeadroomTests
{
    private static readonly CostBasis Year2026 = CostBasis.Standard with { FirstMonth = new YearMonth(2026, 1) };

    // One person on 4,100 a month with a technician's 500: 49,200 and 6,000 a year.
    private static readonly Workforce One = new([Somebody("1").Appoint(SkillGrade.Technician, new LocalDate(2024, 1, 1))]);

    private static TClause Counting<TClause>(TClause clause, bool? counts)
        where TClause : PayClause =>
        counts is { } does ? clause with { Counts = new Dictionary<PayBase, bool> { [PayBase.WageTotal] = does } } : clause;

    private static CostReport CostOf(bool? allowanceCounts, CostBasis basis) =>
        Proposal.On(Agreement(Counting(BasePay, true), Counting(SkillAllowance, allowanceCounts)), "offer")
            .Raise("base-pay", Increase.Flat(100m))
            .EffectiveFrom(July)
            .Cost(One, basis);

    [Fact]
    public void Of_AWholeYear_IsBudgetLessWhatCounts()
    {
        // 49,200 and 600 more from July count, the allowance of 6,000 does not: 50,000 less 49,800.
        var row = Assert.Single(WageTotalHeadroom.Of(CostOf(false, Year2026), new WageTotalYear(2026, 50_000m)).Rows);
        Assert.Equal((Cny(49_200m), Cny(49_800m)), (row.Inside.Baseline, row.Inside.Proposed));
        Assert.Equal((Cny(6_000m), Cny(0m)), (row.Outside.Proposed, row.Undeclared.Proposed));
        Assert.Equal((Cny(800m), Cny(200m)), (row.Headroom!.Baseline, row.Headroom.Proposed));
    }

    [Fact]
    public void Of_BeyondTheBudget_IsBelowZeroAndFound()
    {
        var headroom = WageTotalHeadroom.Of(CostOf(true, Year2026), new WageTotalYear(2026, 60_000m) { Beside = 5_000m });
        Assert.Equal(Cny(60_000m - 5_000m - 49_800m - 6_000m), headroom.Rows[0].Headroom!.Proposed);
        Assert.Contains(headroom.Findings, finding => finding.Code == FindingCodes.WageTotalOverBudget);
        Assert.Contains("| -800.00 |", headroom.ToMarkdown().Replace("**", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnUndeclaredClause_TellsNoHeadroomAndKeepsItApart()
    {
        var headroom = WageTotalHeadroom.Of(CostOf(null, Year2026), new WageTotalYear(2026, 50_000m));
        Assert.Null(headroom.Rows[0].Headroom);
        Assert.Equal((Cny(49_800m), Cny(6_000m)), (headroom.Rows[0].Inside.Proposed, headroom.Rows[0].Undeclared.Proposed));
        Assert.Contains(headroom.Findings, finding => finding.Code == FindingCodes.WageTotalUndeclared && finding.Clause == "skill-allowance");
        Assert.Contains("条款 3.1 未约定是否计入工资总额", headroom.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("Does not count", headroom.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AClauseThatPaysNobody_NeedsNoDeclaration() => Assert.True(
        Proposal.On(Agreement(Counting(BasePay, true), SkillAllowance), "offer").Cost(new Workforce([Somebody("1")])).WageTotal.IsDeclared);

    [Fact]
    public void Of_AYearNotCostedAsAWhole_NeedsWhatWasPaidBeside()
    {
        // From July two budget years are touched; of 2026 six months are not costed.
        var headroom = WageTotalHeadroom.Of(
            CostOf(true, CostBasis.Standard), new WageTotalYear(2026, 60_000m), new WageTotalYear(2027, 60_000m) { Beside = 30_000m });
        Assert.Equal("6 months of the year are not costed, and their wage total was not supplied", headroom.Rows[0].Why!.English);
        Assert.Equal(Cny(60_000m - 30_000m - (6 * (4_200m + 500m))), headroom.Rows[1].Headroom!.Proposed);
        Assert.Equal(FindingCodes.HeadroomNotTold, Assert.Single(headroom.Findings).Code);
        Assert.Equal("no budget was supplied", WageTotalHeadroom.Of(CostOf(true, Year2026)).Rows[0].Why!.English);
    }

    [Fact]
    public void Of_ABudgetYearFromApril_BelongsToTheYearInWhichItBegins()
    {
        var basis = CostBasis.Standard with { FirstMonth = new YearMonth(2026, 1), Months = 15, BudgetYearStartsIn = 4 };
        Assert.Equal([2025, 2026], WageTotalHeadroom.Of(CostOf(true, basis)).Rows.Select(row => row.Year));
    }

    [Fact]
    public void Of_OneYearTwice_IsRefused()
    {
        var cost = CostOf(true, Year2026);
        Assert.Throws<ArgumentException>(() => WageTotalHeadroom.Of(cost, new WageTotalYear(2026, 1m), new WageTotalYear(2026, 2m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WageTotalYear(2026, -1m));
    }

    [Fact]
    public void Parts_OfAnyCost_AddUpToEachYear()
    {
        const int Tests = 40;
        var (outside, undeclared, others) = (0, 0, 0);
        Law.Holds(
            Law.Both(Law.Both(ProposalGen.Changes, ProposalGen.People), Arb.From(Gen.Choose(0, 71))),
            each =>
            {
                // The number says which clauses count and what else the agreement has.
                var ((changes, people), number) = each;
                var made = ProposalGen.Offer(changes, number % 8);
                var agreement = made.Base with
                {
                    Clauses = [.. made.Base.Clauses.OfType<PayClause>().Select((clause, at) => Says(clause, (number / 8) + at))],
                };
                var cost = changes.Aggregate(Proposal.On(agreement, "offer").EffectiveFrom(July), (all, change) => all.With(change))
                    .Cost(people, CostBasis.Standard with { Months = 18, Events = EventAssumptions.Replay(2025) });
                var split = cost.WageTotal;
                Assert.Equal(
                    cost.ByYear.Select(year => year.Amounts),
                    Enumerable.Range(0, cost.ByYear.Count).Select(year => split.Inside[year] + split.Outside[year] + split.Undeclared[year]));
                outside += split.Outside.Any(year => !year.Proposed.IsZero) ? 1 : 0;
                undeclared += split.IsDeclared ? 0 : 1;
                others += cost.ByPayer.Count > 1 ? 1 : 0;
            },
            Tests);
        Assert.True(
            outside >= Runs.Least(8, Tests) && undeclared >= Runs.Least(8, Tests) && others >= Runs.Least(3, Tests),
            $"{outside} with something outside, {undeclared} undeclared, {others} with two payers");
    }

    private static PayClause Says(PayClause clause, int which) => Counting(clause, (which % 3) switch { 0 => true, 1 => false, _ => null });
}
