using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>Agreements that pay by the hour and the week, and look at single days: units, tiers and grades are data.</summary>
public sealed class HoursAgreementTests
{
    private static readonly YearMonth August = new(2025, 8);

    [Theory]
    [InlineData("retail-hours")]
    [InlineData("retail-weeks")]
    [InlineData("metalm-overtime")]
    [InlineData("tvoed-hours")]
    public void Check_AsAgreed_IsSound(string name) => Assert.Empty(RealAgreements.Read(name).Check().Errors);

    // Level 4: 28.12 an hour × 38 × 52 ÷ 12; 1,068.40 a week × 52 ÷ 12.
    [Theory]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "retail")]
    [InlineData("retail-hours", 4_630.43)]
    [InlineData("retail-weeks", 4_629.73)]
    public void Retail_AFullTimeMonth_IsThatOfTheTable(string name, decimal month) =>
        Assert.Equal(month, Of(RealAgreements.Read(name), Placed("L4"), August, "adult-rate"));

    // The hour of level 6 is 29.70, by the hour and of 1,128.50 ÷ 38: eight hours of Sunday at a half; five hours of overtime of one day are 8.5 of them,
    // of two days 7.5.
    [Theory]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "retail")]
    [InlineData("retail-hours")]
    [InlineData("retail-weeks")]
    public void Retail_PenaltiesAndOvertime_AreOfTheOwnHour(string name)
    {
        var agreement = RealAgreements.Read(name);

        Assert.Equal(118.80m, Of(agreement, Placed("L6").Record(August, Counted("sunday-hours", 8m)), August, "sunday"));
        Assert.Equal(252.45m, Of(agreement, Placed("L6").Record(August, OnDays((4, 5m))), August, "overtime"));
        Assert.Equal(222.75m, Of(agreement, Placed("L6").Record(August, OnDays((4, 3m), (5, 2m))), August, "overtime"));
    }

    // 40 hours at 28.12, and a quarter of it more for casuals; nobody is paid a month.
    [Theory]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "retail")]
    [InlineData("retail-hours")]
    [InlineData("retail-weeks")]
    public void Retail_CasualHours_AreLoaded(string name)
    {
        var day = new LocalDate(2024, 7, 1);
        var casual = new Worker(new WorkerId("0001")) { BornOn = new LocalDate(1980, 1, 1) }
            .Employ(day, new Employment(EmploymentForm.PartTime))
            .PlaceOn(day, "L4", 1)
            .Assign(day, new Post("shop") { Terms = [new Term("engagement", "casual")] })
            .Record(August, Counted("worked-hours", 40m));

        Assert.Equal(1_124.80m, Of(RealAgreements.Read(name), casual, August, "adult-rate"));
        Assert.Equal(281.20m, Of(RealAgreements.Read(name), casual, August, "casual-loading"));
    }

    // 60 % of level 1, 974.80 and 1,008.90 a week; 1.3 % of level 4.
    [Theory]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "retail-monthly")]
    [InlineData(2024, 2_534.48, 58.15)]
    [InlineData(2025, 2_623.14, 60.19)]
    public void RetailMonthly_JuniorsAndAllowances_FollowTheWeeklyTable(int year, decimal junior, decimal allowance)
    {
        var day = new LocalDate(2024, 7, 1);
        var worker = Placed("L1") with { BornOn = new LocalDate(year - 17, 3, 1) };
        worker = worker.Assign(day, new Post("shop") { Terms = [new Term("duty", "first-aid")] });

        Assert.Equal(junior, Of(RealAgreements.Read("retail-weeks"), worker, new YearMonth(year, 8), "junior-17"));
        Assert.Equal(allowance, Of(RealAgreements.Read("retail-weeks"), worker, new YearMonth(year, 8), "first-aid"));
    }

    // 29.70 + 3.5 % = 30.74; 8 × 50 % of it.
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "retail")]
    public void Retail_AReviewOfTheHourlyTable_RaisesThePenalty()
    {
        var raised = Proposal.On(RealAgreements.Read("retail-hours"), "review").Raise("adult-rate", Increase.Percent(3.5m))
            .EffectiveFrom(new LocalDate(2025, 8, 1)).Agreement;

        Assert.Equal(122.96m, Of(raised, Placed("L6").Record(August, Counted("sunday-hours", 8m)), August, "sunday"));
    }

    // C3 with two increments, 1,844.64 + 53.50, is 10.97 an hour of 173: five hours of one day are 2 × 1.25 + 3 × 1.30 = 6.4 of it; of 2, 2 and 1, 6.25.
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "metalm")]
    public void Metalm_Overtime_IsTieredByTheDay()
    {
        var month = new YearMonth(2021, 9);
        var agreement = RealAgreements.Read("metalm-overtime");
        var worker = new Worker(new WorkerId("0001")).Employ(new LocalDate(2016, 6, 1)).PlaceOn(new LocalDate(2016, 6, 1), "C3", 1);

        Assert.Equal(70.21m, Of(agreement, worker.Record(month, OnDays(month, (6, 5m))), month, "straordinario"));
        Assert.Equal(68.56m, Of(agreement, worker.Record(month, OnDays(month, (6, 2m), (7, 2m), (8, 1m))), month, "straordinario"));
    }

    // E 10, hours of 169.572: step 4, 5,040.24, is 29.72, step 3, 4,664.10, 27.51; above E 9b the supplement is 15 %: 5 × 29.72 and 5 × 15 % × 27.51.
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "tvoed")]
    public void Tvoed_OvertimeSupplement_IsByTheGradeOfTheLadder()
    {
        var month = new YearMonth(2025, 5);
        var agreement = RealAgreements.Read("tvoed-hours");
        var worker = new Worker(new WorkerId("0001")).Employ(new LocalDate(2020, 1, 1)).PlaceOn(new LocalDate(2024, 3, 1), "E10", 6)
            .Record(month, Counted("overtime-hours", 5m));

        Assert.Equal(148.60m, Of(agreement, worker, month, "overtime-pay"));
        Assert.Equal(20.63m, Of(agreement, worker, month, "overtime-supplement"));
    }

    private static Worker Placed(GradeCode grade)
    {
        var day = new LocalDate(2024, 7, 1);
        return new Worker(new WorkerId("0001")) { BornOn = new LocalDate(1980, 1, 1) }.Employ(day).PlaceOn(day, grade, 1);
    }

    private static MonthRecord Counted(string counter, decimal count) =>
        new() { Counts = new Dictionary<Term, decimal> { [new Term("month-counter", counter)] = count } };

    private static MonthRecord OnDays(params (int Day, decimal Hours)[] days) => OnDays(August, days);

    private static MonthRecord OnDays(YearMonth month, params (int Day, decimal Hours)[] days) =>
        new() { DayCounts = [.. days.Select(each => new DayCount(month.OnDayOfMonth(each.Day), MonthCounter.OvertimeHours, each.Hours))] };

    private static decimal Of(CollectiveAgreement agreement, Worker worker, YearMonth month, string clause)
    {
        var statement = agreement.PayFor(worker, month);
        Assert.True(statement.IsPayable, string.Join("; ", statement.Findings.Errors));
        return statement.Lines.Where(line => line.Clause.Id == clause).Sum(line => line.Amount.Amount);
    }
}
