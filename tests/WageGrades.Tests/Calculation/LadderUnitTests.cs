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

/// <summary>Ladders of hours, days, weeks and years: the month by the declared paid time, the hour and the day of the cell itself.</summary>
public sealed class LadderUnitTests
{
    // 38 hours a week and 52 weeks a year are 164 2/3 hours a month.
    private static readonly PaidTime Weekly = new() { HoursPerDay = 7.6m, HoursPerWeek = 38m, WeeksPerYear = Ratio.Of(52, 1) };

    private static CollectiveAgreement Of(PayUnit unit, decimal cell, PaidTime? time, params Clause[] clauses)
    {
        var agreement = WithBase(cell, clauses);
        var ladder = (LadderClause)agreement.Clauses[0];
        var policies = time is null ? agreement.Policies : agreement.Policies with { PaidTime = time };
        return agreement with
        {
            Policies = policies,
            Clauses = [ladder with { Ladders = EffectiveSeries.Always(ladder.Ladders.On(June.OnDayOfMonth(1)).As(unit)) }, .. clauses],
        };
    }

    // 28.12 × 164 2/3 = 4,630.4267; 1,068.40 × 52 ÷ 12 = 4,629.7333; 240 × 21.75; 62,640 ÷ 12.
    [Theory]
    [InlineData(PayUnit.Hour, 28.12, 4_630.43)]
    [InlineData(PayUnit.Day, 240, 5_220)]
    [InlineData(PayUnit.Week, 1_068.40, 4_629.73)]
    [InlineData(PayUnit.Month, 5_220, 5_220)]
    [InlineData(PayUnit.Year, 62_640, 5_220)]
    public void PayFor_AFullMonth_IsTheCellTimesTheMonth(PayUnit unit, decimal cell, decimal month)
    {
        var agreement = Of(unit, cell, Weekly);

        Assert.Empty(agreement.Check().Errors);
        Assert.Equal(month, agreement.Of(Placed(), "base-pay"));
    }

    [Fact]
    public void PayFor_HoursOfDaysAndHours_AreTheirProduct() =>
        Assert.Equal(3_480m, Of(PayUnit.Hour, 20m, PaidTime.Statutory).Of(Placed(), "base-pay"));

    // 0.50 an hour above the cell are 0.50 × 164 2/3 = 82.33 a month. 300 an hour above a cell of 28.12 is a month's amount in the wrong place.
    [Fact]
    public void PayFor_ProtectedPay_IsOfTheTimeOfTheCells()
    {
        var agreement = Of(PayUnit.Hour, 28.12m, Weekly);
        Worker Keeping(decimal amount) => Placed() with { ProtectedPay = [new(June.OnDayOfMonth(1), Cny(amount), ProtectionRule.UntilOvertaken)] };

        Assert.Equal(4_630.43m + 82.33m, agreement.PayFor(Keeping(0.50m), June).Total.Amount);
        Assert.True(agreement.PayFor(Keeping(300m), June).IsBlocked);
        HasFinding(FindingCodes.ProtectedAboveCell, agreement.PayFor(Keeping(300m), June).Findings);
        Assert.Equal(5_520m, Of(PayUnit.Month, 5_220m, Weekly).PayFor(Keeping(300m), June).Total.Amount);
    }

    // Half of 4,630.43, half up.
    [Fact]
    public void PayFor_HalfTheHours_IsHalfTheMonth() => Assert.Equal(
        2_315.22m, Of(PayUnit.Hour, 28.12m, Weekly).Of(Placed(new Employment(EmploymentForm.FullTime) { HoursShare = Ratio.Percent(50m) }), "base-pay"));

    // 2 × 150 % × 28.12; of the week 1,068.40 ÷ 38 = 28.1158, rounded once to 28.12.
    [Theory]
    [InlineData(PayUnit.Hour, 28.12)]
    [InlineData(PayUnit.Week, 1_068.40)]
    public void PayFor_Overtime_IsOfTheHourOfTheCell(PayUnit unit, decimal cell) => Assert.Equal(
        84.36m, Of(unit, cell, Weekly, Overtime()).Of(Placed().Hours(June, (MonthCounter.OvertimeHours, 2m)), "overtime"));

