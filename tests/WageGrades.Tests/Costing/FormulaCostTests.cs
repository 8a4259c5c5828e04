using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Calculation;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Costing;

/// <summary>What is counted and multiplied by a cell, pay or a floor has a price that follows them.</summary>
public sealed class FormulaCostTests
{
    private static readonly CounterQuantity Nights = new(MonthCounter.NightShifts);

    private static readonly Workforce TenNights = new([Placed().Hours(new YearMonth(2025, 9), (MonthCounter.NightShifts, 10m))]);

    private static Proposal RaisedBase(BonusAmount amount, BonusGround? ground = null) => Proposal
        .On(
            WithBase(5_220m, Bonus("nights", ground ?? new MonthGround(), new WhileHeld(), amount)) with { Floors = [Minimum(2_000m)] },
            "offer")
        .Raise("base-pay", Increase.Percent(10m))
        .EffectiveFrom(new LocalDate(2026, 7, 1));

    // Ten nights of a quarter of the hour: 75.00 at 30.00 an hour, 82.50 at 33.00.
    public static TheoryData<string, int, int> Amounts => new()
    {
        { "pay", 7_500, 8_250 }, { "own cell", 7_500, 8_250 }, { "share of pay", 7_500, 8_250 }, { "grade", 20_000, 20_000 }, { "floor", 2_000_000, 2_000_000 },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Cost_NightsReplayed_FollowWhatTheyRestOn(string what, int before, int after)
    {
        var quarter = Ratio.Percent(25m);
        var offer = what switch
        {
            "pay" => RaisedBase(new FormulaAmount(new PayRate(["base-pay"]) { Unit = RateUnit.Hour }, quarter) { Times = Nights }),
            "own cell" => RaisedBase(new FormulaAmount(CellRate.Own("base-pay", RateUnit.Hour), quarter) { Times = Nights }),
            "share of pay" => RaisedBase(
                new ShareOfPayAmount(quarter, ["base-pay"]) { Rate = RateUnit.Hour, Quantity = QuantityUse.PerUnit }, new CountGround(MonthCounter.NightShifts)),
            "grade" => RaisedBase(new FormulaAmount(new GradeTableRate([KeyValuePair.Create<GradeCode, Money>("A", Cny(20m))])) { Times = Nights }),
            _ => RaisedBase(new FormulaAmount(new FloorRate("minimum-wage")) { Times = Nights }),
        };
        var nights = Assert.Single(offer.Cost(TenNights, EventAssumptions.Replay(2025)).Contingent);

        Assert.Equal((Cny(before / 100m), Cny(after / 100m)), (nights.Amounts!.FullYear.Baseline, nights.Amounts.FullYear.Proposed));
        Assert.Equal(Ratio.Of(10, 1), nights.Count);
    }

    [Fact]
    public void Cost_RaiseOfALadder_ChangesWhatRestsOnIt()
    {
        Assert.True(Assert.Single(RaisedBase(new FormulaAmount(CellRate.Own("base-pay", RateUnit.Hour)) { Times = Nights }).Cost(TenNights).Contingent).IsChanged);
        Assert.False(Assert.Single(RaisedBase(new FormulaAmount(new FigureRate(Cny(20m))) { Times = Nights }).Cost(TenNights).Contingent).IsChanged);
    }

    [Fact]
    public void Cost_TieredCount_CountsEachUnitOnce()
    {
        var tiered = Nights with { Tiers = [new QuantityTier(0m, Ratio.Percent(150m)), new QuantityTier(3m, Ratio.Percent(200m))] };
        var nights = Assert.Single(RaisedBase(new FormulaAmount(new FigureRate(Cny(20m))) { Times = tiered }).Cost(TenNights, EventAssumptions.Replay(2025)).Contingent);

        // 3 × 1.5 + 7 × 2 is 18.5 times 20.
        Assert.Equal(Cny(370m), nights.Amounts!.FullYear.Baseline);
        Assert.Equal(Ratio.Of(10, 1), nights.Count);
    }

    // For grade A alone, and keyed by grade A: the past events are of somebody on it.
    [Fact]
    public void Cost_NightsReplayed_OfAClauseForAGrade_FindTheGrade()
    {
        var plain = RaisedBase(new FormulaAmount(new FigureRate(Cny(20m))) { Times = Nights });
        var forGrade = Proposal.On(
            plain.Base with
            {
                Clauses = [.. plain.Base.Clauses.Select(clause => clause is BonusClause bonus ? bonus with { For = new Eligibility { Grades = ["A"] } } : clause)],
            },
            "offer").Raise("nights", Increase.Percent(10m)).EffectiveFrom(new LocalDate(2026, 7, 1));
        var keyed = RaisedBase(new FormulaAmount(new TableRate([KeyValuePair.Create((TermKey)new GradeCode("A").ToTerm(), Cny(20m))])) { Times = Nights });

        foreach (var offer in new[] { forGrade, keyed })
        {
            var nights = Assert.Single(offer.Cost(TenNights, EventAssumptions.Replay(2025)).Contingent);
            Assert.Equal(Cny(200m), nights.Amounts!.FullYear.Baseline);
        }
    }

    [Fact]
    public void Price_OfAmountsByGrade_NamesThemAll()
    {
        var table = new GradeTableRate([KeyValuePair.Create<GradeCode, Money>("A", Cny(20m)), KeyValuePair.Create<GradeCode, Money>("B", Cny(30m))]);
        var price = Assert.Single(Assert.Single(RaisedBase(new FormulaAmount(table) { Times = Nights }).Cost(TenNights).Contingent).Prices);

        Assert.Contains("A: 20.00 CNY", price.After!.English, StringComparison.Ordinal);
        Assert.Contains("B: 30.00 CNY", price.After.English, StringComparison.Ordinal);
    }
}
