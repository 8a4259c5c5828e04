using WageGrades.Periods;

namespace WageGrades.Tests.Periods;

/// <summary>Months in a row, across the turn of a year and to the ends of the calendar.</summary>
public sealed class MonthRunTests
{
    [Fact]
    public void Through_AcrossTheYear_CountsBothMonths()
    {
        var winter = MonthRun.Through(new YearMonth(2026, 11), new YearMonth(2027, 2), PayPeriod.CalendarMonth);
        Assert.Equal((4, new YearMonth(2027, 2)), (winter.Count, winter.Last));
        Assert.Equal(DateSpan.Through(new LocalDate(2026, 11, 1), new LocalDate(2027, 2, 28)), winter.Span);
        Assert.Equal([(2026, 11), (2026, 12), (2027, 1), (2027, 2)], winter.Months.Select(month => (month.Year, month.Month)));
        Assert.Equal(0, MonthRun.CountBetween(new YearMonth(2026, 3), new YearMonth(2026, 2)));
    }

    [Theory]
    [InlineData(0, 3, 1)] // January to March end with March
    [InlineData(-1, 2, 1)] // January and February end a month before it
    [InlineData(2, 1, 5)] // May alone ends two months after it
    public void EndingAfter_March_CountsBack(int monthsAfter, int count, int first) =>
        Assert.Equal(new MonthRun(new YearMonth(2026, first), count, default), MonthRun.EndingAfter(new YearMonth(2026, 3), monthsAfter, count, default));

    [Fact]
    public void EndingAfter_BeyondTheCalendar_IsNull()
    {
        YearMonth last = new(9996, 12), first = new(-9996, 1);
        Assert.Equal((last, first), (MonthRun.Plus(last, 0)!.Value, MonthRun.Plus(first, 0)!.Value));
        Assert.Null(MonthRun.Plus(last, 1));
        Assert.Null(MonthRun.Plus(first, -1));
        Assert.Null(MonthRun.EndingAfter(last, 1, 3, default));
        Assert.Null(MonthRun.EndingAfter(first, 1, 3, default));
        Assert.NotNull(MonthRun.EndingAfter(first, 2, 3, default));
    }
}
