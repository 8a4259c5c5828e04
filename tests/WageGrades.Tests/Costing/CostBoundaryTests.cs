using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Bargaining;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>Who and what a cost counts, at its edges: freeze date, window, rounding of totals, payers of clauses that come and go.</summary>
public sealed class CostBoundaryTests
{
    private static readonly LocalDate Freeze = new(2026, 6, 30);
    private static readonly PayerShare[] UnionPaysAThird = [new(Payer.Employer, Ratio.Of(2, 3)), new(Payer.Union, Ratio.Of(1, 3))];

    private static Worker Technician => Somebody("1").Appoint(SkillGrade.Technician, new LocalDate(2021, 1, 1));

    private static Proposal Offer(params Clause[] clauses) => Proposal.On(Agreement(clauses), "offer").EffectiveFrom(July);

    private static Proposal AHundredMore => Offer(BasePay, SkillAllowance).Set("skill-allowance", SkillGrade.Technician, 600m);

    private static decimal Cost(Proposal offer, Worker worker) => offer.Cost(new Workforce([worker])).FullYear.Amount;

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Costing/FrozenWorker")]
    public void Frozen_AppointmentThatEndsLater_IsHeldForTheYear() => Assert.Equal(
        1_200m, Cost(AHundredMore, Technician.Dismiss(SkillGrade.Technician, new LocalDate(2026, 9, 1))));

    [Fact]
    public void Frozen_AppointmentOfTheDayOrTheDayAfter_CountsOrNot()
    {
        Assert.Equal(1_200m, Cost(AHundredMore, Technician.Dismiss(SkillGrade.Technician, Freeze.PlusDays(1))));
        Assert.Equal(0m, Cost(AHundredMore, Technician.Dismiss(SkillGrade.Technician, Freeze)));
        Assert.Equal(1_200m, Cost(AHundredMore, Somebody("1").Appoint(SkillGrade.Technician, Freeze)));
        Assert.Equal(0m, Cost(AHundredMore, Somebody("1").Appoint(SkillGrade.Technician, Freeze.PlusDays(1))));
    }

