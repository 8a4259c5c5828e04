using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>Counts that say less, or something else, than they seem to.</summary>
public sealed class CellCountsFaultTests
{
    private static readonly CellCounts Ten = new(new CellCount("G2", 1, 10));

    private static Proposal Offer(CollectiveAgreement agreement) => Proposal.On(agreement, "offer").EffectiveFrom(July);

    private static CostBound Exactly(decimal amount) => new(Cny(amount), Cny(amount));

    [Fact]
    public void ARegradingBeforeTheDayOfTheCounts_HasMovedThemAlready()
    {
        // In March the first steps went to the third: who is counted on a first step in June stands there, and is not moved once more.
        GradePlace[] places = [new("G1", 1), new("G1", 2), new("G1", 3), new("G2", 1), new("G2", 2), new("G2", 3), new("G3", 1), new("G3", 2), new("G3", 3)];
        var up = LadderMapping.ByTable(places.Select(place => KeyValuePair.Create(place, new GradePlace(place.Grade, 3))));
        var agreement = Agreement(BasePay with { Regradings = [new Regrading(new LocalDate(2026, 3, 1), up)] });
        var report = Offer(agreement).SetCell("base-pay", "G2", 1, 5_050m).CostOf(Ten);
        Assert.Equal(Exactly(12 * 10 * 100m), report.Difference);
        Assert.Equal(Exactly(12 * 10 * 4_950m), report.ByClause.Single(each => each.Clause.Id == "base-pay").Before);
    }

    [Fact]
    public void AFreezeDayInsideTheWindow_TellsNothingOfTheMonthsBefore()
    {
        var report = Offer(Agreement()).Raise("base-pay", Increase.Flat(100m))
            .CostOf(Ten, CostBasis.Standard with { FirstMonth = new YearMonth(2026, 7), FreezeOn = new LocalDate(2026, 9, 30) });
        Assert.Equal(CellKnowledge.NotTold, report.ByClause.Single(each => each.Clause.Id == "base-pay").Knowledge);
    }

    [Fact]
    public void AnAppointmentThatTheAgreementHasNoWordFor_IsNamedAndNotTakenForNone()
    {
        Term rating = new("own-rating", "excellent");
        var report = Offer(Agreement(BasePay, SkillAllowance)).Raise("base-pay", Increase.Flat(100m))
            .CostOf(new CellCounts(new CellCount("G2", 1, 4) { Terms = [rating] }, new CellCount("G2", 1, 6)));
        Assert.Equal((6, false), (report.PeopleCosted, report.IsComplete));
        Assert.Contains(
            "own-rating:excellent", report.Findings.Single(each => each.Code == FindingCodes.CellNotComputed).Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void SomebodyWhoWasOnAnotherScheme_IsNotCounted()
    {
        // Last year's settlement may still be due.
        var back = Somebody("1").PutOn(new LocalDate(2024, 1, 1), new SchemeTerms("annual-pay")).BackOnLadder(new LocalDate(2026, 4, 1));
        var counts = CellCounts.Of(new Workforce([back, Somebody("2")]), Agreement(), July);
        Assert.Equal((1, 1), (counts.People, counts.NotCounted));
    }

    [Fact]
    public void ClausesThatWaitForAnAgeOrANumber_DoNotHoldUpBasePay()
    {
        BonusClause fifty = new(
            "fifty", "3", LocalizedText.Same("fifty"), new Bonus(new EmployedGround(), new WhileHeld()) { Repetition = Repetition.HighestOnly },
            EffectiveSeries.Always<BonusAmount>(new FixedAmount(Cny(100m))))
        {
            Counts = Counted(true), For = new Eligibility { Age = TimeBand.From(TimeLength.Years(50)) },
        };
        var points = fifty with
        {
            Id = "points", For = null,
            Amounts = EffectiveSeries.Always<BonusAmount>(new FormulaAmount(new FigureRate(Cny(3m))) { Times = new StandingQuantity(StandingNumber.LoadRatio) }),
        };
        var report = Offer(Agreement(BasePay, fifty, points)).Raise("base-pay", Increase.Flat(100m)).CostOf(Ten);
        Assert.Equal((10, Exactly(12 * 10 * 100m)), (report.PeopleCosted, report.Difference));
    }

    [Fact]
    public void AnEditionForOthers_PutsSmallCellsTogether()
    {
        CellCounts counts = new(new CellCount("G1", 1, 12), new CellCount("G2", 1, 2), new CellCount("G3", 1, 3), new CellCount("G3", 2, 9));
        var report = Offer(Agreement(BasePay, CompetitionAward)).Raise("base-pay", Increase.Flat(100m)).Raise("competition-award", Increase.Flat(100m))
            .CostOf(counts);
        var text = report.Shared(leastGroup: 5).ToMarkdown(Language.English);
        Assert.DoesNotContain("G2/1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("G3/1", text, StringComparison.Ordinal);
        Assert.Contains("G1/1", text, StringComparison.Ordinal);
        Assert.Contains("31,200.00", text, StringComparison.Ordinal);
        Assert.Contains("not told", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ACapThatCutsLinesToOddAmounts_LetsTotalsBeRounded()
    {
        // Lines and totals are whole tens, but what a cap of 243 leaves is not.
        var agreement = Agreement(BasePay, SkillAllowance);
        agreement = agreement with
        {
            Policies = agreement.Policies with { Rounding = RoundingPolicy.Everywhere(RoundingRule.HalfUp(10m)) },
            Caps = [new CapGroup("cap", ["skill-allowance"], Cny(243m), CapPeriod.Month)],
        };
        var report = Offer(agreement).Raise("base-pay", Increase.Flat(100m)).CostOf(Ten);
        Assert.Equal(new CostBound(Cny(-12 * 10 * 20m), Cny(12 * 10 * 20m)), report.ByClause.Single(each => each.Clause.Id == agreement.Id).Difference);
        Assert.DoesNotContain(Offer(agreement with { Caps = [] }).CostOf(Ten).ByClause, each => each.Clause.Id == agreement.Id);
    }

    [Fact]
    public void CountsOfNobody_CostNothing() =>
        Assert.Equal(Exactly(0m), Offer(Agreement()).Raise("base-pay", Increase.Flat(100m)).CostOf(new CellCounts(new CellCount("G2", 1, 0))).Difference);

    [Fact]
    public void ACountOfAMillionOnAHugeCell_LeavesTheRangeAndSaysSo()
    {
        var ladder = PayLadder.Build(Currency.Cny, steps: 1).Grade("G2", 9_000_000_000_000_000m).ToLadder();
        var offer = Offer(Agreement(BasePay with { Ladders = EffectiveSeries.Always(ladder) })).Raise("base-pay", Increase.Percent(1m));
        var report = offer.CostOf(new CellCounts(new CellCount("G2", 1, 1_000_000)));
        Assert.True(report.Difference.Least is null || report.Findings.Any(each => each.Severity == FindingSeverity.Error), report.ToString());
    }
}
