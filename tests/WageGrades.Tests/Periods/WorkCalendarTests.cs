using WageGrades.Periods;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Periods;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Year2026 = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2026, 12));

    // The design's counts; the year has 261 weekdays, the law's 21.75 × 12 (= 365 − 104).
    [Fact]
    public void Weekdays_Of2026_HaveThePublishedCounts()
    {
        Assert.Equal(20, Year2026.ScheduledDays(DateSpan.OfMonth(new YearMonth(2026, 2))));
        Assert.Equal(22, Year2026.ScheduledDays(DateSpan.OfMonth(new YearMonth(2026, 3))));
        Assert.Equal(23, Year2026.ScheduledDays(DateSpan.OfMonth(new YearMonth(2026, 7))));
        Assert.Equal(261, Year2026.ScheduledDays(DateSpan.OfYear(2026)));
        Assert.Equal("2026-01-01/2026-12-31", Year2026.ToString());
    }

    [Fact]
    public void WithDayOffAndWorkingDay_ExchangedDays_MoveOnlyThose()
    {
        LocalDate monday = new(2026, 2, 16);
        LocalDate saturday = new(2026, 2, 14);
        WorkCalendar exchanged = Year2026.WithDayOff(monday).WithWorkingDay(saturday);

        Assert.False(exchanged.IsScheduled(monday));
        Assert.True(exchanged.IsScheduled(saturday));
        Assert.True(Year2026.IsScheduled(monday));
        Assert.Equal(Year2026, exchanged.WithWorkingDay(monday).WithDayOff(saturday));
        Assert.NotEqual(Year2026, exchanged);
    }

    [Fact]
    public void Covers_OutsideTheMonths_IsFalseAndAskingThrows()
    {
        Assert.True(Year2026.Covers(new YearMonth(2026, 12)));
        Assert.False(Year2026.Covers(new YearMonth(2027, 1)));
        Assert.False(Year2026.Covers(new YearMonth(2025, 12)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Year2026.IsScheduled(new LocalDate(2027, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Year2026.ScheduledDays(new DateSpan(new LocalDate(2026, 1, 1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Year2026.ScheduledDays(DateSpan.OfYear(2027)));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkCalendar.Weekdays(new YearMonth(2026, 2), new YearMonth(2026, 1)));
    }

    [Fact]
    public void ScheduledDays_AnySpan_CountsItsWeekdays() =>
        Law.Holds(Law.Both(DateGen.Day, Arb.From(Gen.Choose(1, 120), days => DateGen.NearerZero(days).Where(shorter => shorter > 0))), data =>
        {
            (LocalDate from, int days) = data;
            WorkCalendar calendar = WorkCalendar.Weekdays(new YearMonth(2019, 1), new YearMonth(2034, 1));
            int counted = Enumerable.Range(0, days).Count(i => from.PlusDays(i).DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));
            return calendar.ScheduledDays(new DateSpan(from, from.PlusDays(days))) == counted;
        });
}
