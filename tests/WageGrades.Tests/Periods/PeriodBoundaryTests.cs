using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Periods;

/// <summary>First and last days, days a month lacks, ties and equality of dates, worked out on the calendar.</summary>
public sealed class PeriodBoundaryTests
{
    private static readonly DateSpan March = DateSpan.OfMonth(new YearMonth(2026, 3));

    [Fact]
    public void Span_FirstDayAndUntil_CountAndDoNotCount()
    {
        Assert.Equal([false, true, true, false], new[] { Day(2, 28), Day(3, 1), Day(3, 31), Day(4, 1) }.Select(March.Contains));
        Assert.Equal((Day(3, 31), 31), (March.LastDay!.Value, March.DayCount!.Value));
        Assert.Equal(1, new DateSpan(Day(3, 1), Day(3, 2)).DayCount);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateSpan(Day(3, 1), Day(3, 1)));
        Assert.Equal(March, DateSpan.Through(Day(3, 1), Day(3, 31)));
        Assert.Equal(365, DateSpan.OfYear(2026).DayCount);
    }

    [Fact]
    public void Contains_SpanWithEqualOrLaterEnd_IsToldApart()
    {
        Assert.True(March.Contains(March));
        Assert.False(March.Contains(new DateSpan(Day(3, 1), Day(4, 2))));
        Assert.False(March.Contains(new DateSpan(Day(2, 28), Day(4, 1))));
        Assert.False(March.Contains(new DateSpan(Day(3, 1))));
        Assert.True(new DateSpan(Day(3, 1)).Contains(new DateSpan(Day(3, 1))));
        Assert.True(new DateSpan(Day(3, 1)).Contains(March));
    }

    [Fact]
    public void Intersect_TouchingSpans_ShareNoDay()
    {
        Assert.Null(March.Intersect(new DateSpan(Day(4, 1))));
        Assert.Equal(DateSpan.Through(Day(3, 31), Day(3, 31)), March.Intersect(new DateSpan(Day(3, 31))));
        Assert.Equal(March, March.Intersect(DateSpan.Ever));
        Assert.Equal(new DateSpan(Day(4, 1)), new DateSpan(Day(3, 1)).Intersect(new DateSpan(Day(4, 1))));
    }

    [Fact]
    public void SpanEquals_FirstDayOrEndApart_IsFalse()
    {
        Assert.True(March == DateSpan.OfMonth(new YearMonth(2026, 3)));
        Assert.True(March != new DateSpan(Day(3, 1), Day(4, 2)));
        Assert.True(March != new DateSpan(Day(3, 2), Day(4, 1)));
        Assert.True(March != new DateSpan(Day(3, 1)));
        Assert.False(March.Equals((object)"2026-03"));
    }

    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "DaySpans")]
    [InlineData(10, 11, 1)] // the first ends on the 10th, the second begins on the 11th: one absence
    [InlineData(10, 12, 2)] // one day between them
    [InlineData(10, 5, 1)]
    public void Union_SpansThatTouch_BecomeOne(int firstLastDay, int secondFirstDay, int count)
    {
        var union = DaySpans.Union([DateSpan.Through(Day(3, secondFirstDay), Day(3, 20)), DateSpan.Through(Day(3, 1), Day(3, firstLastDay))]);
        Assert.Equal(count, union.Count);
        Assert.Equal((Day(3, 1), Day(3, 21)), (union[0].From, union[^1].Until!.Value));
    }

    [Fact]
    public void Union_OneInsideAnother_KeepsTheLongerEnd()
    {
        Assert.Equal([March], DaySpans.Union([March, DateSpan.Through(Day(3, 5), Day(3, 9))]));
        Assert.Equal([new DateSpan(Day(3, 1))], DaySpans.Union([new DateSpan(Day(3, 1)), March]));
        Assert.Equal([new DateSpan(Day(3, 1))], DaySpans.Union([March, new DateSpan(Day(3, 9))]));
    }

    [Fact]
    public void Complement_OfAMonth_IsBeforeAndAfter() =>
        Assert.Equal([new DateSpan(LocalDate.MinIsoValue, Day(3, 1)), new DateSpan(Day(4, 1))], DaySpans.Complement([March]));

    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "AnniversaryRule")]
    [InlineData(LeapDayRule.February28, "2024-08-31", 6, "2025-02-28")]
    [InlineData(LeapDayRule.March1, "2024-08-31", 6, "2025-03-01")]
    [InlineData(LeapDayRule.February28, "2024-03-31", 1, "2024-04-30")]
    [InlineData(LeapDayRule.March1, "2024-03-31", 1, "2024-05-01")]
    [InlineData(LeapDayRule.March1, "2024-03-31", 2, "2024-05-31")]
    [InlineData(LeapDayRule.March1, "2024-03-30", 1, "2024-04-30")]
    [InlineData(LeapDayRule.March1, "2024-03-31", -1, "2024-03-01")]
    [InlineData(LeapDayRule.February28, "2024-02-29", 48, "2028-02-29")]
    public void AfterMonths_DayTheMonthLacks_IsItsLastOrTheNextMonthsFirst(LeapDayRule rule, string anchor, int months, string expected) =>
        Assert.Equal(Date(expected), new AnniversaryRule(rule).AfterMonths(Date(anchor), months));

    [Theory]
    [InlineData("2020-07-01", "2026-06-30", 5)]
    [InlineData("2020-07-01", "2026-07-01", 6)]
    [InlineData("2020-07-01", "2020-07-01", 0)]
    [InlineData("2020-07-01", "2019-07-01", 0)]
    [InlineData("2024-02-29", "2025-02-28", 0)]
    [InlineData("2024-02-29", "2025-03-01", 1)]
    [InlineData("2024-02-29", "2028-02-28", 3)]
    [InlineData("2024-02-29", "2028-02-29", 4)]
    public void CompletedYears_AroundTheAnniversary_CountsItOnItsDay(string anchor, string on, int years) =>
        Assert.Equal(years, new AnniversaryRule(LeapDayRule.March1).CompletedYears(Date(anchor), Date(on)));

    [Theory]
    [InlineData("2026-03-14", "2026-03-01")]
    [InlineData("2026-03-15", "2026-03-01")]
    [InlineData("2026-03-16", "2026-04-01")]
    [InlineData("2026-12-31", "2027-01-01")]
    public void ThisMonthIfBy15_AroundTheDay_IsThisMonthOrTheNext(string anchor, string due) =>
        Assert.Equal(Date(due), StartRule.ThisMonthIfBy(15).FirstDueDay(Date(anchor)));

    [Fact]
    public void ThisMonthIfBy_Days1And31_AreTheBounds()
    {
        Assert.Equal(Day(3, 1), StartRule.ThisMonthIfBy(31).FirstDueDay(Day(3, 31)));
        Assert.Equal(Day(4, 1), StartRule.ThisMonthIfBy(1).FirstDueDay(Day(3, 2)));
        Assert.Equal(Day(3, 1), StartRule.ThisMonthIfBy(1).FirstDueDay(Day(3, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StartRule.ThisMonthIfBy(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StartRule.ThisMonthIfBy(32));
    }

    [Fact]
    public void MonthAfterAndOnTheDay_FirstAndLastDay_AreTheirDays()
    {
        Assert.Equal([Day(4, 1), Day(4, 1)], new[] { Day(3, 1), Day(3, 31) }.Select(StartRule.MonthAfter.FirstDueDay));
        Assert.Equal(Day(3, 31), StartRule.OnTheDay.FirstDueDay(Day(3, 31)));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01-01")]
    [InlineData("2026-01-02", "2026-07-01")]
    [InlineData("2026-07-01", "2026-07-01")]
    [InlineData("2026-07-02", "2027-01-01")]
    public void NextAdjustmentDate_OnOrAfterADate_IsThatDateOrTheNext(string anchor, string due) =>
        Assert.Equal(Date(due), StartRule.NextAdjustmentDate(new AnnualDate(7, 1), new AnnualDate(1, 1)).FirstDueDay(Date(anchor)));

    [Theory]
    [InlineData("2026-04-01", "2026-04-01", "2026-04-01", "2026-05-01")]
    [InlineData("2026-04-02", "2026-04-02", "2026-05-01", "2026-06-01")]
    [InlineData("2026-04-30", "2026-04-30", "2026-05-01", "2026-06-01")]
    [InlineData("2026-01-01", "2026-01-01", "2026-01-01", "2026-02-01")]
    public void FirstDayNotDue_AroundAMonthsEdge_FollowsTheLastDayHeld(string ended, string onTheDay, string endOfMonth, string endOfMonthAfter) =>
        Assert.Equal([Date(onTheDay), Date(endOfMonth), Date(endOfMonthAfter)], StopRule.All.Select(rule => rule.FirstDayNotDue(Date(ended))));

    [Fact]
    public void Series_TouchingStepsOfOneValue_AreOneStep()
    {
        var series = EffectiveSeries.Empty<int>().Set(March, 1).Set(DateSpan.OfMonth(new YearMonth(2026, 4)), 1);
        Assert.Equal(new DateSpan(Day(3, 1), Day(5, 1)), Assert.Single(series.Steps).Span);
        Assert.Equal(2, EffectiveSeries.Empty<int>().Set(March, 1).Set(new DateSpan(Day(4, 2), Day(5, 1)), 1).Steps.Count);
    }

    [Fact]
    public void Series_FirstDayAndDayBefore_SayNewAndOld()
    {
        var series = EffectiveSeries.StartingOn(Day(1, 1), 300).Set(Day(7, 1), 320);
        Assert.Equal((300, 320), (series.On(Day(6, 30)), series.On(Day(7, 1))));
        Assert.False(series.TryGet(new LocalDate(2025, 12, 31), out _));
        Assert.False(EffectiveSeries.Empty<int>().Set(March, 1).TryGet(Day(4, 1), out _));
        Assert.True(EffectiveSeries.Empty<int>().Set(March, 1).TryGet(Day(3, 31), out _));
    }

    [Fact]
    public void Series_SetInside_KeepsWhatStandsBeforeAndAfter()
    {
        var series = EffectiveSeries.Always(1).Set(March, 2);
        Assert.Equal((1, 2, 2, 1), (series.On(Day(2, 28)), series.On(Day(3, 1)), series.On(Day(3, 31)), series.On(Day(4, 1))));
        Assert.Equal([1, 2, 1], series.Steps.Select(step => step.Value));
    }

    [Fact]
    public void SeriesEquals_ValueSpanOrReasonApart_IsFalse()
    {
        var series = EffectiveSeries.Empty<int>().Set(March, 1);
        Assert.True(series == EffectiveSeries.Empty<int>().Set(March, 1));
        Assert.True(series != EffectiveSeries.Empty<int>().Set(March, 2));
        Assert.True(series != EffectiveSeries.Empty<int>().Set(new DateSpan(Day(3, 1)), 1));
        Assert.True(EffectiveSeries.Empty<int>("a") != EffectiveSeries.Empty<int>("b"));
        Assert.True(EffectiveSeries.Empty<int>("a") != EffectiveSeries.Empty<int>());
    }

    [Fact]
    public void Calendar_FirstAndLastMonth_AreCovered()
    {
        var calendar = WorkCalendar.Weekdays(new YearMonth(2026, 2), new YearMonth(2026, 3));
        Assert.Equal([false, true, true, false], Enumerable.Range(1, 4).Select(month => calendar.Covers(new YearMonth(2026, month))));
        Assert.Equal([20m, 22m], new[] { 2, 3 }.Select(month => calendar.ScheduledDays(DateSpan.OfMonth(new YearMonth(2026, month)))));
        Assert.Equal("2026-02-01/2026-03-31", calendar.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkCalendar.Weekdays(new YearMonth(2026, 3), new YearMonth(2026, 2)));
        Assert.Equal(new YearMonth(2026, 3), WorkCalendar.Weekdays(new YearMonth(2026, 3), new YearMonth(2026, 3)).Last);
    }

    [Fact]
    public void Calendar_FridayToMonday_SchedulesTheWeekdays()
    {
        var calendar = WorkCalendar.Weekdays(new YearMonth(2026, 5), new YearMonth(2026, 8));
        Assert.Equal([true, false, false, true], Enumerable.Range(0, 4).Select(day => calendar.IsScheduled(Day(5, 29).PlusDays(day))));
        Assert.True(calendar.IsScheduled(Day(8, 31)));
        Assert.Equal(2, calendar.ScheduledDays(DateSpan.Through(Day(5, 29), Day(6, 1))));
        Assert.False(calendar.WithDayOff(Day(8, 31)).IsScheduled(Day(8, 31)));
        Assert.True(calendar.WithWorkingDay(Day(5, 31)).IsScheduled(Day(5, 31)));
        Assert.True(calendar.WithWorkingDay(Day(5, 31)).IsScheduled(Day(5, 29)));
    }

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Stryker: Equals of WorkCalendar and ExactAmount")]
    public void CalendarEquals_FirstMonthOrDaysApart_IsFalse()
    {
        YearMonth january = new(2026, 1), february = new(2026, 2);
        var calendar = WorkCalendar.Weekdays(january, january);
        Assert.True(calendar == WorkCalendar.Weekdays(january, january));
        Assert.True(calendar != calendar.WithDayOff(Day(1, 5)));
        // August 2026 has the same weekday pattern and length as January 2028 would; two months of equal days are still other months.
        Assert.True(
            WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2026, 1))
                != WorkCalendar.Weekdays(new YearMonth(2026, 10), new YearMonth(2026, 10)));
        Assert.True(calendar != WorkCalendar.Weekdays(january, february));
        Assert.False(calendar.Equals((object?)null));
        WorkCalendar? none = null;
        Assert.Equal([true, false, true], [none == null, none == calendar, none != calendar]);
    }

    [Theory]
    [InlineData("2026-02-28", 28)]
    [InlineData("2028-02-29", 29)]
    [InlineData("2026-04-30", 30)]
    [InlineData("2026-01-31", 31)]
    public void Attendance_LastDayOfAMonth_IsPaidOrLost(string last, int days)
    {
        var day = Date(last);
        var month = day.ToYearMonth();
        Assert.True(MonthAttendance.Full(month).IsPaid(day));
        Assert.False(MonthAttendance.Full(month).Without(new DateSpan(day)).IsPaid(day));
        Assert.True(MonthAttendance.Full(month).Without(new DateSpan(day)).IsPaid(day.PlusDays(-1)));
        Assert.False(MonthAttendance.Full(month).IsPaid(day.PlusDays(1)));
        Assert.True(
            ShareOfCalendarDays.TryProrate(Currency.Cny.Of(days), MonthAttendance.Full(month).Without(new DateSpan(day)), null, out var paid));
        Assert.Equal(Currency.Cny.Of(days - 1).ToExactAmount(), paid.Total);
    }

    [Fact]
    public void AttendanceEquals_MonthLossOrUndatedApart_IsFalse()
    {
        var full = MonthAttendance.Full(new YearMonth(2026, 3));
        Assert.True(full == MonthAttendance.Full(new YearMonth(2026, 3)));
        Assert.True(full != MonthAttendance.Full(new YearMonth(2026, 4)));
        Assert.True(full != full.WithoutDays(1m));
        Assert.True(full != full.Without(new DateSpan(Day(3, 31))));
        Assert.Throws<ArgumentOutOfRangeException>(() => full.WithoutDays(-0.5m));
    }

    // 28 days of February count 30: the last day counts three. 31 January days count 30: the 31st counts nothing.
    [Theory]
    [InlineData("2026-02-28", "27")]
    [InlineData("2026-02-27", "26")]
    [InlineData("2028-02-29", "28")]
    [InlineData("2026-04-30", "29")]
    [InlineData("2026-01-31", "30")]
    [InlineData("2026-01-30", "29")]
    public void Thirtieths_LostFromADayOn_LastDayMakesUpThirty(string lostFrom, string paid)
    {
        var day = Date(lostFrom);
        ProrationRule rule = new() { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.Thirtieths };
        Assert.True(rule.TryProrate(Currency.Cny.Of(30m), MonthAttendance.Full(day.ToYearMonth()).Without(new DateSpan(day)), null, out var month));
        Assert.Equal(Currency.Cny.Of(decimal.Parse(paid, System.Globalization.CultureInfo.InvariantCulture)).ToExactAmount(), month.Total);
    }

    // 23 weekdays of July at 2,175 a month: 22 paid days × 100 would be 2,200, more than the month.
    [Fact]
    public void PaidDaysAtRate_MoreThanTheMonth_IsTheMonth() => Assert.Equal(2_175m, July(ProrationMethod.PaidDaysAtRate, 1, null));

    // 22 lost days × 100 = 2,200 would be more than the month.
    [Fact]
    public void MonthLessLostDays_MoreThanTheMonth_IsNothing() => Assert.Equal(0m, July(ProrationMethod.MonthLessLostDays, 22, null));

    // Up to two lost days they are taken off: 2,175 − 200; with three, 20 × 100 = 2,000 against 1,975: the smaller.
    [Theory]
    [InlineData(2, 1_975)]
    [InlineData(3, 1_975)]
    [InlineData(4, 1_900)]
    public void SmallerCorrection_UpToTwoDays_ChangesAfterTheSecond(int lost, int paid) =>
        Assert.Equal(paid, July(ProrationMethod.SmallerCorrection, lost, 2m));

    [Fact]
    public void ProrationNumbers_AtTheirBounds_AreAllowed()
    {
        ProrationRule rule = ShareOfCalendarDays;
        Assert.Equal(31m, (rule with { DaysPerMonth = 31m }).DaysPerMonth);
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { DaysPerMonth = 31.01m });
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { DaysPerMonth = 0m });
        Assert.Equal(
            (0m, 31m),
            ((rule with { SmallerCorrectionUpTo = 0m }).SmallerCorrectionUpTo, (rule with { SmallerCorrectionUpTo = 31m }).SmallerCorrectionUpTo));
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { SmallerCorrectionUpTo = 31.5m });
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { SmallerCorrectionUpTo = -1m });
        Assert.Equal(
            (31m, 24m),
            (PaidTime.Statutory with { DaysPerMonth = 31m, HoursPerDay = 24m }) is var time ? (time.DaysPerMonth, time.HoursPerDay) : default);
        Assert.Throws<ArgumentOutOfRangeException>(() => PaidTime.Statutory with { DaysPerMonth = 32m });
        Assert.Throws<ArgumentOutOfRangeException>(() => PaidTime.Statutory with { HoursPerDay = 24.5m });
        Assert.Throws<ArgumentOutOfRangeException>(() => PaidTime.Statutory with { HoursPerDay = 0m });
    }

    // 21.75 days of 8 hours are 174 hours: 5,220 a month is 240 a day and 30 an hour; two hours at 150 % are 90.
    [Fact]
    public void RatesOf_FiveThousandTwoHundredAndTwenty_AreRoundFigures()
    {
        var rates = PaidTime.Statutory.RatesOf(Currency.Cny.Of(5_220m));
        Assert.Equal(
            ("240.00 CNY", "30.00 CNY", "90.00 CNY"),
            (rates.Day.ToString(), rates.Hour.ToString(), rates.ForHours(2m, Ratio.Percent(150m)).ToString()));
        var rounded = PaidTime.Statutory.RatesOf(Currency.Cny.Of(5_000m)).Round(RoundingRule.HalfUp(0.01m));
        Assert.Equal(("5,000.00 CNY", "229.89 CNY", "28.74 CNY"), (rounded.Month.ToString(), rounded.Day.ToString(), rounded.Hour.ToString()));
    }

    // Thirds of 100: 33.33, then 66.67 − 33.33, then 100 − 66.67.
    [Fact]
    public void CumulativeRounding_Thirds_AddUp()
    {
        var third = Currency.Cny.Of(100m).ToExactAmount() / 3;
        Assert.Equal(
            [33.33m, 33.34m, 33.33m],
            CumulativeRounding.Round([third, third, third], RoundingRule.HalfUp(0.01m)).Select(part => part.Amount));
    }

    [Fact]
    public void MonthlyRate_BelowZero_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonthlyRate(March, Currency.Cny.Of(-0.01m)));
        Assert.Equal(0, new MonthlyRate(March, Currency.Cny.Of(0m)).FullMonth.Sign);
    }

    private static readonly ProrationRule ShareOfCalendarDays = new() { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays };

    private static decimal July(ProrationMethod method, int lostDays, decimal? upTo)
    {
        YearMonth july = new(2026, 7);
        ProrationRule rule = new()
        {
            Method = method,
            Basis = ProrationBasis.ScheduledDays,
            SmallerCorrectionUpTo = upTo,
        };
        Assert.True(
            rule.TryProrate(
                Currency.Cny.Of(2_175m),
                MonthAttendance.Full(july).WithoutDays(lostDays),
                WorkCalendar.Weekdays(july, july),
                out var paid));
        return paid.Total.Round(RoundingRule.HalfUp(1m)).Amount;
    }

    private static LocalDate Day(int month, int day) => new(2026, month, day);

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
