using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Calculation;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Hostile;

/// <summary>Amounts that are allowed one by one and reach 10^16 together.</summary>
public sealed class LargeSumsTests
{
    private const decimal Large = 9_000_000_000_000_000m;
    private static readonly YearMonth June = new(2026, 6);

    private static Clause Monthly(string id, decimal amount = Large) =>
        Bonus(id, AwardDesk.Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(amount)));

    private static Worker Appointed(Worker worker) => worker.Appoint(SkillGrade.Technician, Start);

    private static Workforce Two => new([Appointed(Somebody()), Appointed(Somebody("0002"))]);

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H6")]
    public void PayFor_LinesThatReachTheRangeTogether_BlockTheStatementAndNameTheSum()
    {
        var statement = Agreement(Monthly("a"), Monthly("b")).PayFor(Appointed(Somebody()), June);

        Assert.True(statement.IsBlocked);
        Assert.Contains(
            "18000000000000000",
            Assert.Single(statement.Findings.Errors, finding => finding.Code == FindingCodes.SumOutOfRange).Message(Language.Chinese),
            StringComparison.Ordinal);
        Assert.True(Agreement(Monthly("a")).PayFor(Appointed(Somebody()), June).IsPayable);
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H6")]
    public void PayFor_PeopleWhoReachTheRangeTogether_LeavesTheLastOutOfTheRunsSums()
    {
        var run = Agreement(Monthly("a")).PayFor(Two, June);

        Assert.Equal(Large, run.PayableTotal.Amount);
        Assert.Equal("0002", Assert.Single(run.Unsettled).Worker.Number);
        HasFinding(FindingCodes.SumOutOfRange, run.Findings);
        Assert.NotEmpty(run.ToDocument(Language.Chinese).ToHtml());
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H6")]
    public void Cost_YearThatReachesTheRange_LeavesThePersonOutWithTheReason()
    {
        var offer = Proposal
            .On(Agreement(Monthly("a", 1_000m), Monthly("b", Large / 10)), "more")
            .Set("a", 2_000m)
            .EffectiveFrom(new LocalDate(2026, 7, 1));
        var cost = offer.Cost(new Workforce([Appointed(Somebody())]));

        Assert.Contains("10^16", Assert.Single(cost.LeftOut).Reason.English, StringComparison.Ordinal);
        Assert.False(cost.IsComplete);
    }

    [Fact]
    public void Cost_EventsScaledBeyondTheRange_AreNotPricedAndTold()
    {
        Clause award = Bonus("award", On(AchievementKind.Innovation), Once, new FixedAmount(Cny(1_000m)));
        Worker inventor = Somebody().Achieve(
            new("P1", AchievementKind.Innovation, [InnovationKind.UtilityModelPatent], new LocalDate(2025, 9, 5)));
        var offer = Proposal.On(Agreement(award), "more").Set("award", 2_000m).EffectiveFrom(new LocalDate(2026, 7, 1));
        var cost = offer.Cost(new Workforce([inventor]), EventAssumptions.Replay(2025).Scaled(Ratio.From(9_000_000_000_000m)));

        Assert.Null(Assert.Single(cost.Contingent).Amounts);
        Assert.False(cost.IsFullyPriced);
        HasFinding(FindingCodes.SumOutOfRange, cost.Findings);
        Assert.NotEmpty(cost.ToDocument(Language.Chinese).ToHtml());
    }

    [Fact]
    public void PersonMonths_LinesOfBothSignsThatReachTheRange_BlockTheStatement()
    {
        var rain = WageGrades.Schemes.PieceKey.Of("rain");
        var agreement = PieceDesk.Under(PieceDesk.Prices((PieceDesk.Gear, Large)) with
        {
            Items = new Dictionary<WageGrades.Schemes.PieceKey, Money> { [PieceDesk.Late] = Cny(-Large), [rain] = Cny(Large) },
        });
        var maker = PieceDesk.OnPieces().Made(PieceDesk.Gear, 1m).Made(PieceDesk.Late, 1m).Made(rain, 1m);
        var statement = agreement.PayFor(maker, PieceDesk.March);

        Assert.True(statement.IsBlocked);
        HasFinding(FindingCodes.SumOutOfRange, statement.Findings);
        Assert.NotEmpty(agreement.Check(Jurisdictions.National, new Workforce([maker])).ToDocument(Language.Chinese).ToHtml());
    }

    [Fact]
    public void IncentiveLimits_DividendsThatReachTheRange_AreBeyondTheLimit()
    {
        DividendRecipient Person(string number) => new(new WorkerId(number), Start, Cny(Large), Cny(Large));
        DividendPlan plan = new(
            new DateSpan(Start, Start.PlusYears(3)), Start, 2026, staff: 100, Cny(1_000_000m), [Person("1"), Person("2")]) { PayIncludesDividend = true };

        HasFinding(FindingCodes.IncentiveBeyondLimit, PublishedLimits().Check(plan));
        EquityAward Award(string number) => new(new WorkerId(number), Start, Cny(Large), Cny(1m));
        HasFinding(
            FindingCodes.IncentiveBeyondLimit, PublishedLimits().Check(new EquityPlan(new LocalDate(2026, 1, 1), Cny(1m), [Award("1"), Award("2")])));
    }

    private static IncentiveLimits PublishedLimits() => PublishedIncentiveLimits.StateTechnologyFirms2016;

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H6")]
    public void PayProjection_MonthsThatReachTheRangeTogether_AreOpenAndNameTheSum()
    {
        var projection = PayProjection.Of(Agreement(Monthly("a")), new Workforce([Appointed(Somebody())]), June, 3);

        Assert.Equal(Large, projection.TotalOf(June, 3).Amount);
        Assert.Equal(2, projection.Open.Count);
        Assert.All(projection.Open, open => Assert.Contains("18000000000000000", open.In(Language.English), StringComparison.Ordinal));
        Assert.NotEmpty(projection.ToDocument(Language.Chinese).ToHtml());
        Assert.Equal(1_200, PayProjection.Of(Agreement(Monthly("a", 9_000_000_000_000m)), Appointed(Somebody()), June, 1_200).Months.Count);
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H6")]
    public void ValueOf_YearThatReachesTheRange_IsIncompleteAndNamesTheSum()
    {
        var value = Agreement(Monthly("a")).ValueOf(Appointed(Somebody()), worker => worker with { Name = "乙" }, June);

        Assert.False(value.IsComplete);
        Assert.Contains(value.Open, open => open.In(Language.Chinese).Contains("10^16", StringComparison.Ordinal));
        Assert.NotEmpty(value.ToDocument(Language.Chinese).ToHtml());
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H6")]
    public void Between_StatementsThatReachTheRangeTogether_AreNotWhole()
    {
        var statement = Agreement(Monthly("a")).PayFor(Appointed(Somebody()), June);
        var comparison = PayComparison.Between(statement, statement);

        Assert.False(comparison.IsComplete);
        HasFinding(FindingCodes.SumOutOfRange, comparison.After.Findings);
        Assert.Equal(
            "backPayAfter",
            Assert.Throws<ArgumentOutOfRangeException>(() => PayComparison.Between(statement, statement, Cny(Large), Cny(-Large))).ParamName);
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H6")]
    public void Register_DifferencesThatReachTheRangeTogether_LeaveTheMonthOut()
    {
        var paid = PaidLedger
            .Empty(Currency.Cny)
            .Import([
                new PaidRow("1", new WorkerId("0001"), June, June, "b", "a", Cny(1m)),
                new PaidRow("2", new WorkerId("0002"), June, June, "b", "a", Cny(1m)),
            ])
            .Value;
        var agreement = Agreement(Monthly("a"));
        var register = BackPay.Register(paid, agreement, agreement, Two, new LocalDate(2026, 7, 1), new LocalDate(2026, 6, 1));

        HasFinding(FindingCodes.SumOutOfRange, Assert.Single(register.LeftOut).Findings);
        Assert.NotEmpty(register.ToDocument(Language.Chinese).ToHtml());
        Assert.True(register.Total.IsPositive || register.Lines.Count == 0);
    }
}
