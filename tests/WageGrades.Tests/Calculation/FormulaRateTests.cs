using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Rates of a formula that are no figures of its own: cells, figures by grade, pay under other clauses, floors; and service as quantity.</summary>
public sealed class FormulaRateTests
{
    private static readonly CounterQuantity Nights = new(MonthCounter.NightShifts);

    private static CollectiveAgreement Of(FormulaAmount amount, BonusGround? ground = null) =>
        WithBase([5_220m, 5_742m], Bonus("formula", ground ?? new MonthGround(), new WhileHeld { Start = StartRule.OnTheDay }, amount, Repetition.HighestOnly));

    private static Worker At(int step, decimal nights = 0m) => Placed(step: step).Hours(June, (MonthCounter.NightShifts, nights));

    [Fact]
    public void Cell_OwnNamedStepAndNamedCell_AreRead()
    {
        var share = Ratio.Percent(10m);

        Assert.Equal(574.2m, Of(new FormulaAmount(CellRate.Own("base-pay"), share)).Of(At(2), "formula"));
        Assert.Equal(522m, Of(new FormulaAmount(CellRate.OwnGrade("base-pay", 1), share)).Of(At(2), "formula"));
        Assert.Equal(574.2m, Of(new FormulaAmount(CellRate.Named("base-pay", "A", 2), share)).Of(At(1), "formula"));
    }

    [Fact]
    public void Cell_OfAnHour_IsTimesTheHours() =>
        Assert.Equal(8m * 33m, Of(new FormulaAmount(CellRate.Own("base-pay", RateUnit.Hour)) { Times = Nights }).Of(At(2, 8m), "formula"));

    [Fact]
    public void Cell_AfterARaiseOfTheLadder_Follows()
    {
        var agreement = Of(new FormulaAmount(CellRate.Named("base-pay", "A", 1), Ratio.Percent(26.5m)));
        var raised = Proposal.On(agreement, "offer").Raise("base-pay", Increase.Percent(10m)).EffectiveFrom(new LocalDate(2026, 6, 16)).Agreement;

        // Half of June at 5,220 and half at 5,742 (11 of 22 weekdays each), 26.5 % of each.
        Assert.Equal(1_383.3m, agreement.Of(At(1), "formula"));
        Assert.Equal(1_452.47m, Of(new FormulaAmount(CellRate.Named("base-pay", "A", 1), Ratio.Percent(26.5m)), new JoiningGround()) is var lasting
            ? Proposal.On(lasting, "offer").Raise("base-pay", Increase.Percent(10m)).EffectiveFrom(new LocalDate(2026, 6, 16)).Agreement.Of(At(1), "formula")
            : 0m);
        Assert.Equal(1_521.63m, raised.Of(At(1), "formula", new YearMonth(2026, 7)));
    }

    [Fact]
    public void Bound_OfACellThatIsMissing_HoldsTheAmount()
    {
        var bounded = new FormulaAmount(new FigureRate(Cny(500m)));
        foreach (var bound in new[] { CellRate.Named("base-pay", "B", 1), CellRate.OwnGrade("base-pay", 3) })
        {
            foreach (var amount in new[] { bounded with { Most = new AmountBound(bound) }, bounded with { Least = new AmountBound(bound) } })
            {
                var statement = Of(amount).PayFor(At(1), June);
                var finding = Assert.Single(statement.Findings, each => each.Code == FindingCodes.BoundWithoutCell);
                Assert.Equal("formula", finding.Clause!.Value.Value);
                Assert.DoesNotContain(statement.Lines, line => line.Clause.Id == "formula");
                Assert.False(statement.IsPayable);
            }
        }
    }

    [Fact]
    public void MostOfAnHour_OfStepOne_LimitsTheOwnHour()
    {
        var amount = new FormulaAmount(CellRate.Own("base-pay", RateUnit.Hour))
        {
            Times = Nights,
            Most = new AmountBound(CellRate.OwnGrade("base-pay", 1, RateUnit.Hour)) { PerUnit = true },
        };

        Assert.Equal(5m * 30m, Of(amount).Of(At(2, 5m), "formula"));
    }

