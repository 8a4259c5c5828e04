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

namespace WageGrades.Tests.Calculation;

/// <summary>Standing numbers as quantity and as coefficient, counters by value, and what is told where a number is missing.</summary>
public sealed class StandingNumberTests
{
    private static readonly YearMonth June = new(2026, 6);
    private static readonly LocalDate Hired = new(2020, 1, 1);
    private static readonly StandingQuantity Points = new(StandingNumber.Points);
    private static readonly StandingQuantity Load = new(StandingNumber.LoadRatio) { Below = 0.95m };

    private static Worker Person() => new Worker(new WorkerId("0001")).Employ(Hired);

    private static PayStatement Pay(Worker worker, BonusGround ground, FormulaAmount amount) =>
        Agreement(Bonus("points", ground, new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }, amount)).PayFor(worker, June);

    private static FormulaAmount PerPoint => new(new FigureRate(Cny(13.25m))) { Times = Points };

    // 20 × 13.25.
    [Fact]
    public void PayFor_PointsOfThePerson_AreMultiplied() =>
        Assert.Equal(265m, Pay(Person().WithNumber(StandingNumber.Points, Hired, 20m), new EmployedGround(), PerPoint).Total.Amount);

    // From the 16th 30 points: 15 of 30 days at 20, 15 at 30; 22 weekdays in June, 11 before the 16th and 11 after.
    [Fact]
    public void PayFor_NumberThatChangesInTheMonth_IsProrated()
    {
        var worker = Person().WithNumber(StandingNumber.Points, Hired, 20m).WithNumber(StandingNumber.Points, new LocalDate(2026, 6, 16), 30m);

        Assert.Equal(25m * 13.25m, Pay(worker, new EmployedGround(), PerPoint).Total.Amount);
        Assert.Equal(25m * 13.25m, Pay(worker, new MonthGround(), PerPoint).Total.Amount);
    }

    [Fact]
    public void PayFor_NoNumberRecorded_IsOpenAndTold()
    {
        var statement = Pay(Person(), new EmployedGround(), PerPoint);

        Assert.False(statement.IsPayable);
        Assert.Contains(statement.Findings.Errors, finding => finding.Code == FindingCodes.StandingNumberMissing);
    }

    [Fact]
    public void PayFor_NumberThatBeganInsideTheMonth_IsOpenAndTold()
    {
        var worker = Person().WithNumber(StandingNumber.Points, new LocalDate(2026, 6, 2), 20m);

        Assert.Contains(Pay(worker, new MonthGround(), PerPoint).Findings.Errors, finding => finding.Code == FindingCodes.StandingNumberMissing);
        Assert.Contains(Pay(worker, new EmployedGround(), PerPoint).Findings.Errors, finding => finding.Code == FindingCodes.StandingNumberMissing);
    }

    [Fact]
    public void PayFor_NumberOutsideTheAgreedRange_IsOpenAndTold()
    {
        var amount = PerPoint with { Times = Points with { Least = 5m, Most = 15m } };

        Assert.Contains(
            Pay(Person().WithNumber(StandingNumber.Points, Hired, 20m), new EmployedGround(), amount).Findings.Errors,
            finding => finding.Code == FindingCodes.StandingNumberNotAgreed);
        Assert.Equal(198.75m, Pay(Person().WithNumber(StandingNumber.Points, Hired, 15m), new EmployedGround(), amount).Total.Amount);
    }

    // 120 trips at 2,600 ÷ 120 times 0.895; a ratio that reaches 95 % counts one.
    [Theory]
    [InlineData(0.895, 2_327)]
    [InlineData(0.95, 2_600)]
    [InlineData(1.2, 2_600)]
    public void PayFor_CoefficientBelowALimit_TakesTheAmountDown(double ratio, decimal due)
    {
        var worker = Person().WithNumber(StandingNumber.LoadRatio, Hired, (decimal)ratio)
            .Record(June, new MonthRecord { Counts = new Dictionary<Term, decimal> { [MonthCounter.NightShifts] = 120m } });
        FormulaAmount trips = new(new FigureRate(Cny(2_600m)), Ratio.Of(1, 120)) { Times = new CounterQuantity(MonthCounter.NightShifts), Coefficient = Load };

        Assert.Equal(due, Pay(worker, new MonthGround(), trips).Total.Amount);
    }

    // 8 × 6 + 4 × 2.5 = 58 points at 2.
    [Fact]
    public void PayFor_CountersByValue_AddUp()
    {
        var worker = Person().Record(June, new MonthRecord
        {
            Counts = new Dictionary<Term, decimal> { [MonthCounter.NightShifts] = 8m, [MonthCounter.EveningShifts] = 4m },
        });
        FormulaAmount amount = new(new FigureRate(Cny(2m)))
        {
            Times = new CountsQuantity([KeyValuePair.Create(MonthCounter.NightShifts, 6m), KeyValuePair.Create(MonthCounter.EveningShifts, 2.5m)]),
        };

        Assert.Equal(116m, Pay(worker, new MonthGround(), amount).Total.Amount);
    }

    [Fact]
    public void Check_CountersByValueOnALastingGround_AreTold()
    {
        FormulaAmount amount = new(new FigureRate(Cny(2m))) { Times = new CountsQuantity([KeyValuePair.Create(MonthCounter.NightShifts, 6m)]) };
        var agreement = Agreement(Bonus("points", new EmployedGround(), new WhileHeld(), amount));

        Assert.Contains(agreement.Check(), finding => finding.Code == FindingCodes.CounterOfNoMonth);
        Assert.Contains(agreement.PayFor(Person(), June).Findings, finding => finding.Code == FindingCodes.CounterOfNoMonth);
    }

    [Fact]
    public void Read_TableOfStandingNumbers_KeepsDatesAndGaps()
    {
        using MemoryStream table = new();
        var people = new Workforce(
        [
            Person().WithNumber(StandingNumber.LoadRatio, new LocalDate(2026, 1, 1), 0.895m).WithNumber(StandingNumber.LoadRatio, new LocalDate(2026, 7, 1), 1m),
        ]);
        WorkforceCsv.WriteStandingNumbers(people, table);
        var text = System.Text.Encoding.UTF8.GetString(table.ToArray());

        Assert.Contains("负荷率,2026-01-01,0.895", text, StringComparison.Ordinal);
        Assert.Contains("负荷率,2026-07-01,1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void InWords_Coefficient_SaysItsLimit()
    {
        FormulaAmount trips = new(new FigureRate(Cny(20m))) { Times = new CounterQuantity(MonthCounter.NightShifts), Coefficient = Load };

        Assert.Equal("夜班次数 × 20.00 元 × 负荷率（低于 0.95 的按实际）", trips.InWords().Chinese.Replace("20.00 CNY", "20.00 元", StringComparison.Ordinal));
    }

    [Fact]
    public void WithNumber_Negative_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Person().WithNumber(StandingNumber.Points, Hired, -1m));
}
