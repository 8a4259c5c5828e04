using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>What is paid in a month of the year for a period: who, how much of it, when, and what is missing.</summary>
public sealed class PeriodicTests
{
    private static readonly Accrual Months = Accrual.ByMonths(AccrualDays.Employed);

    private static readonly Periodic December = new(12)
    {
        Accrual = Months, EmployedOn = CutOff.None, OnLeaving = LeaverPay.AsScheduled, Hours = PartTimeAs.AsItWas,
    };

    private static BonusClause Of(Periodic schedule, decimal amount = 1_200m, BonusGround? ground = null) =>
        Bonus("thirteenth", ground ?? new EmployedGround(), schedule, new FixedAmount(Cny(amount)));

    private static decimal Paid(Periodic schedule, Worker worker, int year, int month) => AwardDesk.Paid(Of(schedule), worker, year, month);

    private static Worker Between(LocalDate from, LocalDate? until = null) =>
        until is { } left ? new Worker(new WorkerId("0001")).Employ(from).Leave(left) : new Worker(new WorkerId("0001")).Employ(from);

    [Fact]
    public void PayFor_WholeYear_TheWholeInItsMonthAlone()
    {
        Assert.Equal(1_200m, Paid(December, Somebody(), 2026, 12));
        Assert.All(Enumerable.Range(1, 11), month => Assert.Equal(0m, Paid(December, Somebody(), 2026, month)));
    }

    [Theory]
    [InlineData(AccrualMethod.InFull, 1_200)]
    [InlineData(AccrualMethod.ByMonths, 500)]
    [InlineData(AccrualMethod.ByDays, 456.99)]
    public void PayFor_HiredInAugust_AsTheMonthsCount(AccrualMethod method, decimal expected)
    {
        // From 15 August: five months, 139 of 365 days.
        var accrual = method == AccrualMethod.InFull ? Accrual.InFull(AccrualDays.Employed)
            : method == AccrualMethod.ByMonths ? Months
            : Accrual.ByDays(AccrualDays.Employed);

        Assert.Equal(expected, Paid(December with { Accrual = accrual }, Between(new LocalDate(2026, 8, 15)), 2026, 12));
    }

    [Theory]
    [InlineData(17, 17, 500)]
    [InlineData(18, 17, 400)]
    public void PayFor_FromDays_TheLeastNumberCounts(int least, int days, decimal expected) => Assert.Equal(
        expected,
        Paid(
            December with { Accrual = Accrual.ByMonthsFrom(AccrualDays.Employed, least) },
            Between(new LocalDate(2026, 8, 32 - days)),
            2026,
            12));

    [Fact]
    public void PayFor_MonthsWithoutPay_ATwelfthLessForEach()
    {
        var paid = December with { Accrual = Accrual.ByMonths(AccrualDays.Paid) };
        var away = Somebody().Absent(DateSpan.Through(new LocalDate(2026, 2, 1), new LocalDate(2026, 4, 29)));

        Assert.Equal(1_000m, Paid(paid, away, 2026, 12));
        Assert.Equal(1_200m, Paid(December, away, 2026, 12));
    }

    // 22 unpaid days of which no dates are known are all of October's work days but none more.
    [Fact]
    public void PayFor_UndatedDaysOfAllWork_AreAMonthWithoutPay()
    {
        var october = new YearMonth(2026, 10);
        var days = WorkCalendar.Weekdays(october, october).ScheduledDays(DateSpan.OfMonth(october));
        var away = Somebody().Record(october, new MonthRecord { UnpaidDays = days });

        Assert.Equal(1_100m, Paid(December with { Accrual = Accrual.ByMonths(AccrualDays.Paid) }, away, 2026, 12));
        Assert.Equal(
            1_200m,
            Paid(
                December with { Accrual = Accrual.ByMonths(AccrualDays.Paid) },
                Somebody().Record(october, new MonthRecord { UnpaidDays = days - 1 }),
                2026,
                12));
    }