    [Fact]
    public void GradeTable_PaysTheOwnGrade()
    {
        var amount = new FormulaAmount(new GradeTableRate([KeyValuePair.Create<GradeCode, Money>("A", Cny(26.75m))]))
        {
            Times = new ServiceQuantity(ServiceUnit.Years) { Every = 2, AtMost = 5 },
        };

        // Six full years and five months.
        Assert.Equal(80.25m, Of(amount).Of(At(1), "formula"));
        Assert.Equal(133.75m, Of(amount).Of(At(1) with { ServiceSince = new LocalDate(1990, 1, 1) }, "formula"));
    }

    [Theory]
    [InlineData("2026-01-01", 0)]
    [InlineData("2025-12-01", 25)]
    [InlineData("2025-06-01", 35)]
    [InlineData("2023-06-02", 45)]
    [InlineData("2023-06-01", 55)]
    public void Bands_OfService_CountWhatIsCompleted(string since, int percent)
    {
        var amount = new FormulaAmount(CellRate.Own("base-pay"))
        {
            Times = new ServiceBandsQuantity(
                ServiceUnit.Months,
                [new ServiceBand(6, Ratio.Percent(25m)), new ServiceBand(12, Ratio.Percent(35m)), new ServiceBand(24, Ratio.Percent(45m)), new ServiceBand(36, Ratio.Percent(55m))]),
        };
        var worker = At(1) with { ServiceSince = NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value };

        Assert.Equal(52.2m * percent, Of(amount).Of(worker, "formula"));
    }

    [Fact]
    public void Service_ThatCompletesInsideTheMonth_ChangesTheRateThatDay()
    {
        var amount = new FormulaAmount(new FigureRate(Cny(220m))) { Times = new ServiceQuantity(ServiceUnit.Years) };
        var worker = At(1) with { ServiceSince = new LocalDate(2024, 6, 16) };

        // One year on 11 weekdays, two on the other 11.
        Assert.Equal(330m, Of(amount, new JoiningGround()).Of(worker, "formula"));
    }

    [Fact]
    public void Service_ThatCompletesInABaseMonth_CountsFromThatDay()
    {
        var clause = Bonus(
            "yearly",
            new EmployedGround(),
            new Periodic(12)
            {
                Accrual = Accrual.InFull(AccrualDays.Employed),
                EmployedOn = CutOff.None,
                OnLeaving = LeaverPay.AsScheduled,
                Hours = PartTimeAs.AsItWas,
                Base = new BaseMonths(7, 8, 9) { Otherwise = BaseOtherwise.DueDay },
            },
            new FormulaAmount(new FigureRate(Cny(310m))) { Times = new ServiceQuantity(ServiceUnit.Years) });
        var agreement = Agreement(clause);
        agreement = agreement with { Policies = agreement.Policies with { AllowanceStart = StartRule.OnTheDay } };
        var worker = Somebody() with { ServiceSince = new LocalDate(2024, 8, 16) };

        // July 310; August (15 × 310 + 16 × 620) ÷ 31 = 470; September 620; their mean.
        Assert.Equal(466.67m, agreement.Of(worker, "yearly", new YearMonth(2026, 12)));
    }

    [Fact]
    public void Floor_AsRate_FollowsTheFloor()
    {
        var agreement = Of(new FormulaAmount(new FloorRate("minimum-wage"), Ratio.Percent(80m))) with { Floors = [Minimum(2_000m)] };

        Assert.Equal(1_600m, agreement.PayFor(At(1), June).Of("formula"));
    }

    [Fact]
    public void ShareOfAShare_IsOfWhatTheShareGives()
    {
        var agreement = WithBase(
            5_000m,
            Share("performance", 20m, "base-pay"),
            Share("bonus", 50m, "base-pay", "performance"),
            Bonus("full", new MonthGround(), new WhileHeld(), new FormulaAmount(new PayRate(["base-pay", "performance"]), Ratio.Percent(50m))));

        Assert.Equal(1_000m, agreement.Of(At(1), "performance"));
        Assert.Equal(3_000m, agreement.Of(At(1), "bonus"));
        Assert.Equal(3_000m, agreement.Of(At(1), "full"));
    }

