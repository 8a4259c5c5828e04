using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>Agreements whose clauses multiply: what the parties agreed is data, and nobody multiplies by hand.</summary>
public sealed class FormulaAgreementTests
{
    [Theory]
    [InlineData("metalm-scatti")]
    [InlineData("retail-monthly-shares")]
    [InlineData("mine-jinzhong")]
    [InlineData("chengdu-bus-trips")]
    [InlineData("tvoed-hours")]
    public void Check_AsAgreed_IsSound(string name) => Assert.Empty(RealAgreements.Read(name).Check().Errors);

    // Hired on 10 May 2014: the third period ends on 10 May 2020, the fourth on 10 May 2022 and is paid from June; at most five of 26.75.
    [Theory]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "metalm")]
    [InlineData("2014-05-10", 5, 80.25)]
    [InlineData("2014-05-10", 6, 107)]
    [InlineData("1990-01-01", 6, 133.75)]
    [InlineData("2021-06-01", 6, 0)]
    public void Metalm_SeniorityIncrements_AreLevelTimesPeriods(string hired, int month, decimal due)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(hired).Value;
        var worker = new Worker(new WorkerId("0001")).Employ(on).PlaceOn(on, "C3", 1);

        Assert.Equal(due, Of("metalm-scatti", worker, new YearMonth(2022, month), "scatti"));
    }

    // 60 % of level 1, 4,224.13 and after the review 4,371.90; 1.3 % of level 4, 4,473.30 and 4,629.73.
    [Theory]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "retail-monthly")]
    [InlineData(2024, 2_534.48, 58.15)]
    [InlineData(2025, 2_623.14, 60.19)]
    public void Retail_JuniorsAndAllowances_FollowTheReview(int year, decimal junior, decimal allowance)
    {
        var day = new LocalDate(2024, 7, 1);
        var worker = new Worker(new WorkerId("0001")) { BornOn = new LocalDate(year - 17, 3, 1) }
            .Employ(day)
            .PlaceOn(day, "L1", 1)
            .Assign(day, new Post("shop") { Terms = [new Term("duty", "first-aid")] });

        Assert.Equal(junior, Of("retail-monthly-shares", worker, new YearMonth(year, 8), "junior-17"));
        Assert.Equal(allowance, Of("retail-monthly-shares", worker, new YearMonth(year, 8), "first-aid"));
    }

    // 24 shifts of a miner at 20 and 12 evening shifts at 8; an auxiliary has 15 a shift.
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "mine-jinzhong")]
    public void Mine_ShiftsByClassOfPost_AreOneClause()
    {
        Assert.Equal(576m, Total("mine-jinzhong", Miner("mining"), new YearMonth(2006, 11)));
        Assert.Equal((24m * 15m) + (12m * 8m), Total("mine-jinzhong", Miner("auxiliary"), new YearMonth(2006, 11)));
    }

    // 120 trips are the agreed 2,600; four stars 250, 15 hours beyond 167 at 15, five meals at 8. A load ratio below 95 %, here 89.5 %, takes the trips down.
    [Theory]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "chengdu-bus")]
    [InlineData(1, 3_115)]
    [InlineData(0.95, 3_115)]
    [InlineData(0.895, 2_842)]
    public void Bus_TripsAtTheAgreedPrice_TimesTheOwnLoadRatio(decimal ratio, decimal due) =>
        Assert.Equal(due, Total("chengdu-bus-trips", Driver(ratio, 0m, 120m, 0m), new YearMonth(2014, 3)));

    // 60 trips of line A are half of 2,032, 40 of B a third of 2,600, 20 of C a sixth of 3,192: 1,016 + 866.67 + 532, and 515 as above. (The
    // trips behind the sheet's 3,092.01 are not in its folder.)
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "chengdu-bus")]
    public void Bus_TripsOfSeveralLines_EachAtItsPrice() =>
        Assert.Equal(2_929.67m, Total("chengdu-bus-trips", Driver(1m, 60m, 40m, 20m), new YearMonth(2014, 3)));

    // From the 16th of 31 days at 0.8: the trips of the month times (15 × 1 + 16 × 0.8) / 31.
    [Fact]
    public void Bus_LoadRatioThatFallsInsideTheMonth_IsProrated() => Assert.Equal(
        515m + Math.Round(2_600m * 27.8m / 31m, 2, MidpointRounding.AwayFromZero),
        Total("chengdu-bus-trips", Driver(1m, 0m, 120m, 0m).WithNumber(StandingNumber.LoadRatio, new LocalDate(2014, 3, 16), 0.8m), new YearMonth(2014, 3)));

    private static Worker Driver(decimal ratio, decimal a, decimal b, decimal c) => new Worker(new WorkerId("0001"))
        .Employ(new LocalDate(2014, 1, 1))
        .Appoint(new Term("driver-star", "four"), new LocalDate(2014, 1, 1))
        .WithNumber(StandingNumber.LoadRatio, new LocalDate(2014, 1, 1), ratio)
        .Record(new YearMonth(2014, 3), new MonthRecord
        {
            Counts = new Dictionary<Term, decimal>
            {
                [Counter("trips-a")] = a, [Counter("trips-b")] = b, [Counter("trips-c")] = c, [Counter("trip-hours")] = 182m, [Counter("meals")] = 5m,
            },
        });

    // E 6 step 6: the own hour is 22.52, that of step 4 21.34, that of step 3 20.54: 5 × 21.34 + 5 × 30 % × 20.54.
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "tvoed")]
    public void Tvoed_Overtime_IsAtMostTheHourOfStepFour()
    {
        var month = new YearMonth(2025, 5);
        var worker = new Worker(new WorkerId("0001"))
            .Employ(new LocalDate(2020, 1, 1))
            .PlaceOn(new LocalDate(2024, 3, 1), "E6", 6)
            .Record(month, new MonthRecord
            {
                Counts = new Dictionary<Term, decimal> { [Counter("overtime-hours")] = 5m, [Counter("night-hours")] = 10m, [Counter("sunday-hours")] = 8m },
            });

        Assert.Equal(137.51m, Of("tvoed-hours", worker, month, "overtime-pay") + Of("tvoed-hours", worker, month, "overtime-supplement"));
        Assert.Equal(41.08m, Of("tvoed-hours", worker, month, "night-supplement"));
        Assert.Equal(41.08m, Of("tvoed-hours", worker, month, "sunday-supplement"));
    }

    private static Worker Miner(string post) => new Worker(new WorkerId("0001"))
        .Employ(new LocalDate(2006, 10, 1))
        .Assign(new LocalDate(2006, 10, 1), new Post(post) { Terms = [new Term("underground-post", post)] })
        .Record(new YearMonth(2006, 11), new MonthRecord
        {
            Counts = new Dictionary<Term, decimal> { [Counter("underground-shifts")] = 24m, [Counter("evening-shifts")] = 12m },
        });

    private static Term Counter(string code) => new("month-counter", code);

    private static decimal Total(string agreement, Worker worker, YearMonth month) => Pay(agreement, worker, month).Total.Amount;

    private static decimal Of(string agreement, Worker worker, YearMonth month, string clause) =>
        Pay(agreement, worker, month).Lines.Where(line => line.Clause.Id == clause).Sum(line => line.Amount.Amount);

    private static PayStatement Pay(string agreement, Worker worker, YearMonth month)
    {
        var statement = RealAgreements.Read(agreement).PayFor(worker, month);
        Assert.True(statement.IsPayable, string.Join("; ", statement.Findings.Errors));
        return statement;
    }
}
