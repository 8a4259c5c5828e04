using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>A worked day is never paid nothing: joining late, leaving early, leave and absence, in July 2026 with its 23 weekdays.</summary>
public sealed class WorkedDayTests
{
    private static readonly YearMonth July = new(2026, 7);

    private static readonly ProrationRule Reversed = new() { Method = ProrationMethod.MonthLessLostDays, Basis = ProrationBasis.ScheduledDays };

    private static CollectiveAgreement By(ProrationRule? rule, params Clause[] clauses)
    {
        var agreement = WithBase(5_220m, clauses);
        return agreement with
        {
            Policies = AgreementPolicies.ChinaMonthly with
            {
                Calendar = WorkCalendar.Weekdays(new YearMonth(2025, 1), new YearMonth(2027, 12)),
                Proration = rule ?? AgreementPolicies.ChinaMonthly.Proration,
            },
        };
    }

    private static Worker Joined(int day) =>
        new Worker(new WorkerId("0001")).Employ(new LocalDate(2026, 7, day)).PlaceOn(new LocalDate(2026, 7, day), "A", 1);

    private static ProrationRule Rule(ProrationMethod method, ProrationBasis basis, decimal? divisor = null) =>
        new() { Method = method, Basis = basis, DaysPerMonth = divisor ?? 21.75m };

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A1")]
    public void PayFor_JoinedOnTheLastDay_ByEachMethod()
    {
        Assert.Equal(240.00m, By(null).Of(Joined(31), "base-pay", July));
        Assert.Equal(480.00m, By(null).Of(Joined(30), "base-pay", July));
        Assert.Equal(240.00m, By(Rule(ProrationMethod.PaidDaysAtRate, ProrationBasis.ScheduledDays)).Of(Joined(31), "base-pay", July));
        Assert.Equal(226.96m, By(Rule(ProrationMethod.ShareOfMonth, ProrationBasis.ScheduledDays)).Of(Joined(31), "base-pay", July));
        Assert.Equal(174.00m, By(Rule(ProrationMethod.ShareOfMonth, ProrationBasis.Thirtieths)).Of(Joined(31), "base-pay", July));
    }

