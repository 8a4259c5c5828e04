using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Years of service: which time counts, from which year, and what is paid once.</summary>
[Trait("Sheet", "faults")]
public sealed class ServiceTests
{
    private static readonly BonusClause PerYear = Bonus(
        "seniority",
        new SeniorityGround(),
        new WhileHeld { Start = StartRule.OnTheDay },
        new PerUnitAmount(Cny(20m)));

    private static readonly Worker Returned = new Worker(new WorkerId("0001"))
        .Employ(new LocalDate(2015, 1, 1)).Leave(new LocalDate(2017, 1, 1)).Employ(new LocalDate(2026, 1, 1));

    private static CollectiveAgreement Of(BonusClause clause, EarlierService earlier = EarlierService.NotCounted)
    {
        var agreement = Agreement(clause) with { Term = new DateSpan(new LocalDate(2012, 1, 1), new LocalDate(2035, 1, 1)) };
        return agreement with
        {
            Policies = agreement.Policies with
            {
                EarlierService = earlier,
                Calendar = WorkCalendar.Weekdays(new YearMonth(2012, 1), new YearMonth(2034, 12)),
            },
        };
    }

    private static decimal In(CollectiveAgreement agreement, Worker worker, int year, int month) =>
        agreement.Pay(worker, year, month) is { IsPayable: true } statement ? statement.Total.Amount : -1m;

    [Fact]
    [Trait("Row", "A4")]
    public void Service_AfterAReturn_BeginsWithTheReturn()
    {
        var agreement = Of(PerYear);

        Assert.Equal(
            [0m, 0m, 20m, 40m],
            new[] { (2026, 6), (2026, 12), (2027, 1), (2028, 1) }.Select(month => In(agreement, Returned, month.Item1, month.Item2)));
    }

    [Fact]
    [Trait("Row", "A4")]
    public void Service_WhereEarlierServiceCounts_LeavesOutTheTimeBetween()
    {
        var agreement = Of(PerYear, EarlierService.Counted);

        Assert.Equal([40m, 40m, 60m], new[] { (2026, 1), (2026, 12), (2027, 1) }.Select(month => In(agreement, Returned, month.Item1, month.Item2)));
    }

    [Theory]
    [InlineData(EarlierService.NotCounted)]
    [InlineData(EarlierService.Counted)]
    [Trait("Row", "A4")]
    public void Service_OfTheEarlierEmployment_IsLeftAsItWas(EarlierService earlier)
    {
        var agreement = Of(PerYear, earlier);

        Assert.Equal([0m, 20m, 20m], new[] { (2015, 12), (2016, 1), (2016, 12) }.Select(month => In(agreement, Returned, month.Item1, month.Item2)));
    }

    [Fact]
    [Trait("Row", "A4")]
    public void Service_OfEmploymentsThatTouch_IsOne()
    {
        var agreement = Of(PerYear);
        var worker = new Worker(new WorkerId("0001"))
            .Employ(new LocalDate(2015, 1, 1))
            .Leave(new LocalDate(2020, 1, 1))
            .Employ(new LocalDate(2020, 1, 1), new Employment(EmploymentForm.FullTime) { Workplace = "B" });

        Assert.Equal(220m, In(agreement, worker, 2026, 6));
    }

    [Fact]
    [Trait("Row", "A4")]
    public void Service_WithADateOnRecord_CountsFromIt()
    {
        Assert.Equal(100m, In(Of(PerYear), Returned with { ServiceSince = new LocalDate(2021, 3, 1) }, 2026, 6));
    }

    [Fact]
    [Trait("Row", "A17")]
    public void Once_AfterSomeYearsOfService_IsPaidOnce()
    {
        var clause = Bonus("long-service", new SeniorityGround { FromYears = 3 }, Once, new FixedAmount(Cny(350m)));
        var worker = new Worker(new WorkerId("0001")).Employ(new LocalDate(2021, 5, 10));

        Assert.Empty(Agreement(clause).Check());
        Assert.Equal([0m, 350m, 0m, 0m], new[] { 2023, 2024, 2025, 2026 }.Select(year => Paid(clause, worker, year, 5)));
    }

    [Fact]
    [Trait("Row", "A17")]
    public void Once_OnYearsOfServiceWithoutTheYear_IsPaidOnceAndTold()
    {
        var clause = Bonus("long-service", new SeniorityGround { AtMostYears = 3 }, Once, new FixedAmount(Cny(350m)));
        var worker = new Worker(new WorkerId("0001")).Employ(new LocalDate(2023, 5, 10));

        HasFinding(FindingCodes.OnceAfterFirstYear, Agreement(clause).Check());
        Assert.Equal([350m, 0m, 0m], new[] { 2024, 2025, 2026 }.Select(year => Paid(clause, worker, year, 5)));
    }

    [Fact]
    [Trait("Row", "A17")]
    public void Once_EveryYear_IsPaidEveryYearThatCounts()
    {
        var clause = Bonus(
            "long-service",
            new SeniorityGround { FromYears = 3, AtMostYears = 5 },
            Once with
            {
                EveryYear = true,
            },
            new FixedAmount(Cny(350m)));
        var worker = new Worker(new WorkerId("0001")).Employ(new LocalDate(2021, 5, 10));

        Assert.Equal([0m, 350m, 350m, 350m, 0m], new[] { 2023, 2024, 2025, 2026, 2027 }.Select(year => Paid(clause, worker, year, 5)));
    }

    [Fact]
    [Trait("Row", "A17")]
    public void Once_OnAStanding_IsPaidOnce_AndEveryYearWhereSaid()
    {
        var once = Bonus("award", Appointed("skill-grade"), Once, Table((SkillGrade.Technician.Term, 900m)));
        var yearly = once with { Bonus = once.Bonus with { Schedule = Once with { EveryYear = true } } };
        var worker = Somebody() with
        {
            Appointments = [new Appointment(SkillGrade.Technician, new LocalDate(2024, 3, 1)) { EndedOn = new LocalDate(2026, 3, 1) }],
        };

        Assert.Equal([900m, 0m, 0m], new[] { 2024, 2025, 2026 }.Select(year => Paid(once, worker, year, 3)));
        Assert.Equal([900m, 900m, 0m], new[] { 2024, 2025, 2026 }.Select(year => Paid(yearly, worker, year, 3)));
    }

    [Fact]
    [Trait("Row", "A17")]
    public void Once_OnAMonthOrACount_IsTold()
    {
        HasFinding(
            FindingCodes.OnceEveryMonth,
            Agreement(Bonus("attendance", new MonthGround { FullAttendance = true }, Once, new FixedAmount(Cny(200m)))).Check());
        HasFinding(
            FindingCodes.OnceEveryMonth,
            Agreement(Bonus("nights", new CountGround(MonthCounter.NightShifts), Once, new PerUnitAmount(Cny(20m)))).Check());
    }
}
