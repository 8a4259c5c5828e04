using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
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

    // Rows of the ladder that stand for national grades: 4,100 and 4,500 for a technician, 4,300, 4,600 and 5,000 for a senior technician.
    private static LadderClause Placing(PlacementRule? rule) => BasePay with
    {
        Ladders = EffectiveSeries.Always(PayLadder.Build(Currency.Cny, steps: 3)
            .Grade(SkillGrade.Technician, 4_100m, 4_500m, null)
            .Grade(SkillGrade.SeniorTechnician, 4_300m, 4_600m, 5_000m)
            .ToLadder()),
        Placements = rule is null
            ? new Dictionary<PlacementOccasion, PlacementRule>()
            : new Dictionary<PlacementOccasion, PlacementRule> { [PlacementOccasion.Promotion] = rule },
    };

    private static CostReport UpgradeOf(Proposal offer, int step, YearMonth? month = null)
    {
        var worker = new Worker(new WorkerId("1")).Employ(new LocalDate(2020, 1, 1))
            .PlaceOn(new LocalDate(2020, 1, 1), GradeCode.Of(SkillGrade.Technician), step)
            .Appoint(SkillGrade.Technician, new LocalDate(2024, 1, 1));
        UpgradePlan plan = new(SkillGrade.Technician, SkillGrade.SeniorTechnician, 1, month ?? new YearMonth(2026, 10));
        return offer.Cost(new Workforce([worker]), CostBasis.Standard with { Events = EventAssumptions.None.Upgrading(plan) });
    }

    [Fact]
    public void Upgrading_OnALadderOfNationalGrades_PlacesAsEachAgreementSays()
    {
        // From 4,500: not lower is 4,600, 100 more from October on; raised by 300: 4,800 and 4,900; one step more is 5,000.
        var same = Proposal.On(Agreement(Placing(PlacementRule.NearestNotLower)), "same").EffectiveFrom(July);
        var plan = Assert.Single(UpgradeOf(same.Raise("base-pay", Increase.Flat(300m)), step: 2).Upgrades);
        Assert.Equal((0, Cny(9 * 100m), Cny(9 * 100m)), (plan.Unplaced, plan.Amounts!.FullYear.Baseline, plan.Amounts.FullYear.Proposed));
        var better = same.Replace(Placing(PlacementRule.NearestNotLower with { PlusSteps = 1 }));
        plan = Assert.Single(UpgradeOf(better, step: 2).Upgrades);
        Assert.Equal((0, Cny(9 * 100m), Cny(9 * 500m)), (plan.Unplaced, plan.Amounts!.FullYear.Baseline, plan.Amounts.FullYear.Proposed));
    }

    [Fact]
    public void Upgrading_ComparedAllowances_AreThoseOfBeforeAndAfter()
    {
        // 4,500 and the technician's 500 are 5,000, which 4,300 and the senior technician's 1,000 reach: 200 less of base pay for nine months.
        var offer = Proposal.On(Agreement(Placing(PlacementRule.NearestNotLower with { Compared = ["skill-allowance"] }), SkillAllowance), "offer")
            .EffectiveFrom(July);
        var cost = UpgradeOf(offer, step: 2);
        var basePay = Assert.Single(cost.Upgrades).ByClause.Single(clause => clause.Clause.Id == "base-pay");
        Assert.Equal(Cny(-9 * 200m), basePay.Amounts.FullYear.Baseline);
    }

    [Fact]
    public void Upgrading_WithoutARuleForPromotions_LeavesTheRowAndSaysSo()
    {
        // The technician's 500 becomes 1,000 from November on; nobody leaves the row.
        var cost = UpgradeOf(Proposal.On(Agreement(Placing(null), SkillAllowance), "offer").EffectiveFrom(July), step: 1);
        var plan = Assert.Single(cost.Upgrades);
        Assert.Equal((1, Cny(8 * 500m)), (plan.Unplaced, plan.Amounts!.FullYear.Baseline));
        Assert.Equal(FindingCodes.UpgradeWithoutPlace, Assert.Single(cost.Findings, finding => finding.Code.Id is "WG5108" or "WG5109").Code);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(cost));
        Assert.Equal(1, json.RootElement.GetProperty("upgrades")[0].GetProperty("unplaced").GetInt32());
    }

    [Fact]
    public void Upgrading_ThatMovesNothing_IsTold()
    {
        // Nothing reads the grade; and with an allowance, the window ends in June 2027.
        UpgradePlan late = new(SkillGrade.Technician, SkillGrade.SeniorTechnician, 1, new YearMonth(2027, 7));
        Assert.Equal("the month comes after those costed", Why(CostOf(EventAssumptions.None.Upgrading(late))));
        var unread = UpgradeOf(Proposal.On(Agreement(Placing(null), Seniority), "offer").EffectiveFrom(July), step: 1);
        Assert.Contains("no clause pays more or less for it", Why(unread), StringComparison.Ordinal);

        static string Why(CostReport cost) => cost.Findings.Single(finding => finding.Code == FindingCodes.UpgradeMovesNothing)
            .Arguments.Single(argument => argument.Name == "why").In(Language.English);
    }

    [Fact]
    public void Assumptions_AtTheEndOfTheCalendar_EndWithIt()
    {
        // A first prize of the last month of the calendar is due in a month that there is not.
        var count = new EventCount(AchievementKind.Competition, First, 12m);
        foreach (var first in new[] { new YearMonth(9999, 6), new YearMonth(9999, 11), new YearMonth(-9998, 1) })
        {
            var basis = CostBasis.Standard with { FirstMonth = first, Events = EventAssumptions.Replay(new Workforce([Technician])).Counted(count) };
            Assert.True(Offer.Cost(new Workforce([Technician]), basis).LastMonth <= new YearMonth(9999, 11));
        }
    }

    [Fact]
    public void Events_OfAnyKinds_CostWhatEachKindCosts_AndAddUpToTheWhole()
    {
        const int Tests = 40;
        var (moved, both) = (0, 0);
        TermKey second = [CompetitionLevel.Provincial, CompetitionPlacing.Second];
        Law.Holds(
            Law.Both(Law.Both(ProposalGen.Mixed, ProposalGen.People), Arb.From(Gen.Choose(0, 4).Two())),
            each =>
            {
                // Twelve a year are one a month, so that no sum is rounded.
                var offer = ProposalGen.Offer([.. each.First.First, new SetAmountChange("competition-award", First, 4_500m)]);
                EventCount firsts = new(AchievementKind.Competition, First, 12m * each.Second.Item1);
                EventCount seconds = new(AchievementKind.Competition, second, each.Second.Item2) { Month = new YearMonth(2027, 1) };
                var replay = EventAssumptions.Replay(2025);
                CostAmounts AwardsOf(EventAssumptions events) => Award(CostOf(events)).Amounts ?? CostAmounts.Zero(Currency.Cny);
                CostReport CostOf(EventAssumptions events) => offer.Cost(
                    Past(each.First.Second), CostBasis.Standard with { Events = events, FirstMonth = new YearMonth(2026, 7) });

                var all = CostOf(replay.Counted(firsts, seconds));
                Assert.Equal(
                    AwardsOf(replay) + AwardsOf(EventAssumptions.None.Counted(firsts)) + AwardsOf(EventAssumptions.None.Counted(seconds)),
                    Award(all).Amounts);
                Assert.Equal(AwardsOf(replay) + AwardsOf(replay) + AwardsOf(replay), AwardsOf(replay.Scaled(Ratio.Of(3, 1))));
                Assert.Equal(all.FullYear, all.Assumed!.FullYear.Difference + all.KnownPay.FullYear.Difference);
                Assert.Equal(all.FullYear, Money.Sum(all.ByYear.Select(year => year.Amounts.Difference)));
                Assert.Equal(all.FullYear, Money.Sum([Cny(0m), .. all.ByPayer.Select(payer => payer.Amounts.FullYear.Difference)]));
                moved += all.Assumed.FullYear.Difference.IsZero ? 0 : 1;
                both += AwardsOf(replay).FullYear.Proposed.IsPositive && each.Second.Item1 > 0 ? 1 : 0;
            },
            Tests);
        Assert.True(moved >= Runs.Least(20, Tests) && both >= Runs.Least(10, Tests), $"{moved} sums moved, {both} replayed events beside counted ones");

        // The awards of the generator lie in 2026 and after; those replayed are of the year before.
        static Workforce Past(Workforce people) => new(people.Workers.Select(worker => worker with
        {
            Achievements = [.. worker.Achievements.Select(won => won with { RecognisedOn = new LocalDate(2025, 7, 1).PlusDays(won.RecognisedOn.Day * 9) })],
        }));
    }

    [Fact]
    public void Assumptions_OfOddArguments_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventCount(AchievementKind.Competition, First, -1m));
        Assert.Throws<ArgumentException>(() => new UpgradePlan(SkillGrade.Senior, SkillGrade.Senior, 1, new YearMonth(2026, 10)));
    }
}
