using System.Text.Json;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Periods;

/// <summary>What rules, spans and months are called where they are printed, and which range a refused number is told.</summary>
public sealed class PeriodWordsTests
{
    private static readonly YearMonth March = new(2026, 3);

    [Fact]
    public void ToString_EachStartAndStopRule_SaysWhen()
    {
        Assert.Equal("on the day", StartRule.OnTheDay.ToString());
        Assert.Equal("month after", StartRule.MonthAfter.ToString());
        Assert.Equal(["on the day", "end of month", "end of month after"], StopRule.All.Select(rule => rule.ToString()));
        Assert.Equal("29 February falls on March1", new AnniversaryRule(LeapDayRule.March1).ToString());
    }

    [Fact]
    public void ToString_EachProrationMethod_NamesWhatItNeeds()
    {
        ProrationRule rule = new()
        {
            Method = ProrationMethod.ShareOfMonth,
            Basis = ProrationBasis.CalendarDays,
            SmallerCorrectionUpTo = 2.5m,
        };
        Assert.Equal("ShareOfMonth of CalendarDays", rule.ToString());
        Assert.Equal("PaidDaysAtRate of CalendarDays by 21.75", (rule with { Method = ProrationMethod.PaidDaysAtRate }).ToString());
        Assert.Equal("MonthLessLostDays of CalendarDays by 21.75", (rule with { Method = ProrationMethod.MonthLessLostDays }).ToString());
        Assert.Equal(
            "SmallerCorrection of CalendarDays by 21.75, up to 2.5 lost days", (rule with { Method = ProrationMethod.SmallerCorrection }).ToString());
    }

    [Fact]
    public void ToString_TimesAndRates_ArePlain()
    {
        Assert.Equal("21.75 days of 8 hours", PaidTime.Statutory.ToString());
        Assert.Equal("240.00 CNY a day, 30.00 CNY an hour", PaidTime.Statutory.RatesOf(Currency.Cny.Of(5_220m)).ToString());
        Assert.Equal("2026-03-01/2026-03-31: 31.00 CNY", new MonthlyRate(DateSpan.OfMonth(March), Currency.Cny.Of(31m)).ToString());
        ProrationRule rule = new() { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays };
        Assert.True(rule.TryProrate(Currency.Cny.Of(31m), MonthAttendance.Full(March).WithoutDays(0.5m), null, out var month));
        Assert.Equal("30.50 CNY, 30.5 of 31 days", month.ToString());
    }

    [Fact]
    public void Refusals_SpanOrDates_SayWhy()
    {
        LocalDate day = new(2026, 3, 1);
        Assert.StartsWith(
            "until must be after 2026-03-01, the first day: a span has at least one day.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new DateSpan(day, day)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "At least one adjustment date is needed.",
            Assert.Throws<ArgumentException>(() => StartRule.NextAdjustmentDate([])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void NextAdjustmentDate_AfterTheLastOfTheCalendar_IsItsLastDay() =>
        Assert.Equal(LocalDate.MaxIsoValue, StartRule.NextAdjustmentDate(new AnnualDate(1, 1)).FirstDueDay(new LocalDate(9999, 1, 2)));

    [Fact]
    public void Round_RatesByNoRule_StayExact()
    {
        var rates = PaidTime.Statutory.RatesOf(Currency.Cny.Of(5_000m));
        Assert.Equal(rates, rates.Round(RoundingRule.None));
        Assert.Throws<ArgumentNullException>("rule", () => rates.Round(null!));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(7.99, false)]
    public void IsAMonth_FiveDays_NeedsFortyHours(decimal hoursPerDay, bool isAMonth) =>
        Assert.Equal(isAMonth, new PaidTime { DaysPerMonth = 5m, HoursPerDay = hoursPerDay }.IsAMonth);

    [Fact]
    public void Serialize_Span_HasItsFirstAndLastDay()
    {
        Assert.Equal("""{"from":"2026-03-01","lastDay":"2026-03-31"}""", JsonSerializer.Serialize(DateSpan.OfMonth(March)));
        Assert.Equal("""{"from":"2026-03-01","lastDay":null}""", JsonSerializer.Serialize(new DateSpan(new LocalDate(2026, 3, 1))));
    }

    [Fact]
    public void Numbers_OutsideTheirRange_AreToldIt()
    {
        ProrationRule rule = new() { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays };
        var calendar = WorkCalendar.Weekdays(March, March);
        Refuses("above 0 and at most 31", () => rule with { DaysPerMonth = 32m });
        Refuses("0 to 31", () => rule with { SmallerCorrectionUpTo = 32m });
        Refuses("above 0 and at most 31", () => PaidTime.Statutory with { DaysPerMonth = 0m });
        Refuses("above 0 and at most 24", () => PaidTime.Statutory with { HoursPerDay = 25m });
        Refuses("0 or more", () => new MonthlyRate(DateSpan.OfMonth(March), Currency.Cny.Of(-1m)));
        Refuses("before 9999-12-31", () => DateSpan.Through(new LocalDate(2026, 3, 1), LocalDate.MaxIsoValue));
        Refuses("a span with an end", () => calendar.ScheduledDays(new DateSpan(new LocalDate(2026, 3, 1))));
        Refuses("a month of 2026-03-01/2026-03-31", () => calendar.IsScheduled(new LocalDate(2026, 4, 1)));
    }

    private static void Refuses(string range, Func<object?> act) =>
        Assert.Contains($"must be {range}.", Assert.Throws<ArgumentOutOfRangeException>(act).Message, StringComparison.Ordinal);
}
