using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Calculation;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Bargaining;

/// <summary>Raising and setting reach every figure and every share of an amount.</summary>
public sealed class FormulaChangeTests
{
    private static readonly CounterQuantity Nights = new(MonthCounter.NightShifts);

    private static readonly PayRate AnHour = new(["base-pay"]) { Unit = RateUnit.Hour };

    private static Proposal On(BonusAmount amount) => Proposal
        .On(WithBase([5_220m, 5_742m], Bonus("formula", new MonthGround(), new WhileHeld(), amount)), "offer")
        .EffectiveFrom(new LocalDate(2026, 1, 1));

    private static decimal Paid(Proposal offer, decimal nights = 10m)
    {
        Assert.Empty(offer.Findings);
        return offer.Agreement.Of(Placed().Hours(June, (MonthCounter.NightShifts, nights)), "formula");
    }

    [Fact]
    public void Raise_OfAShare_RaisesItInProportion()
    {
        // The hour is 30.00; 10 × 30 × 25 % × 1.04 is 78.
        Assert.Equal(78m, Paid(On(new FormulaAmount(AnHour, Ratio.Percent(25m)) { Times = Nights }).Raise("formula", Increase.Percent(4m))));
        Assert.Equal(312m, Paid(On(new FormulaAmount(AnHour) { Times = Nights }).Raise("formula", Increase.Percent(4m))));
        Assert.Equal(548.1m, Paid(On(new ShareOfPayAmount(Ratio.Percent(10m), ["base-pay"])).Raise("formula", Increase.Factor(1.05m))));
        Assert.Equal("base-pay 的 10.5%", On(new ShareOfPayAmount(Ratio.Percent(10m), ["base-pay"])).Raise("formula", Increase.Percent(5m))
            .Agreement.Find("formula")!.StandardFrom(new LocalDate(2026, 1, 1))!.Chinese);
    }

    [Fact]
    public void Raise_OfABoundedShare_RaisesAllThreeAlike()
    {
        var amount = new FormulaAmount(AnHour, Ratio.Percent(25m))
        {
            Times = Nights,
            Least = new AmountBound(new FigureRate(Cny(50m))),
            Most = new AmountBound(CellRate.OwnGrade("base-pay", 1)) { Share = Ratio.Percent(2m) },
        };

        // 50.00, 75.00 and 104.40 become 55.00, 82.50 and 114.84.
        Assert.Equal([50m, 75m, 104.4m], new[] { 2m, 10m, 20m }.Select(nights => Paid(On(amount), nights)));
        Assert.Equal([55m, 82.5m, 114.84m], new[] { 2m, 10m, 20m }.Select(nights => Paid(On(amount).Raise("formula", Increase.Percent(10m)), nights)));
    }

    [Fact]
    public void Raise_OfAFigureWithAFactor_RaisesTheFigureOnly() => Assert.Equal(
        330m, Paid(On(new FormulaAmount(new FigureRate(Cny(20m)), Ratio.Percent(150m)) { Times = Nights }).Raise("formula", Increase.Percent(10m))));

    [Fact]
    public void Raise_OfAShareByASum_IsRefused()
    {
        var offer = On(new FormulaAmount(AnHour, Ratio.Percent(25m)) { Times = Nights, Least = new AmountBound(new FigureRate(Cny(50m))) })
            .Raise("formula", Increase.Flat(10m));

        Assert.False(offer.Effects[0].IsEffective);
        HasFinding(FindingCodes.ProposalChangeDoesNotFit, offer.Findings);
    }

    [Fact]
    public void Set_AnAmountByGrade_ChangesItAndRefusesAGradeOfNoLadder()
    {
        var amount = new FormulaAmount(new GradeTableRate([KeyValuePair.Create<GradeCode, Money>("A", Cny(20m))])) { Times = Nights };

        Assert.Equal(250m, Paid(On(amount).SetGrade("formula", "A", 25m)));
        HasFinding(FindingCodes.ProposalUnknownEntry, On(amount).SetGrade("formula", "B", 25m).Findings);
        HasFinding(FindingCodes.ProposalChangeDoesNotFit, On(new FormulaAmount(AnHour)).SetGrade("formula", "A", 25m).Findings);
    }

