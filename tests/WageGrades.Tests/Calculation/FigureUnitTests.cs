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

/// <summary>Figures of an hour, a day, a week or a year, paid by the month.</summary>
public sealed class FigureUnitTests
{
    private static readonly PaidTime Weekly = new() { HoursPerDay = 7.6m, HoursPerWeek = 38m, WeeksPerYear = Ratio.Of(52, 1) };

    private static FormulaAmount Figure(decimal amount, PayUnit? per) => new(new FigureRate(Cny(amount)) { Per = per });

    private static CollectiveAgreement Paying(FormulaAmount amount, BonusGround? ground = null, BonusSchedule? schedule = null, PaidTime? time = null)
    {
        var agreement = WithBase(5_220m, Bonus("allowance", ground ?? new MonthGround(), schedule ?? new WhileHeld(), amount));
        return agreement with { Policies = agreement.Policies with { PaidTime = time ?? Weekly } };
    }

    // A twelfth of the year; 30 × 52 ÷ 12; half an hour's 0.50 × 164 2/3 = 82.3333; 2 × 21.75.
    [Theory]
    [InlineData(null, 384, 384)]
    [InlineData(PayUnit.Month, 384, 384)]
    [InlineData(PayUnit.Year, 4_608, 384)]
    [InlineData(PayUnit.Year, 1_000, 83.33)]
    [InlineData(PayUnit.Week, 30, 130)]
    [InlineData(PayUnit.Hour, 0.5, 82.33)]
    [InlineData(PayUnit.Day, 2, 43.5)]
    public void PayFor_AFigureOfATime_IsMadeAMonth(PayUnit? per, decimal amount, decimal due)
    {
        var agreement = Paying(Figure(amount, per));

        Assert.Empty(agreement.Check().Errors);
        Assert.Equal(due, agreement.Of(Placed(), "allowance"));
    }

    [Fact]
    public void PayFor_TablesOfATime_AreMadeAMonth()
    {
        TableRate byForm = new([KeyValuePair.Create<TermKey, Money>(EmploymentForm.FullTime.Term, Cny(1_200m))]) { Per = PayUnit.Year };
        GradeTableRate byGrade = new([KeyValuePair.Create<GradeCode, Money>("A", Cny(1_800m))]) { Per = PayUnit.Year };

        Assert.Equal(100m, Paying(new FormulaAmount(byForm)).Of(Placed(), "allowance"));
        Assert.Equal(150m, Paying(new FormulaAmount(byGrade)).Of(Placed(), "allowance"));
    }

    // 15 an hour of eight is 120; a year's figure cannot be counted, nor a payment once be a month's.
    [Fact]
    public void PayFor_AFigureTimesACount_IsThatOfWhatIsCounted()
    {
        CounterQuantity nights = new(MonthCounter.NightShifts);
        var worker = Placed().Hours(June, (MonthCounter.NightShifts, 8m));

        Assert.Equal(120m, Paying(Figure(15m, PayUnit.Hour) with { Times = nights }).Of(worker, "allowance"));
        Misplaced(Paying(Figure(15m, PayUnit.Year) with { Times = nights }), worker);
        Misplaced(Paying(Figure(15m, PayUnit.Week) with { Quantity = QuantityUse.PerUnit }, new CountGround(MonthCounter.NightShifts)), worker);
    }

    [Fact]
    public void PayFor_AFigureOfATimePaidOnce_IsToldAndOpen() =>
        Misplaced(Paying(Figure(15m, PayUnit.Year), new JoiningGround(), new OneOff { Start = StartRule.OnTheDay }), new Worker(new WorkerId("0001"))
            .Employ(June.OnDayOfMonth(2)).PlaceOn(June.OnDayOfMonth(2), "A", 1));

    private static void Misplaced(CollectiveAgreement agreement, Worker worker)
    {
        HasFinding(FindingCodes.FigureUnitMisplaced, agreement.Check());
        var statement = agreement.PayFor(worker, June);
        HasFinding(FindingCodes.FigureUnitMisplaced, statement.Findings);
        Assert.False(statement.IsPayable);
    }

    [Theory]
    [InlineData(PayUnit.Hour)]
    [InlineData(PayUnit.Day)]
    [InlineData(PayUnit.Week)]
    public void PayFor_WithoutPaidTime_IsToldAndOpen(PayUnit unit)
    {
        var agreement = WithBase(5_220m, Bonus("allowance", new MonthGround(), new WhileHeld(), Figure(2m, unit)));

        HasFinding(FindingCodes.FigureWithoutTime, agreement.Check());
        Assert.False(agreement.PayFor(Placed(), June).IsPayable);
    }

    // A thousand a month, at least 14,400 and at most 10,800 a year.
    [Fact]
    public void PayFor_BoundsOfAYear_BoundTheMonth()
    {
        AmountBound Yearly(decimal amount) => new(new FigureRate(Cny(amount)) { Per = PayUnit.Year });

        Assert.Equal(1_200m, Paying(Figure(1_000m, null) with { Least = Yearly(14_400m) }).Of(Placed(), "allowance"));
        Assert.Equal(900m, Paying(Figure(1_000m, null) with { Most = Yearly(10_800m) }).Of(Placed(), "allowance"));
    }

    // Half an hour's wage more for each of 40 hours worked, not for a month.
    [Fact]
    public void PayFor_AFigureOfAnHourOfHoursWorked_IsTheirProduct()
    {
        var agreement = Paying(Figure(0.37m, PayUnit.Hour));
        agreement = agreement with
        {
            CoveredForms = [EmploymentForm.PartTime],
            Policies = agreement.Policies with
            {
                PartTime = PartTimeRule.ByWorkedHours,
                Rounding = agreement.Policies.Rounding!.With(RoundingPoint.TimeRate, RoundingRule.None),
            },
        };

        Assert.Equal(14.8m, agreement.Of(Placed(new Employment(EmploymentForm.PartTime)).Hours(June, (MonthCounter.WorkedHours, 40m)), "allowance"));
    }

    [Fact]
    public void Words_AndJson_KeepTheTime()
    {
        var agreement = Paying(Figure(4_608m, PayUnit.Year));
        var line = agreement.PayFor(Placed(), June).Lines.Single(each => each.Clause.Id == "allowance");

        Assert.Contains("384.00 CNY a month", line.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("折合每月 384.00 元", line.Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal("4,608.00 元/年", Figure(4_608m, PayUnit.Year).InWords().Chinese);
        Assert.Equal("4,608.00 CNY a year", Figure(4_608m, PayUnit.Year).InWords().English);
        Assert.Equal(agreement, AgreementJson.Read(AgreementJson.Write(agreement)).OrThrow());
    }

    // 4,608 + 10 % a year is 422.40 a month.
    [Fact]
    public void Raise_OfAYearlyFigure_RaisesTheMonth() => Assert.Equal(
        422.4m,
        Proposal.On(Paying(Figure(4_608m, PayUnit.Year)), "raise").Raise("allowance", Increase.Percent(10m)).EffectiveFrom(new LocalDate(2026, 6, 1))
            .Agreement.Of(Placed(), "allowance"));
}
