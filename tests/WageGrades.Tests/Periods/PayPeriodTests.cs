using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Periods;

/// <summary>Months of pay from a day of the calendar month to the day before it in the next.</summary>
public sealed class PayPeriodTests
{
    private static readonly PayPeriod From26 = PayPeriod.StartingOn(26);

    private static readonly Arbitrary<PayPeriod> Any = Arb.From(Gen.Choose(1, 28).Select(PayPeriod.StartingOn));

    private static LocalDate Date(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    [Theory]
    [InlineData(2026, 11, "2026-10-26", "2026-11-25", 31)]
    [InlineData(2026, 12, "2026-11-26", "2026-12-25", 30)]
    [InlineData(2027, 1, "2026-12-26", "2027-01-25", 31)]
    [InlineData(2027, 3, "2027-02-26", "2027-03-25", 28)]
    [InlineData(2028, 3, "2028-02-26", "2028-03-25", 29)]
    public void SpanOf_AMonthFromThe26th_EndsInTheMonthThatNamesIt(int year, int month, string first, string last, int days)
    {
        var span = From26.SpanOf(new YearMonth(year, month));

        Assert.Equal(DateSpan.Through(Date(first), Date(last)), span);
        Assert.Equal(days, span.DayCount);
    }

    [Theory]
    [InlineData("2026-10-25", 2026, 10)]
    [InlineData("2026-10-26", 2026, 11)]
    [InlineData("2026-11-25", 2026, 11)]
    [InlineData("2026-12-31", 2027, 1)]
    [InlineData("2028-02-29", 2028, 3)]
    public void MonthOf_ADay_IsTheMonthThatHasIt(string day, int year, int month) =>
        Assert.Equal(new YearMonth(year, month), From26.MonthOf(Date(day)));

    [LawProperty]
    public Property MonthOf_EveryDay_BelongsToExactlyOneMonth() =>
        Prop.ForAll(Any, DateGen.Day, (period, day) =>
        {
            var month = period.MonthOf(day);
            return new[] { -1, 0, 1 }.Count(beside => period.SpanOf(month.PlusMonths(beside)).Contains(day)) == 1
                && period.SpanOf(month).Contains(day)
                && period.SpanOf(month).LastDay!.Value.PlusDays(1) == period.SpanOf(month.PlusMonths(1)).From;
        });

    [LawProperty]
    public Property StartingOn_One_IsTheCalendarMonth() =>
        Prop.ForAll(DateGen.Day, day => PayPeriod.StartingOn(1).MonthOf(day) == day.ToYearMonth()
            && PayPeriod.StartingOn(1).SpanOf(day.ToYearMonth()) == DateSpan.OfMonth(day.ToYearMonth())
            && PayPeriod.StartingOn(1) == PayPeriod.CalendarMonth);

    [LawProperty]
    public Property FirstDueDay_MonthAfter_IsTheFirstDayOfTheNextMonthOfPay() =>
        Prop.ForAll(Any, DateGen.Day, (period, day) =>
            StartRule.MonthAfter.FirstDueDay(day, period) == period.SpanOf(period.MonthOf(day).PlusMonths(1)).From
            && StopRule.EndOfMonth.FirstDayNotDue(day.PlusDays(1), period) == period.SpanOf(period.MonthOf(day)).Until);

    // Day 15 of the month of pay from 26 February is 15 March; the 27th of it is 27 February.
    [Theory]
    [InlineData(15, "2026-02-26", "2026-02-26")]
    [InlineData(15, "2026-03-15", "2026-02-26")]
    [InlineData(15, "2026-03-16", "2026-03-26")]
    [InlineData(27, "2026-02-27", "2026-02-26")]
    [InlineData(27, "2026-02-28", "2026-03-26")]
    [InlineData(27, "2026-03-02", "2026-03-26")]
    public void FirstDueDay_ByADayOfTheMonth_IsTheDayOfThatNumberWithinTheMonthOfPay(int by, string anchor, string due) =>
        Assert.Equal(Date(due), StartRule.ThisMonthIfBy(by).FirstDueDay(Date(anchor), From26));

    [Theory]
    [InlineData("2026-11-10", "2026-11-26", "2026-12-26")]
    [InlineData("2026-10-26", "2026-10-26", "2026-11-26")]
    [InlineData("2026-10-27", "2026-11-26", "2026-12-26")]
    public void FirstDayNotDue_OfAMonthOfPay_IsItsEndOrThatOfTheNext(string ended, string endOfMonth, string endOfMonthAfter)
    {
        Assert.Equal(Date(endOfMonth), StopRule.EndOfMonth.FirstDayNotDue(Date(ended), From26));
        Assert.Equal(Date(endOfMonthAfter), StopRule.EndOfMonthAfter.FirstDayNotDue(Date(ended), From26));
        Assert.Equal(Date(ended), StopRule.OnTheDay.FirstDayNotDue(Date(ended), From26));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    public void StartingOn_ADayThatNotEveryMonthHas_Throws(int day) =>
        Assert.Contains("between 1 and 28", Assert.Throws<ArgumentOutOfRangeException>(() => PayPeriod.StartingOn(day)).Message, StringComparison.Ordinal);

    [Fact]
    public void MonthOf_TheLastDayOfTheCalendar_IsItsOwnMonth() =>
        Assert.Equal(LocalDate.MaxIsoValue.ToYearMonth(), From26.MonthOf(LocalDate.MaxIsoValue));

    [Fact]
    public void ToString_AndEquality_FollowTheDay()
    {
        Assert.Equal("from day 26 to day 25", From26.ToString());
        Assert.Equal("calendar month", default(PayPeriod).ToString());
        Assert.True(From26 == PayPeriod.StartingOn(26) && From26 != PayPeriod.StartingOn(25) && From26.Equals((object)PayPeriod.StartingOn(26)));
        Assert.False(From26.Equals("26"));
        Assert.Equal(From26.GetHashCode(), PayPeriod.StartingOn(26).GetHashCode());
        Assert.Equal((26, false, true), (From26.StartsOn, From26.IsCalendarMonth, PayPeriod.CalendarMonth.IsCalendarMonth));
    }

    // Weekdays from Monday 26 October to Wednesday 25 November 2026: 5 + 15 + 3.
    [Fact]
    public void WorkCalendar_MonthFromThe26th_HasTheDaysOfBothCalendarMonths()
    {
        var calendar = WorkCalendar.Weekdays(new YearMonth(2026, 10), new YearMonth(2026, 11)).WithDayOff(new LocalDate(2026, 10, 28));
        var days = calendar.DaysOf(From26.DaysOf(new YearMonth(2026, 11)));

        Assert.Equal(22, DaySet.Count(days));
        Assert.Equal(calendar.ScheduledDays(From26.SpanOf(new YearMonth(2026, 11))), DaySet.Count(days));
        Assert.Equal((1u, 0u, 1u << 30), (days & 1u, days & 4u, days & (1u << 30)));
        Assert.True(calendar.Covers(From26.DaysOf(new YearMonth(2026, 11))));
        Assert.False(calendar.Covers(From26.DaysOf(new YearMonth(2026, 10))));
        Assert.False(calendar.Covers(From26.DaysOf(new YearMonth(2026, 12))));
    }

    [Fact]
    public void InWords_AMonthOfOtherDays_SaysThem()
    {
        var november = From26.InWords(new YearMonth(2026, 11));

        Assert.Equal("2026-11（2026-10-26 至 2026-11-25）", november.In(Language.Chinese));
        Assert.Equal("2026-11 (2026-10-26 to 2026-11-25)", november.In(Language.English));
        Assert.Equal("2026-11", PayPeriod.CalendarMonth.InWords(new YearMonth(2026, 11)).In(Language.Chinese));
    }
}
