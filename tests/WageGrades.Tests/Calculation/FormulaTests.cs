using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Amounts of a quantity, a rate and a factor, within bounds.</summary>
public sealed class FormulaTests
{
    private static readonly CounterQuantity Nights = new(MonthCounter.NightShifts);

    private static BonusClause OfMonth(FormulaAmount amount, string id = "formula") => Bonus(id, new MonthGround(), new WhileHeld(), amount);

    private static Worker With(decimal nights) => Placed().Hours(June, (MonthCounter.NightShifts, nights));

    private static FormulaAmount Figure(decimal amount) => new(new FigureRate(Cny(amount)));

    private static decimal Paid(FormulaAmount amount, Worker worker) => WithBase([5_220m, 5_742m], OfMonth(amount)).Of(worker, "formula");

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 140)]
    [InlineData(7.5, 150)]
    public void Counter_TimesAFigure_PaysEachUnit(decimal nights, decimal due) => Assert.Equal(due, Paid(Figure(20m) with { Times = Nights }, With(nights)));

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(8, 8)]
    [InlineData(12, 10)]
    public void Counter_AtLeastAndAtMost_CountsBetween(decimal nights, decimal counted) =>
        Assert.Equal(10m * counted, Paid(Figure(10m) with { Times = Nights with { AtLeast = 3m, AtMost = 10m } }, With(nights)));

    [Theory]
    [InlineData(167, 0)]
    [InlineData(175, 120)]
    public void Counter_Above_CountsWhatIsBeyond(decimal hours, decimal due) =>
        Assert.Equal(due, Paid(Figure(15m) with { Times = Nights with { Above = 167m } }, With(hours)));

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 4.5)]
    [InlineData(5, 8.5)]
    public void Tiers_CountEachUnitByItsOwn(decimal hours, decimal counted) => Assert.Equal(
        10m * counted,
        Paid(
            Figure(10m) with { Times = Nights with { Tiers = [new QuantityTier(0m, Ratio.Percent(150m)), new QuantityTier(3m, Ratio.Percent(200m))] } },
            With(hours)));

    [Fact]
    public void Order_QuantityRateFactorBounds_IsFixed()
    {
        var amount = Figure(30m) with
        {
            Times = Nights,
            Factors = new Dictionary<TermKey, Ratio> { [TermKey.Empty] = Ratio.Percent(50m) },
            Least = new AmountBound(new FigureRate(Cny(40m))),
            Most = new AmountBound(new FigureRate(Cny(100m))),
        };

        Assert.Equal(40m, Paid(amount, With(1m)));
        Assert.Equal(75m, Paid(amount, With(5m)));
        Assert.Equal(100m, Paid(amount, With(9m)));
        Assert.Equal(0m, Paid(amount, With(0m)));
    }

    [Fact]
    public void Bound_OfAUnit_IsMultiplied() => Assert.Equal(
        5m * 12m, Paid(Figure(30m) with { Times = Nights, Most = new AmountBound(new FigureRate(Cny(24m))) { PerUnit = true, Share = Ratio.Percent(50m) } }, With(5m)));

    [Fact]
    public void Table_ByThePostOnACountOfTheMonth_PaysTheOwnEntry()
    {
        var table = new FormulaAmount(new TableRate(
            [KeyValuePair.Create<TermKey, Money>(PostClass.Key.Term, Cny(20m)), KeyValuePair.Create<TermKey, Money>(TermKey.Empty, Cny(15m))]))
        {
            Quantity = QuantityUse.PerUnit,
        };
        var agreement = WithBase(5_220m, Bonus("formula", new CountGround(MonthCounter.NightShifts), new WhileHeld(), table));

        Assert.Equal(24m * 20m, agreement.Of(With(24m).Assign(Start, new Post("face") { Terms = [PostClass.Key] }), "formula"));
        Assert.Equal(24m * 15m, agreement.Of(With(24m), "formula"));
    }

    [Fact]
    public void Factor_ByFormOfEmployment_IsLookedUp()
    {
        var amount = Figure(100m) with { Factors = new Dictionary<TermKey, Ratio> { [EmploymentForm.FullTime.Term] = Ratio.Percent(125m) } };

        Assert.Equal(125m, Paid(amount, Placed()));
    }

    [Fact]
    public void Factor_OfSeniority_UsesTheGroundsYears()
    {
        var amount = new FormulaAmount(new FigureRate(Cny(1_000m)), Ratio.Percent(2m)) { Quantity = QuantityUse.PerUnit };
        var agreement = Agreement(Bonus("formula", new SeniorityGround(), new WhileHeld(), amount));

        // Six full years on 1 January 2026.
        Assert.Equal(120m, agreement.Of(Somebody(), "formula"));
    }

    [Fact]
    public void NoEntry_IsNotDueAndTold()
    {
        var table = new FormulaAmount(new TableRate([KeyValuePair.Create<TermKey, Money>(PostClass.Key.Term, Cny(20m))])) { Times = Nights };
        var statement = WithBase(5_220m, OfMonth(table)).PayFor(With(3m), June);

        Assert.Equal(0m, statement.Of("formula"));
        Assert.True(statement.IsPayable);
        HasFinding(FindingCodes.FormulaWithoutEntry, statement.Findings);
    }

    [Fact]
    public void TwoEntries_EquallySpecific_AreAConflict()
    {
        var table = new FormulaAmount(new TableRate(
        [
            KeyValuePair.Create<TermKey, Money>(PostClass.Key.Term, Cny(20m)),
            KeyValuePair.Create<TermKey, Money>(EmploymentForm.FullTime.Term, Cny(30m)),
        ]));
        var worker = Placed().Assign(Start, new Post("x") { Terms = [PostClass.Key] });

        HasFinding(FindingCodes.ConflictingEntries, WithBase(5_220m, OfMonth(table)).PayFor(worker, June).Findings);
    }

    [Fact]
    public void Counter_OnAGroundThatLasts_IsRefused()
    {
        var clause = Bonus("formula", new JoiningGround(), new WhileHeld(), Figure(20m) with { Times = Nights });

        HasFinding(FindingCodes.CounterOfNoMonth, WithBase(5_220m, clause).Check());
        HasFinding(FindingCodes.CounterOfNoMonth, WithBase(5_220m, clause).PayFor(With(3m), June).Findings);
    }

    [Fact]
    public void LeastAboveMost_IsFound() => HasFinding(
        FindingCodes.LeastAboveMost,
        WithBase(5_220m, OfMonth(Figure(1m) with
        {
            Least = new AmountBound(new FigureRate(Cny(200m))),
            Most = new AmountBound(new FigureRate(Cny(300m))) { Share = Ratio.Percent(50m) },
        })).Check());

    [Fact]
    public void Quantity_OfTheGroundThatIsNotUsed_IsAskedFor()
    {
        var clause = Bonus("formula", new CountGround(MonthCounter.NightShifts), new WhileHeld(), Figure(20m));

        Assert.Contains(Agreement(clause).Check(), finding => finding.Code == FindingCodes.MissingChoice);
    }

    [Fact]
    public void Raise_ReachesEveryFigure()
    {
        var amount = Figure(20m) with
        {
            Times = Nights,
            Least = new AmountBound(new FigureRate(Cny(50m))),
            Most = new AmountBound(new FigureRate(Cny(1_000m))),
        };
        var agreement = WithBase(5_220m, OfMonth(amount));
        var raised = Proposal.On(agreement, "offer").Raise("formula", Increase.Percent(10m)).EffectiveFrom(new LocalDate(2026, 1, 1)).Agreement;

        Assert.Equal(55m, raised.Of(With(1m), "formula"));
        Assert.Equal(220m, raised.Of(With(10m), "formula"));
        Assert.Equal(1_100m, raised.Of(With(90m), "formula"));
    }

    [Fact]
    public void Set_TheOnlyFigure_ChangesIt()
    {
        var agreement = WithBase(5_220m, OfMonth(Figure(20m) with { Times = Nights }));
        var changed = Proposal.On(agreement, "offer").Set("formula", 25m).EffectiveFrom(new LocalDate(2026, 1, 1)).Agreement;

        Assert.Equal(250m, changed.Of(With(10m), "formula"));
    }

    [Fact]
    public void Set_AnEntryOfTheTable_ChangesItAndSaysWhatStoodThere()
    {
        var table = new FormulaAmount(new TableRate([KeyValuePair.Create<TermKey, Money>(PostClass.Key.Term, Cny(20m))]), Ratio.Percent(150m)) { Times = Nights };
        var offer = Proposal.On(WithBase(5_220m, OfMonth(table)), "offer").Set("formula", PostClass.Key.Term, 24m).EffectiveFrom(new LocalDate(2026, 1, 1));
        var worker = With(10m).Assign(Start, new Post("x") { Terms = [PostClass.Key] });

        Assert.Equal(360m, offer.Agreement.Of(worker, "formula"));
        Assert.Equal("Night shifts × 20.00 CNY × 150 %", offer.Effects[0].Before!.English);
        Assert.Equal("夜班次数 × 20.00 元 × 150%", offer.Effects[0].Before!.Chinese);
    }

    [Fact]
    public void Raise_OfAShareOfACellByASum_IsRefusedForTheLadderIsRaised()
    {
        var agreement = WithBase(5_220m, OfMonth(new FormulaAmount(CellRate.Own("base-pay"), Ratio.Percent(10m))));
        var offer = Proposal.On(agreement, "offer").Raise("formula", Increase.Flat(10m)).EffectiveFrom(new LocalDate(2026, 1, 1));

        Assert.False(offer.Effects[0].IsEffective);
        HasFinding(FindingCodes.ProposalChangeDoesNotFit, offer.Findings);
    }

    [Theory]
    [InlineData("month", 100)]
    [InlineData("hours", 100)]
    public void Amount_OfMonthlyFigures_FollowsHours(string what, decimal due)
    {
        var half = Placed(new Employment(EmploymentForm.PartTime) { HoursShare = Ratio.Percent(50m) }).Hours(June, (MonthCounter.NightShifts, 5m));
        var amount = what == "month" ? Figure(200m) : Figure(20m) with { Times = Nights };
        var agreement = WithBase(5_220m, OfMonth(amount)) with { CoveredForms = [EmploymentForm.FullTime, EmploymentForm.PartTime] };

        // A figure of the month is put down to the hours; what was counted is what it is.
        Assert.Equal(due, agreement.Of(half, "formula"));
    }

    [Fact]
    public void Line_TellsEachPart()
    {
        var line = WithBase(5_220m, OfMonth(new FormulaAmount(new FigureRate(Cny(20m)), Ratio.Percent(150m))
        {
            Times = Nights,
            Most = new AmountBound(new FigureRate(Cny(100m))),
        })).PayFor(With(7m), June).Lines.Single(each => each.Clause.Id == "formula");

        Assert.Equal(["standard 20.00 CNY", "× 7 (Night shifts)", "× 150 %", "at most 100.00 CNY"], line.Trace.Select(step => step.In(Language.English)));
        Assert.Equal(["标准 20.00 元", "× 7（夜班次数）", "× 150%", "最高 100.00 元"], line.Trace.Select(step => step.In(Language.Chinese)));
    }
}
