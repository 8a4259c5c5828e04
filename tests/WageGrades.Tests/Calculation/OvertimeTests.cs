using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Day and hour rates and overtime, against figures of 人社部发〔2025〕2号 and computed by hand.</summary>
public sealed class OvertimeTests
{
    private static readonly Term Weekday = MonthCounter.OvertimeHours;
    private static readonly Term RestDay = MonthCounter.RestDayOvertimeHours;
    private static readonly Term Holiday = MonthCounter.HolidayOvertimeHours;
    private static readonly Term Worked = MonthCounter.WorkedHours;

    [Fact]
    public void RatesOf_PublishedMonths_AreTheDayAndHourRates()
    {
        var even = PaidTime.Statutory.RatesOf(Cny(6_525m));
        Assert.Equal(Cny(300m).ToExactAmount(), even.Day);
        Assert.Equal(Cny(37.5m).ToExactAmount(), even.Hour);
        Assert.Equal(Cny(112.5m).ToExactAmount(), even.ForHours(2m, Ratio.Percent(150m)));

        var odd = PaidTime.Statutory.RatesOf(Cny(5_000m));
        Assert.Equal(Cny(229.8851m), odd.Day.Round(RoundingRule.HalfUp(0.0001m)));
        Assert.Equal(Cny(28.7356m), odd.Hour.Round(RoundingRule.HalfUp(0.0001m)));
        Assert.Equal(Cny(5_000m).ToExactAmount(), odd.Hour * 174);
        Assert.Equal(odd, odd.Round(RoundingRule.None));
        Assert.Equal(Cny(28.74m).ToExactAmount(), odd.Round(RoundingRule.HalfUp(0.01m)).Hour);
    }