    // 40 × 28.12, whatever a month is.
    [Fact]
    public void PayFor_HoursWorked_AreTheCellTimesHours()
    {
        var agreement = Of(PayUnit.Hour, 28.12m, time: null);
        agreement = agreement with
        {
            CoveredForms = [EmploymentForm.PartTime],
            Policies = agreement.Policies with { PartTime = PartTimeRule.ByWorkedHours },
        };

        Assert.Empty(agreement.Check().Errors);
        Assert.Equal(1_124.8m, agreement.Of(Placed(new Employment(EmploymentForm.PartTime)).Hours(June, (MonthCounter.WorkedHours, 40m)), "base-pay"));
    }

    [Theory]
    [InlineData(PayUnit.Hour)]
    [InlineData(PayUnit.Day)]
    public void Check_HoursAndDaysWithoutPaidTime_IsToldAndNotPaid(PayUnit unit)
    {
        var agreement = Of(unit, 28.12m, time: null);

        HasFinding(FindingCodes.LadderWithoutHours, agreement.Check());
        Assert.False(agreement.PayFor(Placed(), June).IsPayable);
    }

    [Fact]
    public void Check_WeeksWithoutWeeksOfTheYear_IsToldAndNotPaid()
    {
        var agreement = Of(PayUnit.Week, 1_068.40m, PaidTime.Statutory);

        HasFinding(FindingCodes.LadderWithoutWeeks, agreement.Check());
        Assert.False(agreement.PayFor(Placed(), June).IsPayable);
    }

    [Fact]
    public void Check_TablesOfSeveralUnits_IsTold()
    {
        var agreement = Of(PayUnit.Hour, 28.12m, Weekly);
        var clause = (LadderClause)agreement.Clauses[0];
        var monthly = clause.Ladders.On(June.OnDayOfMonth(1)).WithCell("A", 1, Cny(5_000m)).As(PayUnit.Month);
        agreement = agreement with { Clauses = [clause with { Ladders = clause.Ladders.Set(new LocalDate(2026, 7, 1), monthly) }] };

        HasFinding(FindingCodes.LadderUnitChanges, agreement.Check());
        Assert.Equal(4_630.43m, agreement.Of(Placed(), "base-pay"));
        Assert.Equal(5_000m, agreement.Of(Placed(), "base-pay", June.PlusMonths(1)));
    }

    [Fact]
    public void PayFor_MonthNotRounded_IsAMissingChoice()
    {
        var agreement = Of(PayUnit.Hour, 28.12m, Weekly);
        agreement = agreement with
        {
            Policies = agreement.Policies with
            {
                Rounding = new RoundingPolicy(agreement.Policies.Rounding!.Rules.Where(rule => rule.Key != RoundingPoint.MonthRate)),
            },
        };

        HasFinding(FindingCodes.MissingChoice, agreement.Check());
        Assert.False(agreement.PayFor(Placed(), June).IsPayable);
    }

    // A tenth of the month as it is paid, 4,630.43; of the hour 28.12 × 8.
    [Fact]
    public void PayFor_SharesOfTheCell_KnowTheUnit()
    {
        CollectiveAgreement With(FormulaAmount amount) => Of(PayUnit.Hour, 28.12m, Weekly, Bonus("share", new MonthGround(), new WhileHeld(), amount));

        Assert.Equal(463.04m, With(new FormulaAmount(CellRate.Own("base-pay"), Ratio.Percent(10m))).Of(Placed(), "share"));
        Assert.Equal(463.04m, With(new FormulaAmount(new PayRate(["base-pay"]), Ratio.Percent(10m))).Of(Placed(), "share"));
        FormulaAmount nights = new(CellRate.Own("base-pay", RateUnit.Hour)) { Times = new CounterQuantity(MonthCounter.NightShifts) };
        Assert.Equal(224.96m, With(nights).Of(Placed().Hours(June, (MonthCounter.NightShifts, 8m)), "share"));
    }

    // 28.12 + 10 % = 30.93; × 164 2/3 = 5,093.14.
    [Fact]
    public void Raise_OfTheHour_RaisesTheMonth()
    {
        var raised = Proposal.On(Of(PayUnit.Hour, 28.12m, Weekly), "raise").Raise("base-pay", Increase.Percent(10m)).EffectiveFrom(new LocalDate(2026, 6, 1));

        Assert.Equal(5_093.14m, raised.Agreement.Of(Placed(), "base-pay"));
    }