    [Theory]
    [InlineData(LeaverPay.PaidAtOnce, 700, 0)]
    [InlineData(LeaverPay.AsScheduled, 0, 700)]
    [InlineData(LeaverPay.Lapses, 0, 0)]
    public void PayFor_LeftInJuly_AsTheLeaverRuleSays(LeaverPay rule, decimal july, decimal december)
    {
        var worker = Between(Start, new LocalDate(2026, 7, 11));

        Assert.Equal(july, Paid(December with { OnLeaving = rule }, worker, 2026, 7));
        Assert.Equal(december, Paid(December with { OnLeaving = rule }, worker, 2026, 12));
    }

    [Fact]
    public void PayFor_LeaverWhoGetsNothing_IsToldWhenLeaving()
    {
        var statement = Agreement(Of(December with { OnLeaving = LeaverPay.Lapses })).Pay(Between(Start, new LocalDate(2026, 7, 11)), 2026, 7);

        var line = Assert.Single(statement.Suppressed);
        Assert.Equal((LineReason.NotEmployedWhenDue, Cny(700m)), (line.Reason, line.Entitlement));
    }

    [Fact]
    public void PayFor_CutOff_OnlyWhoIsEmployedThatDay()
    {
        var cut = December with { EmployedOn = CutOff.On(new AnnualDate(12, 1)), OnLeaving = LeaverPay.Lapses };

        Assert.Equal(0m, Paid(cut, Between(Start, new LocalDate(2026, 12, 1)), 2026, 12));
        Assert.Equal(1_200m, Paid(cut, Between(Start, new LocalDate(2026, 12, 2)), 2026, 12));
        Assert.Equal(100m, Paid(cut, Between(new LocalDate(2026, 12, 1)), 2026, 12));
        Assert.Equal(0m, Paid(cut, Between(new LocalDate(2026, 12, 2)), 2026, 12));
        var late = Assert.Single(Agreement(Of(cut)).Pay(Between(new LocalDate(2026, 12, 2)), 2026, 12).Suppressed);
        Assert.Equal(LineReason.NotEmployedWhenDue, late.Reason);
    }

    [Fact]
    public void PayFor_CutOffInTheYearAfter_ComesBeforeTheMonthOfPayment()
    {
        // Paid in April for the year before to who is still there on 31 March.
        var april = new Periodic(4)
        {
            PeriodEnds = -4, Accrual = Months, EmployedOn = CutOff.On(new AnnualDate(3, 31), inYearAfter: true), OnLeaving = LeaverPay.Lapses,
        };

        Assert.Equal(1_200m, Paid(april, Between(Start, new LocalDate(2027, 4, 1)), 2027, 4));
        Assert.Equal(0m, Paid(april, Between(Start, new LocalDate(2027, 3, 31)), 2027, 4));
        Assert.Equal(200m, Paid(april, Between(new LocalDate(2026, 11, 20)), 2027, 4));
        Assert.Equal(0m, Paid(april, Between(new LocalDate(2027, 1, 1)), 2027, 4));
    }

    [Fact]
    public void PayFor_LeaverOfTwoPeriods_IsPaidBothAtOnce()
    {
        // Left in February: for 2026, paid in March, and for the two months of 2027.
        var march = new Periodic(3) { PeriodEnds = -3, Accrual = Months, EmployedOn = CutOff.None, OnLeaving = LeaverPay.PaidAtOnce };
        var lines = Agreement(Of(march)).Pay(Between(Start, new LocalDate(2027, 2, 20)), 2027, 2).Lines;

        Assert.Equal([1_200m, 200m], lines.Select(line => line.Amount.Amount));
        Assert.Equal([DateSpan.OfYear(2026), DateSpan.OfYear(2027)], lines.Select(line => line.BelongsTo!.Value));
    }

    [Fact]
    public void PayFor_EverySixMonths_ForSixMonthsEach()
    {
        var half = December with { EveryMonths = 6 };
        var worker = Between(new LocalDate(2026, 3, 1));

        Assert.Equal(800m, Paid(half, worker, 2026, 6));
        Assert.Equal(1_200m, Paid(half, worker, 2026, 12));
        Assert.Equal(0m, Paid(half, worker, 2026, 9));
    }

