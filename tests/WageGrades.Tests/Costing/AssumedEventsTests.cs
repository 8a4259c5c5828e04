using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>Events that are counted, upgrades that are planned, and past events that no entry pays.</summary>
public sealed class AssumedEventsTests
{
    private static readonly Worker Technician = Somebody("1").Appoint(SkillGrade.Technician, new LocalDate(2024, 1, 1));

    private static readonly TermKey First = [CompetitionLevel.Provincial, CompetitionPlacing.First];

    // A first prize is worth 5,000 instead of 4,000; the technician's allowance 650 instead of 500.
    private static Proposal Offer => Proposal.On(Agreement(BasePay, SkillAllowance, CompetitionAward, Patents), "offer")
        .Set("competition-award", First, 5_000m)
        .Set("skill-allowance", SkillGrade.Technician, 650m)
        .EffectiveFrom(July);

    private static CostReport CostOf(EventAssumptions events, params Worker[] people) =>
        Offer.Cost(new Workforce(people.Length == 0 ? [Technician] : people), CostBasis.Standard with { Events = events });

    private static ContingentCost Award(CostReport cost) => cost.Contingent.Single(clause => clause.Clause.Id == "competition-award");

    private static Worker Winning(string id, TermKey key, LocalDate on) =>
        Somebody("2").Achieve(new Achievement(id, AchievementKind.Competition, key, on));