    [Fact]
    public void Set_ABound_ChangesIt()
    {
        var amount = new FormulaAmount(new FigureRate(Cny(20m))) { Times = Nights, Most = new AmountBound(new FigureRate(Cny(150m))) };
        var offer = On(amount).SetBound("formula", AmountPart.Most, 180m);

        Assert.Equal(180m, Paid(offer));
        Assert.Equal("formula: at most 180.00", offer.Changes[0].ToString());
        HasFinding(FindingCodes.ProposalChangeDoesNotFit, On(amount).SetBound("formula", AmountPart.Least, 180m).Findings);
        HasFinding(
            FindingCodes.ProposalChangeDoesNotFit,
            On(amount).With(new SetAmountChange("formula", PostClass.Key.Term, 180m) { Part = AmountPart.Most }).Findings);
    }

    [Fact]
    public void Set_AShare_ChangesTheFactorTheShareOfPayAndTheBound()
    {
        var amount = new FormulaAmount(AnHour, Ratio.Percent(25m)) { Times = Nights };
        var byForm = amount with { Factors = new Dictionary<TermKey, Ratio> { [EmploymentForm.FullTime.Term] = Ratio.Percent(25m), [TermKey.Empty] = Ratio.Percent(20m) } };
        var bounded = amount with { Most = new AmountBound(CellRate.Own("base-pay")) { Share = Ratio.Percent(1m) } };

        Assert.Equal(90m, Paid(On(amount).SetShare("formula", Ratio.Percent(30m))));
        Assert.Equal(120m, Paid(On(byForm).SetShare("formula", EmploymentForm.FullTime.Term, Ratio.Percent(40m))));
        Assert.Equal(626.4m, Paid(On(new ShareOfPayAmount(Ratio.Percent(10m), ["base-pay"])).SetShare("formula", Ratio.Percent(12m))));
        Assert.Equal(26.1m, Paid(On(bounded).With(new SetShareChange("formula", null, Ratio.Of(1, 200)) { Part = AmountPart.Most })));
        HasFinding(FindingCodes.ProposalChangeDoesNotFit, On(byForm).SetShare("formula", Ratio.Percent(30m)).Findings);
        HasFinding(FindingCodes.ProposalChangeDoesNotFit, On(Table((PostClass.Key.Term, 20m))).SetShare("formula", Ratio.Percent(30m)).Findings);
    }

    // 10 nights × 30.00: everybody's factor was one and stays so for whom the entry does not mean.
    [Fact]
    public void Set_AShareByKeyWhereNothingWasSaid_LeavesTheOthersTheirs()
    {
        FormulaAmount amount = new(AnHour) { Times = Nights };

        Assert.Equal(120m, Paid(On(amount).SetShare("formula", EmploymentForm.FullTime.Term, Ratio.Percent(40m))));
        Assert.Equal(300m, Paid(On(amount).SetShare("formula", PostClass.Key.Term, Ratio.Percent(40m))));
        Assert.Equal(120m, Paid(On(amount).SetShare("formula", Ratio.Percent(40m))));
    }

    // Only full-time people have a share: 10 × 30.00 × 30 %. Where there is none to set, that is told.
    [Fact]
    public void Set_TheOnlyShareWithoutItsKey_SetsItAndNoneIsTold()
    {
        var amount = new FormulaAmount(AnHour) { Times = Nights, Factors = new Dictionary<TermKey, Ratio> { [EmploymentForm.FullTime.Term] = Ratio.Percent(25m) } };

        Assert.Equal(90m, Paid(On(amount).SetShare("formula", Ratio.Percent(30m))));
        HasFinding(FindingCodes.ProposalChangeDoesNotFit, On(new ShareOfPayAmount([], ["base-pay"])).SetShare("formula", Ratio.Percent(30m)).Findings);
    }