    /// <summary>What begins on the 31st beside a month that is paid counts nothing in thirtieths: it is told, whatever the ground.</summary>
    [Theory]
    [InlineData("appointed")]
    [InlineData("certified")]
    [InlineData("post")]
    [InlineData("scheme")]
    public void PayFor_BeginsOnThe31stInThirtieths_IsToldThatTheDayCountsNothing(string ground)
    {
        LocalDate last = new(2026, 7, 31);
        var schedule = new WhileHeld { Start = StartRule.OnTheDay };
        Clause clause = ground switch
        {
            "appointed" => Bonus("extra", Appointed("skill-grade"), schedule, new FixedAmount(Cny(300m))),
            "certified" => Bonus("extra", new StandingGround("skill-grade", StandingFact.Certified), schedule, new FixedAmount(Cny(300m))),
            "post" => Bonus("extra", new PostGround(PostMark.Vocabulary.Code), schedule, new FixedAmount(Cny(300m))),
            _ => SchemeDesk.Clause("extra", new WageGrades.Schemes.NegotiatedPay { FloorClauses = [] }, "base-pay"),
        };
        var worker = Placed();
        worker = ground switch
        {
            "appointed" => worker.Appoint(SkillGrade.Senior, last),
            "certified" => worker.Qualify(new Qualification(SkillGrade.Senior, last)),
            "post" => worker with { Post = worker.Post.Set(last, new Post("") { Terms = [PostMark.TeamLeader] }) },
            _ => worker.PutOn(last, new SchemeTerms("extra") { AgreedAmount = Cny(9_000m) }),
        };
        var statement = By(Rule(ProrationMethod.ShareOfMonth, ProrationBasis.Thirtieths), clause).PayFor(worker, July);

        Assert.Equal(Cny(5_220m), statement.Total);
        var told = Assert.Single(statement.Findings, finding => finding.Code == FindingCodes.EntitledDaysNotCounted);
        Assert.Equal("extra", told.Clause!.Value.Value);
        Assert.Equal(1, told.Argument("days"));

        // By calendar days the day pays its share.
        Assert.DoesNotContain(
            By(Rule(ProrationMethod.ShareOfMonth, ProrationBasis.CalendarDays), clause).PayFor(worker, July).Findings,
            finding => finding.Code == FindingCodes.EntitledDaysNotCounted);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A1")]
    public void PayFor_LastDayIsTheFirstOfTheMonth_IsPaidADay() =>
        Assert.Equal(240.00m, By(null).Of(Placed().Leave(new LocalDate(2026, 7, 2)), "base-pay", July));

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A1")]
    public void PayFor_PureReversedMethod_PaysAsItSaysAndTells()
    {
        var one = By(Reversed).PayFor(Joined(31), July);
        Assert.Equal(Cny(0m), one.Total);
        Assert.Contains(one.Findings, finding => finding.Code == FindingCodes.WorkedDaysPaidNothing);
        Assert.Equal(180.00m, By(Reversed).Of(Joined(30), "base-pay", July));
        Assert.DoesNotContain(By(null).PayFor(Joined(31), July).Findings, finding => finding.Code == FindingCodes.WorkedDaysPaidNothing);
    }

    /// <summary>Saturday 31 January 2026 is no scheduled day, and whoever joins on it has no other in the month.</summary>
    [Fact]
    public void PayFor_EmployedOnRestDaysOnly_IsNothingAndTold()
    {
        static Worker On(int from, int until) => new Worker(new WorkerId("0001"))
            .Employ(new LocalDate(2026, 1, from)).PlaceOn(new LocalDate(2026, 1, from), "A", 1).Leave(new LocalDate(2026, 1, 1).PlusDays(until));
        static bool IsTold(PayStatement statement) => statement.Findings.Any(finding => finding.Code == FindingCodes.EmployedOnRestDaysOnly);
        YearMonth january = new(2026, 1);

        foreach (var (from, until) in new[] { (31, 31), (24, 25), (4, 4) })
        {
            var statement = By(null).PayFor(On(from, until), january);
            Assert.True(IsTold(statement));
            Assert.Single(statement.Findings);
            Assert.Equal(Cny(0m), statement.Total);
        }

        // A weekday beside it, a Saturday made a working day, calendar days: paid, and nothing to tell.
        Assert.False(IsTold(By(null).PayFor(On(30, 31), january)));
        var calendar = WorkCalendar.Weekdays(new YearMonth(2025, 1), new YearMonth(2027, 12)).WithWorkingDay(new LocalDate(2026, 1, 31));
        var working = By(null) with { Policies = By(null).Policies with { Calendar = calendar } };
        Assert.False(IsTold(working.PayFor(On(31, 31), january)));
        Assert.Equal(240.00m, working.Of(On(31, 31), "base-pay", january));
        var byCalendarDays = By(Rule(ProrationMethod.ShareOfMonth, ProrationBasis.CalendarDays));
        Assert.False(IsTold(byCalendarDays.PayFor(On(31, 31), january)));
        Assert.Equal(168.39m, byCalendarDays.Of(On(31, 31), "base-pay", january));
        Assert.False(IsTold(By(null).PayFor(Placed().Absent(DateSpan.OfMonth(january)), january)));
        Assert.False(IsTold(By(null).PayFor(On(31, 31), new YearMonth(2026, 2))));
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A1")]
    public void PayFor_SickAllDaysButOne_PaysTheDayAndSixtyPercentOfTheRest()
    {
        var agreement = By(null, OnLeave(LeaveKind.Sick.Term, 60m));
        var worker = Placed().OnLeave(new Leave(LeaveKind.Sick.Term, new DateSpan(new LocalDate(2026, 7, 1), new LocalDate(2026, 7, 31))));
        Assert.Equal(240.00m, agreement.Of(worker, "base-pay", July));
        Assert.Equal(2_988.00m, agreement.Of(worker, $"{LeaveKind.Sick.Term.Code}-pay", July));
        Assert.Equal(Cny(3_228.00m), agreement.PayFor(worker, July).Total);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A1")]
    public void PayFor_FloorOfAWorkedDay_IsAboveNothing()
    {
        var agreement = By(null) with { Floors = [Minimum(6_525m)] };
        Assert.Equal(Cny(300.00m), agreement.PayFor(Joined(31), July).Total);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A1")]
    public void PayFor_FewLostDays_AreTakenOffByTheDayRate()
    {
        // The vectors of the design: 1,000 from Friday 13 March 2026, and five days of 22.
        var agreement = WithBase(1_000m) with { Policies = By(null).Policies };
        var march = new Worker(new WorkerId("0001")).Employ(new LocalDate(2026, 3, 13)).PlaceOn(new LocalDate(2026, 3, 13), "A", 1);
        Assert.Equal(586.21m, agreement.Of(march, "base-pay", new YearMonth(2026, 3)));
        Assert.Equal(4_020.00m, By(null).Of(Placed().Record(June, new MonthRecord { UnpaidDays = 5m }), "base-pay", June));
    }

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "N3")]
    public void Check_PaidDaysRateOnOtherDays_IsAFinding()
    {
        Assert.Contains(
            By(Rule(ProrationMethod.PaidDaysAtRate, ProrationBasis.Thirtieths)).Check(),
            finding => finding.Code == FindingCodes.ProrationDivisorOfOtherDays);
        Assert.Contains(
            By(Rule(ProrationMethod.MonthLessLostDays, ProrationBasis.CalendarDays)).Check(),
            finding => finding.Code == FindingCodes.ProrationDivisorOfOtherDays);
        Assert.DoesNotContain(
            By(Rule(ProrationMethod.PaidDaysAtRate, ProrationBasis.Thirtieths, 30m)).Check(),
            finding => finding.Code == FindingCodes.ProrationDivisorOfOtherDays);
        Assert.DoesNotContain(By(null).Check(), finding => finding.Code == FindingCodes.ProrationDivisorOfOtherDays);
    }

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "N3")]
    public void PayFor_UnpaidAndSuspendedDaysOverlap_EachDayIsLostOnce()
    {
        Bonuses.Bonus bonus = new(new StandingGround("skill-grade", StandingFact.Appointed), new WhileHeld
        {
            Start = StartRule.OnTheDay,
            SuspendedBy = [new Suspension(LeaveKind.Sick.Term, 1)],
        })
        {
            Repetition = Repetition.HighestOnly,
        };
        BonusClause allowance = new(
            "allowance",
            "3",
            LocalizedText.Same("allowance"),
            bonus,
            EffectiveSeries.Always<BonusAmount>(new FixedAmount(Cny(900m))));
        var agreement = By(Rule(ProrationMethod.PaidDaysAtRate, ProrationBasis.Thirtieths, 30m), allowance);
        var worker = Placed().Appoint(SkillGrade.Technician, Start)
            .Absent(new DateSpan(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 6)))
            .OnLeave(new Leave(LeaveKind.Sick.Term, new DateSpan(new LocalDate(2026, 6, 2), new LocalDate(2026, 6, 7))));

        var statement = agreement.PayFor(worker, June);

        Assert.Equal(720.00m, statement.Of("allowance"));
        var rests = Assert.Single(statement.Suppressed, line => line.Reason == LineReason.Suspended && line.Entitlement is { IsZero: false });
        Assert.Equal(Cny(30.00m), rests.Entitlement);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "D1")]
    public void LimitFor_StatutoryPlan_LeavesTheMinimumWage()
    {
        Assert.Equal(Cny(40.00m), RecoveryPlan.Statutory.LimitFor(Cny(2_700m), Cny(2_660m)));
        Assert.Equal(Cny(540.00m), RecoveryPlan.Statutory.LimitFor(Cny(2_700m), Cny(1_000m)));
        Assert.Equal(Cny(0m), RecoveryPlan.Statutory.LimitFor(Cny(2_600m), Cny(2_660m)));
    }
}
