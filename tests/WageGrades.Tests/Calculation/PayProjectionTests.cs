using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Calculation;

/// <summary>The worked walk of 130 people over years: +3 % to the nearest 10 and everybody a step up, alone and together.</summary>
public sealed class PayProjectionTests
{
    private const int Year = 2027;

    private static readonly LocalDate NewYear = new(Year, 1, 1);

    private static readonly YearMonth January = new(Year, 1);

    private static readonly StepProgression OneYear = new([StepWait.OfYears(1, 1), StepWait.OfYears(2, 1)]);

    private static EffectiveSeries<PayLadder> Raised(LocalDate from) =>
        EffectiveSeries.Always(Ladder).Set(from, Ladder.Apply(Increase.Percent(3m), RoundingRule.HalfUp(10m)));

    private static CollectiveAgreement Walk(LocalDate? raise, bool steps) => Agreement(BasePay with
    {
        Ladders = raise is { } from ? Raised(from) : EffectiveSeries.Always(Ladder),
        Progression = steps ? OneYear : null,
    });

    /// <summary>Everybody has waited a year on that day.</summary>
    private static Workforce OneYearBefore(LocalDate day) =>
        People.Select(worker => worker with { Place = EffectiveSeries.StartingOn(day.PlusYears(-1), worker.Place.On(day)) });

    private static Money Bill(LocalDate? raise, bool steps) =>
        PayProjection.Of(Walk(raise, steps), OneYearBefore(NewYear), January, 12).Years[0].Total;

    [OnceFact]
    public void Years_RaiseAndSteps_AddUpWithTheInteraction()
    {
        // Worked example A3.
        var still = Cny(7_774_320m);
        Assert.Equal(still, Bill(raise: null, steps: false));
        Assert.Equal(still + Cny(232_080m), Bill(NewYear, steps: false));
        Assert.Equal(still + Cny(166_680m), Bill(raise: null, steps: true));
        Assert.Equal(still + Cny(402_360m), Bill(NewYear, steps: true));
        Assert.Equal(Cny(3_600m), Cny(402_360m - 232_080m - 166_680m));
    }

    [Fact]
    public void Years_SixReplacedOnTheFirstStep_CostLess()
    {
        // Worked example A3: six people of the top step of G1 leave, six begin on step 1.
        var leavers = People.Workers.Where(worker => worker.Place.On(NewYear) == new GradePlace("G1", 3)).Take(6).ToHashSet();
        Workforce moved = new(OneYearBefore(NewYear).Workers
            .Select(worker => leavers.Any(each => each.Id == worker.Id) ? worker.Leave(NewYear) : worker)
            .Concat(Enumerable.Range(1, 6).Select(number => new Worker(new WorkerId($"new-{number}")).Employ(NewYear).PlaceOn(NewYear, "G1", 1))));

        Assert.Equal(Cny(7_774_320m + 374_280m), PayProjection.Of(Walk(NewYear, steps: true), moved, January, 12).Years[0].Total);
    }

    [OnceFact]
    public void PeerDefect_TableAndStepsInTheMiddleOfAYear_AreNotSkipped()
    {
        // Worked example A3: from 1 July 201,180 in the year, 201,180 carried over.
        LocalDate midYear = new(Year, 7, 1);
        var people = OneYearBefore(midYear);
        var still = PayProjection.Of(Walk(null, steps: false), people, January, 18);
        var walk = PayProjection.Of(Walk(midYear, steps: true), people, January, 18);

        Assert.Equal(Cny(0m), walk.TotalOf(January, 6) - still.TotalOf(January, 6));
        Assert.Equal(Cny(201_180m), walk.TotalOf(new YearMonth(Year, 7), 6) - still.TotalOf(new YearMonth(Year, 7), 6));
        Assert.Equal(Cny(201_180m), walk.TotalOf(new YearMonth(Year + 1, 1), 6) - still.TotalOf(new YearMonth(Year + 1, 1), 6));
        Assert.Equal([12, 6], walk.Years.Select(year => year.MonthCount));
    }

    [OnceFact]
    public void PeerDefect_RaiseParameter_IsNotIgnored()
    {
        // A year's bill follows every percentage that changes a cell: nobody's raise is lost on the way.
        var bills = new[] { 0m, 1m, 2m, 3m, 4m }
            .Select(percent =>
                PayProjection
                    .Of(
                        Agreement(
                            BasePay with
                            {
                                Ladders = EffectiveSeries
                                    .Always(Ladder)
                                    .Set(NewYear, Ladder.Apply(Increase.Percent(percent), RoundingRule.HalfUp(10m))),
                            }),
                        People,
                        January,
                        12)
                    .Years[0]
                    .Total)
            .ToList();

        Assert.Equal(5, bills.Distinct().Count());
        Assert.Equal(bills.Order(), bills);
    }

    [Fact]
    public void Of_OnePersonOverATerm_ShowsStepsTablesAndTheEnd()
    {
        var agreement = Walk(new LocalDate(2027, 7, 1), steps: true);
        var worker = Somebody("7") with { Name = "阿兰", Place = EffectiveSeries.StartingOn(new LocalDate(2026, 3, 1), new GradePlace("G1", 1)) };

        var projection = PayProjection.Of(agreement, worker, new YearMonth(2026, 1), 36);

        Assert.Equal(new LocalDate(2027, 1, 1), projection.ContinuesFrom);
        Assert.False(projection.IsComplete);
        Assert.Equal(2, projection.Months.Count(month => !month.IsComplete));
        Assert.Equal([4_100m, 4_290m, 4_420m, 4_610m], projection.Months.Skip(2).Select(month => month.Total.Amount).Distinct());
        Assert.Equal((10 * 4_100m, (2 * 4_100m) + (4 * 4_290m) + (6 * 4_420m)), (projection.Years[0].Total.Amount, projection.Years[1].Total.Amount));
        Assert.Equal(projection.Years[1].Total, Money.Sum(projection.Years[1].ByClause.Values));

        var text = projection.ToMarkdown(Language.English);
        Assert.Contains("Pay 2026-01 – 2028-12: 7 阿兰", text, StringComparison.Ordinal);
        Assert.Contains("| 2027-03 | 1 | 4,290.00 CNY | 190.00 CNY |", text, StringComparison.Ordinal);
        Assert.Contains("as if it continued", text, StringComparison.Ordinal);
        Assert.Contains("工资走势", projection.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void TotalOf_MonthsOutside_Throws()
    {
        var projection = PayProjection.Of(Walk(null, steps: false), People.Where(worker => worker.Id.Number == "001"), January, 3);

        Assert.Equal(Cny(8_200m), projection.TotalOf(new YearMonth(Year, 2), 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => projection.TotalOf(new YearMonth(Year, 3), 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => projection.TotalOf(new YearMonth(Year, 3), 0));
    }

    [Fact]
    public void Of_NobodyEmployed_IsAZeroBill() =>
        Assert.Equal(Cny(0m), PayProjection.Of(Walk(null, steps: false), Workforce.Empty, January, 2).TotalOf(January, 2));
}