    // The row 高级工 is the national senior grade; 10 nights × 25.00 for whoever stands on it, whichever name the table and the change use.
    [Theory]
    [InlineData("高级工", "senior")]
    [InlineData("senior", "高级工")]
    [InlineData("senior", "senior")]
    public void Set_AGradeByItsOtherName_ChangesItsEntry(string listed, string named)
    {
        LadderClause ladder = new("skilled", "2.1", LocalizedText.Same("skilled"), EffectiveSeries.Always(
            PayLadder.Build(Currency.Cny, steps: 1).Grade(new LadderRow("高级工", null, SkillGrade.Senior), 4_000m).ToLadder()));
        GradeTableRate rate = new([KeyValuePair.Create(new GradeCode(listed), Cny(20m))]);
        FormulaAmount byKey = new(new TableRate([KeyValuePair.Create<TermKey, Money>(new GradeCode(listed).ToTerm(), Cny(20m))])) { Times = Nights };
        var worker = Somebody().PlaceOn(Start, "高级工", 1).Hours(June, (MonthCounter.NightShifts, 10m));
        Proposal On(FormulaAmount amount) => Proposal.On(Agreement(ladder, Bonus("formula", new MonthGround(), new WhileHeld(), amount)), "offer")
            .EffectiveFrom(new LocalDate(2026, 1, 1));

        foreach (var offer in new[]
        {
            On(new(rate) { Times = Nights }).SetGrade("formula", named, 25m),
            On(byKey).Set("formula", new GradeCode(named).ToTerm(), 25m),
        })
        {
            Assert.Empty(offer.Findings);
            Assert.DoesNotContain(offer.Agreement.Check(), finding => finding.Code == FindingCodes.RateGradeTwice);
            Assert.Equal(250m, offer.Agreement.Of(worker, "formula"));
        }

        HasFinding(
            FindingCodes.ProposalSetTwice,
            On(new(rate) { Times = Nights }).SetGrade("formula", "senior", 25m).SetGrade("formula", "高级工", 26m).Findings);
    }

    [Fact]
    public void Set_ThePointValue_ChangesEveryEntry() => Assert.Equal(
        240m, Paid(On(new PointsAmount(Cny(10m), [KeyValuePair.Create(TermKey.Empty, 12m)])).Set("formula", 20m)));

    [Fact]
    public void Set_OneThingTwice_IsFound()
    {
        var amount = new FormulaAmount(AnHour, Ratio.Percent(25m)) { Times = Nights };

        HasFinding(FindingCodes.ProposalSetTwice, On(amount).SetShare("formula", Ratio.Percent(30m)).SetShare("formula", Ratio.Percent(40m)).Findings);
    }

    [Theory]
    [InlineData(ServiceUnit.Months, "工龄（月）分档（满 6 个月 25%、满 24 个月 45%） × 100.00 元")]
    [InlineData(ServiceUnit.Years, "工龄（年）分档（满 6 年 25%、满 24 年 45%） × 100.00 元")]
    public void Words_OfBands_SayTheUnit(ServiceUnit unit, string words) => Assert.Equal(
        words,
        new FormulaAmount(new FigureRate(Cny(100m)))
        {
            Times = new ServiceBandsQuantity(unit, [new ServiceBand(6, Ratio.Percent(25m)), new ServiceBand(24, Ratio.Percent(45m))]),
        }.InWords().Chinese);

    [Fact]
    public void Words_OfTiers_SayThatTheyBeginAbove() => Assert.Equal(
        "夜班次数（超过 0 的部分 150%、超过 3 的部分 200%） × 10.00 元",
        new FormulaAmount(new FigureRate(Cny(10m)))
        {
            Times = Nights with { Tiers = [new QuantityTier(0m, Ratio.Percent(150m)), new QuantityTier(3m, Ratio.Percent(200m))] },
        }.InWords().Chinese);
}