    [Fact]
    public void ShareOfAShare_AsPaid_CountsWhatItsGroupLeaves()
    {
        var agreement = WithBase(
            5_000m, Share("low", 10m, "base-pay"), Share("high", 20m, "base-pay"), Share("bonus", 50m, RateBasis.AsPaid, "low", "high")) with
        {
            Groups = [new PrecedenceGroup("one", ["low", "high"]) { Scope = PrecedenceScope.Month }],
        };

        Assert.Equal(500m, agreement.Of(At(1), "bonus"));
    }

    [Fact]
    public void LongRow_OfShares_IsPaid()
    {
        var row = Enumerable.Range(0, 400).Select(at => Share($"s{at}", 100m, at == 0 ? "base-pay" : $"s{at - 1}"));

        Assert.Equal(401m * 5_000m, WithBase(5_000m, [.. row]).PayFor(At(1), June).Total.Amount);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3_000)]
    public void Circle_HoweverLong_IsFoundOnceWithItsWay(int length)
    {
        var circle = Enumerable.Range(0, length).Select(at => Share($"s{at}", 10m, $"s{(at + 1) % length}"));
        var found = WithBase(5_000m, [.. circle]).Check().Where(finding => finding.Code == FindingCodes.BaseInCircle).ToList();

        Assert.Single(found);
        Assert.Equal("clauses.s0", found[0].Path);
        Assert.StartsWith("s0 →", found[0].Argument("circle")!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoCircles_AreBothFound()
    {
        var agreement = WithBase(
            5_000m, Share("a", 10m, "b"), Share("b", 10m, "a"), Share("c", 10m, "d"), Share("d", 10m, "c"), Share("e", 10m, "a", "base-pay"));

        Assert.Equal(["clauses.a", "clauses.c"], agreement.Check().Where(finding => finding.Code == FindingCodes.BaseInCircle).Select(finding => finding.Path).Order());
        Assert.True(agreement.PayFor(At(1), June).IsBlocked);
    }

    [Fact]
    public void NoCell_IsNotDueAndTold()
    {
        var statement = Of(new FormulaAmount(CellRate.OwnGrade("base-pay", 2), Ratio.Percent(10m))).PayFor(Somebody(), June);

        Assert.Equal(0m, statement.Of("formula"));
        HasFinding(FindingCodes.FormulaWithoutCell, statement.Findings);
    }

    [Fact]
    public void Check_CellGradeFloorAndLadderThatAreNotThere_AreTold()
    {
        HasFinding(FindingCodes.RateCellMissing, Of(new FormulaAmount(CellRate.Named("base-pay", "A", 3))).Check());
        HasFinding(FindingCodes.RateGradeUnknown, Of(new FormulaAmount(new GradeTableRate([KeyValuePair.Create<GradeCode, Money>("B", Cny(1m))]))).Check());
        HasFinding(FindingCodes.UnknownClause, Of(new FormulaAmount(new FloorRate("none"))).Check());
        HasFinding(FindingCodes.UnknownClause, Of(new FormulaAmount(CellRate.Own("none"))).Check());
        HasFinding(FindingCodes.BaseNotAllowed, Of(new FormulaAmount(new PayRate(["none"]))).Check());
        HasFinding(FindingCodes.TimeRateWithoutQuantity, Of(new FormulaAmount(CellRate.Own("base-pay", RateUnit.Hour))).Check());
    }

    private static BonusClause Share(string id, decimal percent, params ClauseId[] of) => Share(id, percent, null, of);

    private static BonusClause Share(string id, decimal percent, RateBasis? basis, params ClauseId[] of) => Bonus(
        id, new MonthGround(), new WhileHeld(), new ShareOfPayAmount(Ratio.Percent(percent), of) { Basis = basis });
}