    [Fact]
    public void PayFor_OneHourOfEachKind_PaysThePublishedAmounts()
    {
        var statement = WithBase(6_525m, Overtime()).PayFor(Placed().Hours(June, (Weekday, 1m), (RestDay, 1m), (Holiday, 1m)), June);

        Assert.Equal(56.25m, statement.Of("overtime", "working-day"));
        Assert.Equal(75m, statement.Of("overtime", "rest-day"));
        Assert.Equal(112.5m, statement.Of("overtime", "holiday"));
        Assert.Equal(6_525m + 243.75m, statement.Total.Amount);
        Assert.Contains(
            "37.50 CNY × 150 %",
            statement.Lines.Single(line => line.Occurrence == "working-day").Explain(Language.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void PayFor_HourRateNotEven_IsRoundedBeforeItIsMultiplied()
    {
        // 28.74 × 1.5 × 7 = 301.77; from the exact rate it is 301.724…, and 28.735632… × 10.5 rounds to 301.72.
        var worker = Placed().Hours(June, (Weekday, 7m));
        var agreement = WithBase(5_000m, Overtime());
        Assert.Equal(301.77m, agreement.Of(worker, "overtime"));

        var exact = agreement with
        {
            Policies = agreement.Policies with { Rounding = agreement.Policies.Rounding!.With(RoundingPoint.TimeRate, RoundingRule.None) },
        };
        Assert.Equal(301.72m, exact.Of(worker, "overtime"));
        Assert.Equal(Cny(28.74m).ToExactAmount(), agreement.TimeRatesFor(worker, June).OrThrow().Hour);
    }

    [Fact]
    public void PayFor_RestInLieu_TakesTheHoursOff()
    {
        var agreement = WithBase(5_220m, Overtime());

        Assert.Equal(180m, agreement.Of(Placed().Hours(June, (RestDay, 11m), (MonthCounter.RestDayHoursTakenOff, 8m)), "overtime"));
        var contradicting = agreement.PayFor(Placed().Hours(June, (RestDay, 4m), (MonthCounter.RestDayHoursTakenOff, 8m)), June);
        HasFinding(FindingCodes.MoreRestThanWorked, contradicting.Findings);
        Assert.True(contradicting.IsBlocked);
        Assert.True(agreement.PayFor(Placed().Hours(June, (MonthCounter.RestDayHoursTakenOff, 8m)), June).IsBlocked);
    }

    [Fact]
    public void PayFor_CountInTheBaseInProbation_CountsInFullAsItIsPaid()
    {
        var shifts = Bonus("night-shifts", new CountGround(MonthCounter.NightShifts), new WhileHeld(), new PerUnitAmount(Cny(174m))) with
        {
            Counts = Counting(PayBase.OvertimeBase),
        };
        var agreement = WithBase(5_220m, shifts, Overtime());
        var trial = agreement with
        {
            Policies = agreement.Policies with { Probation = new ProbationRule(Ratio.Percent(80m), ProbationBase.AgreedPay) },
        };
        var worker = Placed(Employment.FullTime with { IsProbation = true }).Hours(June, (Weekday, 10m), (MonthCounter.NightShifts, 3m));

        // (5,220 × 80 % + 3 × 174) ÷ 174 = 27 an hour.
        Assert.Equal(522m, trial.Of(worker, "night-shifts"));
        Assert.Equal(405m, trial.Of(worker, "overtime"));
    }

    [Fact]
    public void PayFor_AllowanceThatCounts_RaisesOvertime()
    {
        var allowance = Bonus("shop-allowance", Appointed("skill-grade"), new WhileHeld { Start = StartRule.OnTheDay }, new FixedAmount(Cny(174m)));
        var worker = Placed().Appoint(SkillGrade.Technician, Start).Hours(June, (Weekday, 10m));

        decimal Paid(bool counts) =>
            WithBase(5_220m, allowance with { Counts = new Dictionary<PayBase, bool> { [PayBase.OvertimeBase] = counts } }, Overtime())
                .Of(worker, "overtime");
        Assert.Equal(450m, Paid(counts: false));
        Assert.Equal(465m, Paid(counts: true));
    }

    [Fact]
    public void PayFor_AllowanceThatDoesNotSay_IsAFindingNamingClauseAndBase()
    {
        var allowance = Bonus("shop-allowance", Appointed("skill-grade"), new WhileHeld { Start = StartRule.OnTheDay }, new FixedAmount(Cny(174m)));
        var agreement = WithBase(5_220m, allowance, Overtime());
        var worker = Placed().Hours(June, (Weekday, 10m));

        var statement = agreement.PayFor(worker.Appoint(SkillGrade.Technician, Start), June);
        var finding = Assert.Single(statement.Findings.Errors);
        Assert.Equal(FindingCodes.RateBaseUnanswered, finding.Code);
        Assert.Equal("shop-allowance", finding.Clause!.Value.ToString());
        Assert.Contains("the overtime base", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.True(agreement.PayFor(worker, June).IsPayable);
        HasFinding(FindingCodes.RateBaseUnanswered, agreement.Check());
    }

    [Fact]
    public void PayFor_OneOffThatCounts_IsAFinding()
    {
        var award = Bonus("award", Appointed("skill-grade"), Once, new FixedAmount(Cny(174m))) with { Counts = Counting(PayBase.OvertimeBase) };
        var agreement = WithBase(5_220m, award, Overtime());

        HasFinding(FindingCodes.BaseNotARate, agreement.PayFor(Placed().Hours(June, (Weekday, 10m)), June).Findings);
        HasFinding(FindingCodes.BaseNotARate, agreement.Check());
    }

    [Fact]
    public void PayFor_HalfTime_PaysAnHourAsMuch()
    {
        Employment half = new(EmploymentForm.FullTime) { HoursShare = Ratio.Of(1, 2) };

        var statement = WithBase(5_220m, Overtime()).PayFor(Placed(half).Hours(June, (Weekday, 10m)), June);
        Assert.Equal(2_610m, statement.Of("base-pay"));
        Assert.Equal(450m, statement.Of("overtime", "working-day"));
    }

    [Fact]
    public void PayFor_BaseChangesInsideTheMonth_CountsByItsDays()
    {
        // 15 days at 5,220 and 15 at 6,960: 6,090, 35 an hour. Who joins on the 16th has the rate of the days employed; absence changes nothing.
        var agreement = WithBase([5_220m, 6_960m], Overtime());
        var mid = new LocalDate(2026, 6, 16);

        Assert.Equal(525m, agreement.Of(Placed().PlaceOn(mid, "A", 2).Hours(June, (Weekday, 10m)), "overtime"));
        Assert.Equal(450m, agreement.Of(new Worker(new WorkerId("2")).Employ(mid).PlaceOn(mid, "A", 1).Hours(June, (Weekday, 10m)), "overtime"));
        Assert.Equal(450m, agreement.Of(Placed().Absent(new DateSpan(new LocalDate(2026, 6, 1), mid)).Hours(June, (Weekday, 10m)), "overtime"));
    }

    [Fact]
    public void PayFor_CumulativeHours_PaysTheExcessAtTheEndOfTheCycle()
    {
        var agreement = WithBase(5_220m, Overtime(WorkingTimeSystem.Cumulative) with { Cycle = HoursCycle.Quarter });
        var worker = Cumulative()
            .Hours(new YearMonth(2026, 7), (Worked, 180m))
            .Hours(new YearMonth(2026, 8), (Worked, 170m), (Holiday, 8m))
            .Hours(new YearMonth(2026, 9), (Worked, 160m), (RestDay, 16m));

        Assert.Equal(0m, agreement.Of(worker, "overtime", new YearMonth(2026, 7)));
        Assert.Equal(720m, agreement.Of(worker, "overtime", new YearMonth(2026, 8)));

        // 510 − 8 − 496 = 6 hours at 150 %.
        Assert.Equal(270m, agreement.Of(worker, "overtime", new YearMonth(2026, 9)));
    }

    [Fact]
    public void PayFor_LeavingInsideTheCycle_SettlesItByTheDaysEmployed()
    {
        // July and 15 of 31 days of August: 496 ÷ 3 × 46 ÷ 31 = 245.333… hours; 250 worked leave 4 2/3 at 45.00.
        var agreement = WithBase(5_220m, Overtime(WorkingTimeSystem.Cumulative) with { Cycle = HoursCycle.Quarter });
        var worker = Cumulative()
            .Hours(new YearMonth(2026, 7), (Worked, 170m))
            .Hours(new YearMonth(2026, 8), (Worked, 80m))
            .Leave(new LocalDate(2026, 8, 16));

        Assert.Equal(210m, agreement.Of(worker, "overtime", new YearMonth(2026, 8)));
    }

    [Fact]
    public void PayFor_CumulativeHoursWithoutHoursWorked_IsAFinding()
    {
        var agreement = WithBase(5_220m, Overtime(WorkingTimeSystem.Cumulative) with { Cycle = HoursCycle.Quarter });

        HasFinding(FindingCodes.CumulativeHoursMissing, agreement.PayFor(Cumulative().Hours(June, (Weekday, 3m)), June).Findings);
        HasFinding(FindingCodes.CumulativeWithoutCycle, WithBase(5_220m, Overtime(WorkingTimeSystem.Cumulative)).Check());
    }

    [Fact]
    public void PayFor_OtherSystems_AreCoveredOrFound()
    {
        Employment flexible = new(EmploymentForm.FullTime) { WorkingTime = WorkingTimeSystem.Flexible };
        var worker = Placed(flexible).Hours(June, (Weekday, 10m), (Holiday, 8m));

        var outside = WithBase(5_220m, Overtime()).PayFor(worker, June);
        HasFinding(FindingCodes.OvertimeOutside, outside.Findings);
        Assert.Equal(5_220m, outside.Total.Amount);

        var holidaysOnly = Overtime(WorkingTimeSystem.Flexible) with
        {
            Rates = EffectiveSeries.Always(new OvertimeRates(Ratio.Zero, Ratio.Zero, Ratio.Percent(300m))),
        };
        Assert.Equal(720m, WithBase(5_220m, holidaysOnly).Of(worker, "overtime"));

        HasFinding(FindingCodes.OvertimeNotCovered, WithBase(5_220m, Overtime()).PayFor(Cumulative().Hours(June, (Weekday, 1m)), June).Findings);
        HasFinding(FindingCodes.OvertimeCoversNobody, WithBase(5_220m, Overtime() with { CoveredWorkingTimes = null }).Check());
        HasFinding(FindingCodes.OvertimeNotAgreed, WithBase(5_220m).PayFor(Placed().Hours(June, (Weekday, 1m)), June).Findings);
        HasFinding(
            FindingCodes.SeveralHoursRules,
            WithBase(5_220m, Overtime(), Overtime() with { Id = "overtime-too" }).PayFor(Placed().Hours(June, (Weekday, 1m)), June).Findings);
    }

    [Theory]
    [InlineData(36, false)]
    [InlineData(36.5, true)]
    public void PayFor_MoreThanTheLimit_IsAWarningAndPaid(decimal hours, bool expected)
    {
        var statement = WithBase(5_220m, Overtime()).PayFor(Placed().Hours(June, (Weekday, hours - 8m), (RestDay, 8m)), June);

        Assert.Equal(expected, statement.Findings.Any(finding => finding.Code == FindingCodes.OvertimeAboveLimit));
        Assert.Equal((hours - 8m) * 45m, statement.Of("overtime", "working-day"));
    }

    [Fact]
    public void PayFor_BaseStillToBeDecided_IsPendingNotZero()
    {
        var allowance = Bonus(
            "key-post",
            Appointed("skill-grade"),
            new WhileHeld { Start = StartRule.OnTheDay },
            Range(((TermKey)(Term)SkillGrade.Technician, 300m, 2_000m))
        ) with
        {
            Counts = Counting(PayBase.OvertimeBase),
        };
        var statement = WithBase(5_220m, allowance, Overtime())
            .PayFor(Placed().Appoint(SkillGrade.Technician, Start).Hours(June, (Weekday, 2m)), June);

        Assert.Contains(statement.Pending, line => line.Clause.Id == "overtime");
    }

    [Fact]
    public void PayFor_OvertimeAndNightShifts_DoNotReachTheMinimumWage()
    {
        // 最低工资规定 Art. 12: of 2,900 with overtime 180 and night shifts 100, 2,620 count; 2,660 asks for 40 more.
        var night = Bonus("night-shifts", new CountGround(MonthCounter.NightShifts), new WhileHeld(), new PerUnitAmount(Cny(25m))) with
        {
            Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = false, [PayBase.OvertimeBase] = false },
        };
        var agreement = WithBase(2_620m, night, Overtime()) with { Floors = [Minimum(2_660m)] };

        // 2,620 ÷ 174 = 15.06 an hour; 8 hours at 150 % are 180.72.
        var statement = agreement.PayFor(Placed().Hours(June, (Weekday, 8m), (MonthCounter.NightShifts, 4m)), June);
        Assert.Equal(180.72m, statement.Of("overtime", "working-day"));
        Assert.Equal(40m, statement.Of("minimum-wage"));
    }

    [Fact]
    public void PayFor_OnAScheme_HasItsNegotiatedRateOrAbsorbsOvertime()
    {
        SchemeClause negotiated = new(
            "negotiated",
            "9.2",
            LocalizedText.Same("negotiated"),
            EffectiveSeries.Always<PayScheme>(new NegotiatedPay { FloorClauses = [] }))
        {
            Absorbs = ["base-pay"],
            Counts = Counting(PayBase.OvertimeBase, PayBase.MinimumWage),
        };
        var worker = Placed().Hours(June, (Weekday, 10m)) with
        {
            Scheme = EffectiveSeries.Always(new SchemeTerms("negotiated") { AgreedAmount = Cny(8_700m) }),
        };

        Assert.Equal(750m, WithBase(5_220m, negotiated, Overtime()).Of(worker, "overtime"));
        var absorbing = WithBase(5_220m, negotiated with { Absorbs = ["base-pay", "overtime"] }, Overtime()).PayFor(worker, June);
        Assert.Equal(8_700m, absorbing.Total.Amount);
        Assert.Contains(absorbing.Suppressed, line => line.Clause.Id == "overtime");
    }

    [Fact]
    public void PayFor_MoreRestThanWorkedUnderAbsorbedOvertime_PaysTheScheme()
    {
        // The scheme pays 8,700 in the place of base pay and overtime; what the record of rest lacks for overtime keeps it from nobody.
        SchemeClause negotiated = new(
            "negotiated",
            "9.2",
            LocalizedText.Same("negotiated"),
            EffectiveSeries.Always<PayScheme>(new NegotiatedPay { FloorClauses = [] }))
        {
            Absorbs = ["base-pay", "overtime"],
            Counts = Counting(PayBase.OvertimeBase, PayBase.MinimumWage),
        };
        var worker = Placed().Hours(June, (MonthCounter.RestDayHoursTakenOff, 9m)) with
        {
            Scheme = EffectiveSeries.Always(new SchemeTerms("negotiated") { AgreedAmount = Cny(8_700m) }),
        };

        Assert.Equal(8_700m, WithBase(5_220m, negotiated, Overtime()).PayFor(worker, June).Total.Amount);
        HasFinding(FindingCodes.MoreRestThanWorked, WithBase(5_220m, Overtime()).PayFor(worker with { Scheme = EffectiveSeries.Empty<SchemeTerms>() }, June).Findings);
    }

    [Fact]
    public void PayFor_NothingInTheBase_IsAFinding()
    {
        var statement = Agreement(Overtime()).PayFor(Placed().Hours(June, (Weekday, 2m)), June);

        HasFinding(FindingCodes.OvertimeWithoutBase, statement.Findings);
    }

    private static Worker Cumulative() => Placed(new Employment(EmploymentForm.FullTime) { WorkingTime = WorkingTimeSystem.Cumulative });
}