    // The law: what rests on a cell is raised as it is, whatever its unit, as long as nothing is rounded.
    [Theory]
    [InlineData(PayUnit.Hour)]
    [InlineData(PayUnit.Day)]
    [InlineData(PayUnit.Week)]
    [InlineData(PayUnit.Month)]
    [InlineData(PayUnit.Year)]
    public void Raise_OfAnyUnit_RaisesInProportionWhatRestsOnIt(PayUnit unit)
    {
        FormulaAmount hours = new(new PayRate(["base-pay"]) { Unit = RateUnit.Hour }) { Times = new CounterQuantity(MonthCounter.NightShifts) };
        var agreement = Of(
            unit,
            1_373.7m,
            Weekly,
            Overtime(),
            Uncounted("share", new FormulaAmount(CellRate.Own("base-pay"), Ratio.Percent(7m))),
            Uncounted("hours", hours));
        var exact = agreement.Policies.Rounding!.With(RoundingPoint.MonthRate, RoundingRule.None).With(RoundingPoint.TimeRate, RoundingRule.None);
        agreement = agreement with { Policies = agreement.Policies with { Rounding = exact } };
        var worker = Placed().Hours(June, (MonthCounter.OvertimeHours, 3m), (MonthCounter.NightShifts, 5m));
        var raised = Proposal.On(agreement, "raise").Raise("base-pay", Increase.Percent(10m)).EffectiveFrom(new LocalDate(2026, 6, 1)).Agreement;

        var before = agreement.PayFor(worker, June).Lines;
        var after = raised.PayFor(worker, June).Lines;

        Assert.Equal(4, before.Count);
        Assert.Equal(before.Select(line => line.Exact * Ratio.Percent(110m)), after.Select(line => line.Exact));

        static BonusClause Uncounted(string id, FormulaAmount amount) => Bonus(id, new MonthGround(), new WhileHeld(), amount) with
        {
            Counts = new Dictionary<PayBase, bool> { [PayBase.OvertimeBase] = false, [PayBase.MinimumWage] = true },
        };
    }

    [Fact]
    public void Explain_ACellOfAnHour_SaysTheHourAndTheMonth()
    {
        var line = Of(PayUnit.Hour, 28.12m, Weekly).PayFor(Placed(), June).Lines[0];

        Assert.Contains("A第1档 28.12 元/小时，折合每月 4,630.43 元", line.Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("A, step 1: 28.12 CNY an hour, 4,630.43 CNY a month", line.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OfTheTable_SayTheUnit()
    {
        var table = PayLadder.Build(Currency.Cny, 1).Per(PayUnit.Hour).Grade("A", 28.12m).ToLadder();

        Assert.Contains("/小时", table.ToDocument(Language.Chinese).Title, StringComparison.Ordinal);
        Assert.Contains("CNY an hour", table.ToDocument(Language.English).Title, StringComparison.Ordinal);
        Assert.Equal("每小时：A 28.12", table.InWords().Chinese);
        Assert.Equal("for each hour: A 28.12", table.InWords().English);
        Assert.EndsWith("CNY an hour", table.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(table, table.As(PayUnit.Month));
        Assert.Equal(PayUnit.Hour, table.WithCell("A", 1, Cny(30m)).Apply(Increase.Percent(10m), RoundingRule.HalfUp(0.01m)).Per);
    }

    [Theory]
    [InlineData("52", "52")]
    [InlineData("\"365/7\"", "\"365/7\"")]
    [InlineData("52.176", "52.176")]
    public void Json_WeeksOfTheYear_AreNumbersOrFractions(string weeks, string written)
    {
        var text = AgreementJson.Write(Of(PayUnit.Week, 1_068.40m, Weekly));
        Assert.Contains("\"per\": \"week\"", text, StringComparison.Ordinal);

        var read = AgreementJson.Read(text.Replace("\"weeksPerYear\": 52", $"\"weeksPerYear\": {weeks}", StringComparison.Ordinal)).OrThrow();

        Assert.Contains($"\"weeksPerYear\": {written}", AgreementJson.Write(read), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("51")]
    [InlineData("\"54/1\"")]
    [InlineData("\"a year\"")]
    public void Json_OtherWeeks_AreFindings(string weeks)
    {
        var text = AgreementJson.Write(Of(PayUnit.Week, 1_068.40m, Weekly))
            .Replace("\"weeksPerYear\": 52", $"\"weeksPerYear\": {weeks}", StringComparison.Ordinal);

        Assert.NotEmpty(AgreementJson.Read(text).Findings.Errors);
    }

    [Fact]
    public void Json_UsualPaidTime_StaysDeclared()
    {
        var text = AgreementJson.Write(Of(PayUnit.Hour, 20m, PaidTime.Statutory));

        Assert.Contains("\"daysPerMonth\": 21.75", text, StringComparison.Ordinal);
        Assert.Empty(AgreementJson.Read(text).OrThrow().Check().Errors);
    }
}