    [Fact]
    public void PayFor_Returned_MonthOfTwoEmploymentsCountsOnce()
    {
        var worker = Between(Start, new LocalDate(2026, 5, 10)).Employ(new LocalDate(2026, 5, 20));
        var lines = Agreement(Of(December)).Pay(worker, 2026, 12).Lines;

        Assert.Equal([500m, 700m], lines.Select(line => line.Amount.Amount));
    }

    [Fact]
    public void PayFor_PartTime_AsItWasOrOnTheDueDay()
    {
        var half = new Employment(EmploymentForm.FullTime) { HoursShare = Ratio.Percent(50m) };
        var worker = Somebody().Employ(new LocalDate(2026, 10, 1), half);

        Assert.Equal(1_050m, Paid(December, worker, 2026, 12));
        Assert.Equal(600m, Paid(December with { Hours = PartTimeAs.OnDueDay }, worker, 2026, 12));
        Assert.Equal(1_200m, AwardDesk.Paid(Of(December) with { PartTime = PartTimeRule.InFull }, worker, 2026, 12));
    }

    [Fact]
    public void PayFor_HeldMonths_CountOfTheAppointmentAlone()
    {
        var clause = Bonus(
            "senior",
            Appointed("skill-grade"),
            December with { Accrual = Accrual.ByMonths(AccrualDays.Held) },
            Table((SkillGrade.Senior.Term, 2_400m)));

        Assert.Equal(600m, AwardDesk.Paid(clause, Somebody().Appoint(SkillGrade.Senior, new LocalDate(2026, 10, 5)), 2026, 12));
        Assert.Equal(0m, AwardDesk.Paid(clause, Somebody(), 2026, 12));
    }

    [Fact]
    public void PayFor_HeldOn_DecidesTheStandard()
    {
        var clause = Bonus(
            "grade",
            Appointed("skill-grade"),
            December with { HeldOn = new AnnualDate(9, 1) },
            Table((SkillGrade.Senior.Term, 2_400m), (SkillGrade.Technician.Term, 3_600m)));
        var worker = Somebody().Appoint(SkillGrade.Senior, Start)
            .Dismiss(SkillGrade.Senior, new LocalDate(2026, 10, 1))
            .Appoint(SkillGrade.Technician, new LocalDate(2026, 10, 1));

        Assert.Equal(2_400m, AwardDesk.Paid(clause, worker, 2026, 12));
    }

    [Fact]
    public void PayFor_FormOfTheDay_IsTheKey()
    {
        var clause = Bonus(
            "form", new EmployedGround(), December, Table((EmploymentForm.FullTime.Term, 1_000m), (EmploymentForm.ApprenticeEmployee.Term, 700m)));
        var agreement = Agreement(clause) with { CoveredForms = [EmploymentForm.FullTime, EmploymentForm.ApprenticeEmployee] };
        var worker = new Worker(new WorkerId("0001"))
            .Employ(Start, new Employment(EmploymentForm.ApprenticeEmployee))
            .Employ(new LocalDate(2026, 9, 1));

        Assert.Equal(700m, agreement.Pay(worker, 2025, 12).Total.Amount);
        Assert.Equal(1_000m, agreement.Pay(worker, 2026, 12).Total.Amount);
    }

    [Fact]
    public void PayFor_MissingChoices_AreFindingsAndNoSilentDefault()
    {
        Periodic bare = new(12);
        var agreement = Agreement(Of(bare));
        var left = agreement.Pay(Between(Start, new LocalDate(2026, 12, 10)), 2026, 12);

        Assert.False(left.IsPayable);
        Assert.Contains(left.Findings, finding => finding.Code == FindingCodes.MissingChoice && finding.Path.EndsWith("accrual", StringComparison.Ordinal));
        Assert.Contains(
            left.Findings, finding => finding.Code == FindingCodes.MissingChoice && finding.Path.EndsWith("employedOn", StringComparison.Ordinal));
        Assert.Equal(
            ["accrual", "employedOn", "onLeaving", "hours"],
            agreement.Check().Where(finding => finding.Code == FindingCodes.MissingChoice).Select(finding => finding.Path.Split('.')[^1]));
        Assert.False(Agreement(Of(December with { OnLeaving = null })).Pay(Between(Start, new LocalDate(2026, 7, 11)), 2026, 12).IsPayable);
        Assert.True(Agreement(Of(December with { OnLeaving = null, Hours = null })).Pay(Somebody(), 2026, 12).IsPayable);
    }