    [Fact]
    public void Counted_SixAYear_IsPaidTheMonthAfter()
    {
        // Six a year are one in two months; those of July to November are paid by December, the others after, the last with the last month.
        var cost = CostOf(EventAssumptions.None.Counted(new EventCount(AchievementKind.Competition, First, 6m)));
        Assert.Equal(Ratio.Of(6, 1), Award(cost).Count);
        Assert.Equal((Cny(24_000m), Cny(30_000m)), (Award(cost).Amounts!.FullYear.Baseline, Award(cost).Amounts!.FullYear.Proposed));
        Assert.Equal((Cny(2_500m), Cny(3_500m)), (Award(cost).Amounts!.InYear.Difference, Award(cost).Amounts!.CarryOver.Difference));
        Assert.Equal(Cny(1_800m + 6_000m), cost.FullYear);
        Assert.Equal(cost.FullYear, Money.Sum(cost.ByYear.Select(year => year.Amounts.Difference)));
        Assert.Contains("Events assumed: 6 × ", cost.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Counted_InOneMonth_FallsIntoItsYear()
    {
        var cost = CostOf(EventAssumptions.None.Counted(new EventCount(AchievementKind.Competition, First, 2m) { Month = new YearMonth(2027, 3) }));
        Assert.Equal((Cny(0m), Cny(2_000m)), (Award(cost).Amounts!.InYear.Difference, Award(cost).Amounts!.CarryOver.Difference));
    }

    [Fact]
    public void Counted_NothingOfAClause_LeavesItNotPriced()
    {
        // Patents are not counted, so they are not priced, which is not zero; the proposal does not change them.
        var cost = CostOf(EventAssumptions.None.Counted(new EventCount(AchievementKind.Competition, First, 1m)));
        Assert.Null(cost.Contingent.Single(clause => clause.Clause.Id == "patents").Amounts);
        Assert.True(cost.IsFullyPriced);

        var other = CostOf(EventAssumptions.None.Counted(new EventCount(AchievementKind.Innovation, [InnovationKind.InventionPatent], 1m)));
        Assert.Null(Award(other).Amounts);
        Assert.False(other.IsFullyPriced);
        Assert.Contains(other.Findings, finding => finding.Code == FindingCodes.CostNotPriced && finding.Clause == "competition-award");
        Assert.Contains(other.Findings, finding => finding.Code == FindingCodes.CostEventsOpen && finding.Clause == "patents");
    }

    [Fact]
    public void Counted_WithoutAnEntry_IsTold()
    {
        TermKey national = [CompetitionLevel.National, CompetitionPlacing.First];
        var cost = CostOf(EventAssumptions.None.Counted(new EventCount(AchievementKind.Competition, national, 1m)));
        Assert.Contains(cost.Findings, finding => finding.Code == FindingCodes.CountedEventPaysNothing);
        Assert.Null(Award(cost).Amounts);
    }

    [Fact]
    public void Replayed_BesideCounted_AddUp()
    {
        // One first prize of last August, replayed and scaled by two, and one counted: three at 1,000 more.
        var events = EventAssumptions.Replay(2025).Scaled(Ratio.Of(2, 1)).Counted(new EventCount(AchievementKind.Competition, First, 1m));
        var cost = CostOf(events, Winning("won", First, new LocalDate(2025, 8, 1)));
        Assert.Equal((Ratio.Of(3, 1), Cny(3_000m)), (Award(cost).Count!.Value, Award(cost).Amounts!.FullYear.Difference));
    }

    [Fact]
    public void Replayed_PastEventsWithoutAnEntry_AreCountedBeforeAndAfter()
    {
        // A third prize has no entry; the proposal adds one.
        TermKey third = [CompetitionLevel.Provincial, CompetitionPlacing.Third];
        var winner = Winning("third", third, new LocalDate(2025, 8, 1));
        var award = Award(CostOf(EventAssumptions.Replay(2025), winner));
        Assert.Equal((1, 1), (award.UnmatchedBefore, award.UnmatchedAfter));
        var added = Offer.Set("competition-award", third, 1_000m)
            .Cost(new Workforce([winner]), CostBasis.Standard with { Events = EventAssumptions.Replay(2025) });
        Assert.Equal((1, 0), (Award(added).UnmatchedBefore, Award(added).UnmatchedAfter));
        Assert.Contains("| 1 → 0 |", added.ToMarkdown().Replace("**", "", StringComparison.Ordinal), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(added));
        Assert.Contains(json.RootElement.GetProperty("contingent").EnumerateArray(), clause => clause.GetProperty("unmatchedBefore").GetInt32() == 1);
    }

    [Fact]
    public void Upgrading_FromOctober_IsWorthTheAverageOverTodaysHolders()
    {
        // From technician to senior technician: 1,000 instead of 500, and of 650: 500 and 350 a month from October, due the month after: eight months.
        UpgradePlan three = new(SkillGrade.Technician, SkillGrade.SeniorTechnician, 3, new YearMonth(2026, 10));
        var cost = CostOf(EventAssumptions.None.Upgrading(three));
        var plan = Assert.Single(cost.Upgrades);
        Assert.Equal((1, 1), (plan.Holders, plan.Computed));
        Assert.Equal((Cny(8 * 500m).ToExactAmount(), Cny(8 * 350m).ToExactAmount()), (plan.UnitBefore!.Value, plan.UnitAfter!.Value));
        Assert.Equal(Cny(-3 * 8 * 150m), plan.Amounts!.FullYear.Difference);
        Assert.Equal(Cny(1_800m - 3_600m), cost.FullYear);
        Assert.Equal(cost.FullYear, Money.Sum(cost.ByPayer.Select(each => each.Amounts.FullYear.Difference)));
        Assert.Equal(cost.FullYear, Money.Sum(cost.ByYear.Select(year => year.Amounts.Difference)));
        Assert.Contains("晋级计划", cost.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("Planned upgrades", cost.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Upgrading_WhereNobodyHoldsTheLower_IsNotPriced()
    {
        var cost = CostOf(EventAssumptions.None.Upgrading(new UpgradePlan(SkillGrade.Senior, SkillGrade.Technician, 3, new YearMonth(2026, 10))));
        Assert.Null(Assert.Single(cost.Upgrades).Amounts);
        Assert.False(cost.IsFullyPriced);
        Assert.Contains(cost.Findings, finding => finding.Code == FindingCodes.UpgradeNotPriced);
    }

    [Fact]
    public void Assumptions_OfOddArguments_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventCount(AchievementKind.Competition, First, -1m));
        Assert.Throws<ArgumentException>(() => new UpgradePlan(SkillGrade.Senior, SkillGrade.Senior, 1, new YearMonth(2026, 10)));
    }
}