    [Fact]
    public void Frozen_JoinerAndLeaverOfTheDay_CountOrNot()
    {
        var offer = Offer().Raise("base-pay", Increase.Flat(100m));
        Assert.Equal(1_200m, Cost(offer, Somebody("1") with { Employment = EffectiveSeries.StartingOn(Freeze, Employment.FullTime) }));
        Assert.Equal(0m, Cost(offer, Somebody("1") with { Employment = EffectiveSeries.StartingOn(Freeze.PlusDays(1), Employment.FullTime) }));
        Assert.Equal(0m, Cost(offer, Somebody("1").Leave(Freeze)));
        Assert.Equal(1_200m, Cost(offer, Somebody("1").Leave(Freeze.PlusDays(1))));
    }

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Costing/CostTally")]
    public void PeopleTouched_OnlyInTheCarryOver_AreCounted()
    {
        var agreement = Agreement(BasePay, SkillAllowance) with { Term = new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2028, 1, 1)) };
        agreement = agreement with
        {
            Policies = agreement.Policies with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2027, 12)) },
        };
        var offer = Proposal
            .On(agreement, "offer")
            .EffectiveFrom(July)
            .Raise("base-pay", Increase.Flat(100m))
            .Set("skill-allowance", SkillGrade.Technician, 600m, from: new LocalDate(2027, 2, 1));
        var allowance = Of(offer.Cost(new Workforce([Technician])), "skill-allowance");
        Assert.Equal((0m, 500m), (allowance.Amounts.InYear.Difference.Amount, allowance.Amounts.CarryOver.Difference.Amount));
        Assert.Equal(1, allowance.PeopleTouched);
    }

    [Fact]
    public void PeopleTouched_NobodyInTheChangedRow_AreNone() =>
        Assert.Equal(
            0,
            Of(
                AHundredMore.Cost(new Workforce([Somebody("1").Appoint(SkillGrade.Senior, new LocalDate(2021, 1, 1))])),
                "skill-allowance"
            ).PeopleTouched);

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Costing/CostCalculator")]
    public void EmployersBill_TotalsToTheYuan_TakesTheRoundingOff()
    {
        var agreement = Agreement(BasePay, SkillAllowance);
        agreement = agreement with
        {
            Policies = agreement.Policies with
            {
                Rounding = agreement.Policies.Rounding!.With(RoundingPoint.StatementTotal, RoundingRule.HalfUp(1m)),
            },
        };
        var cost = Proposal
            .On(agreement, "offer")
            .EffectiveFrom(July)
            .Set("skill-allowance", SkillGrade.Technician, 500.40m)
            .Cost(new Workforce([Technician]));

        Assert.Equal(4.80m, Of(cost, "skill-allowance").Amounts.FullYear.Difference.Amount);
        Assert.Equal(0m, cost.EmployersBill.FullYear.Difference.Amount);
        Assert.Equal(0m, cost.FullYear.Amount);
    }

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Costing/PayerSplit")]
    public void ByPayer_AddedClause_IsSharedAsTheNewClauseSays()
    {
        var cost = Offer(BasePay).Add(SkillAllowance with { Payers = UnionPaysAThird }).Cost(new Workforce([Technician]));
        Assert.Equal((2_000m, 4_000m), (Of(cost, Payer.Union), Of(cost, Payer.Employer)));
    }

    [Fact]
    public void ByPayer_RemovedClause_IsSharedAsTheOldClauseSaid()
    {
        var cost = Offer(BasePay, SkillAllowance with { Payers = UnionPaysAThird }).Remove("skill-allowance").Cost(new Workforce([Technician]));
        Assert.Equal((-2_000m, -4_000m), (Of(cost, Payer.Union), Of(cost, Payer.Employer)));
    }

    [Fact]
    public void Window_FirstMonthOfTheBudgetYear_IsAllInYear()
    {
        var offer = Offer().Raise("base-pay", Increase.Flat(100m));
        var cost = offer.Cost(new Workforce([Somebody("1")]), CostBasis.Standard with { BudgetYearStartsIn = 7 });
        Assert.Equal((1_200m, 0m), (cost.InYear.Amount, cost.CarryOver.Amount));
        Assert.Equal((new YearMonth(2026, 7), new YearMonth(2027, 6)), (cost.FirstMonth, cost.LastMonth));
        cost = offer.Cost(new Workforce([Somebody("1")]), CostBasis.Standard with { BudgetYearStartsIn = 8 });
        Assert.Equal((100m, 1_100m), (cost.InYear.Amount, cost.CarryOver.Amount));
    }

    [Fact]
    public void GainersAndLosers_Unchanged_AreNeither()
    {
        var people = new Workforce([Somebody("1"), Somebody("2", "G2"), Somebody("3", "G3")]);
        var cost = Offer().SetCell("base-pay", "G2", 1, 4_960m).SetCell("base-pay", "G3", 1, 6_010m).Cost(people);
        Assert.Equal("3", Assert.Single(cost.Losers).Worker.Number);
        Assert.Equal("2", Assert.Single(cost.Gainers).Worker.Number);
    }

    [Fact]
    public void ByGrade_PeopleAndSums_AddUpInTheOrderOfTheLadder()
    {
        var people = new Workforce([Somebody("1", "G3"), Somebody("2"), Somebody("3")]);
        var cost = Offer().Raise("base-pay", Increase.Flat(100m)).Cost(people);
        Assert.Equal(
            [("G1", 2, 2_400m), ("G3", 1, 1_200m)],
            cost.ByGrade.Select(each => (each.Grade!.Value.Value, each.People, each.Amounts.FullYear.Difference.Amount)));
    }

    [Fact]
    public void TopUps_SavedInFull_MakeARaiseFree()
    {
        var agreement = Agreement(BasePay) with
        {
            Floors =
            [
                new PayFloor(
                    "floor",
                    LocalizedText.Same("floor"),
                    FloorTest.PersonMonth,
                    FloorComparison.AtLeast,
                    EffectiveSeries.Always(Cny(4_150m))),
            ],
        };
        var cost = Proposal.On(agreement, "offer").EffectiveFrom(July).Raise("base-pay", Increase.Flat(50m)).Cost(new Workforce([Somebody("1")]));
        Assert.Equal(CostNature.Recurring, Of(cost, "base-pay").Nature);
        Assert.Equal(CostNature.TopUp, Of(cost, "floor").Nature);
        Assert.Equal((0m, 600m), (cost.FullYear.Amount, cost.TopUpsSaved.Amount));
    }

    private static decimal Of(CostReport cost, Payer payer) => cost.ByPayer.Single(each => each.Payer == payer).Amounts.FullYear.Difference.Amount;

    private static ClauseCost Of(CostReport cost, string clause) => cost.ByClause.Single(each => each.Clause.Id == clause);
}