    [Fact]
    public void ScheduleNeedsLasting_CountOfTheMonth_IsTold()
    {
        var agreement = Agreement(Of(December, ground: new CountGround(MonthCounter.NightShifts)));

        HasFinding(FindingCodes.ScheduleNeedsLasting, agreement.Check());
        Assert.False(agreement.Pay(Somebody(), 2026, 12).IsPayable);
    }

    [Fact]
    public void PeriodByWorkedHours_PaidByTheHour_IsTold()
    {
        var agreement = Agreement(Of(December) with { PartTime = PartTimeRule.ByWorkedHours }) with { CoveredForms = [EmploymentForm.PartTime] };
        var worker = new Worker(new WorkerId("0001")).Employ(Start, new Employment(EmploymentForm.PartTime) { HoursShare = Ratio.Percent(50m) });

        HasFinding(FindingCodes.PeriodByWorkedHours, agreement.Pay(worker, 2026, 12).Findings);
    }

    [Fact]
    public void GroupOverAYear_Periodic_IsTold() => HasFinding(
        FindingCodes.GroupScopeMixed,
        (Agreement(Of(December)) with
        {
            Groups = [new PrecedenceGroup("g", ["thirteenth"]) { Scope = PrecedenceScope.Year, Later = LaterHigher.Full }],
        }).Check());

    [Fact]
    public void Coverage_AnotherMonth_SaysNotDueYet() => Assert.Equal(
        "not due yet",
        Agreement(Of(December)).PayFor(new Workforce([Somebody()]), new YearMonth(2026, 6)).Coverage.Find("thirteenth")!.WhyNobody!.English);

    // What other months of the period and the base months hold is among the facts of the month that pays, and of no other.
    [Fact]
    public void Facts_OtherMonthsOfThePeriod_TellPeopleApartWhenPaid()
    {
        var paid = December with { Accrual = Accrual.ByMonths(AccrualDays.Paid), Base = new BaseMonths(7) { Otherwise = BaseOtherwise.DueDay } };
        var calculator = PayCalculator.For(Agreement(Of(paid)));
        var half = new Employment(EmploymentForm.FullTime) { HoursShare = Ratio.Percent(50m) };
        Worker[] others =
        [
            Somebody().Absent(DateSpan.OfMonth(new YearMonth(2026, 2))),
            Somebody().Absent(DateSpan.OfMonth(new YearMonth(2026, 2))).Absent(DateSpan.OfMonth(new YearMonth(2026, 3))),
            Somebody().Employ(new LocalDate(2026, 7, 1), half).Employ(new LocalDate(2026, 8, 1)),
            new Worker(new WorkerId("0001")).Employ(new LocalDate(2026, 4, 1)),
        ];
        var all = others.Append(Somebody()).ToList();

        Assert.Equal(all.Count, all.Select(worker => calculator.FactsOf(worker, new YearMonth(2026, 12))).Distinct().Count());
        Assert.Equal(all.Count, all.Select(worker => calculator.PayFor(worker, new YearMonth(2026, 12)).Total).Distinct().Count());
        Assert.Single(all.Select(worker => calculator.PayFor(worker, new YearMonth(2026, 11)).Total).Distinct());
        Assert.Equal(calculator.FactsOf(all[0], new YearMonth(2026, 11)), calculator.FactsOf(all[1], new YearMonth(2026, 11)));
    }

    [Fact]
    public void Projection_ComingYear_ForeseesIt() => Assert.False(Of(December).IsContingent);
}
