using WageGrades.Periods;

namespace WageGrades.Tests.Periods;

/// <summary>Lengths of time on the calendar, in words and back.</summary>
public sealed class TimeLengthTests
{
    private static readonly AnniversaryRule Early = new(LeapDayRule.February28);
    private static readonly AnniversaryRule Late = new(LeapDayRule.March1);

    [Fact]
    public void After_EachUnit_IsTheDayOfTheCalendar()
    {
        Assert.Equal(new LocalDate(2026, 3, 2), TimeLength.Days(30).After(new LocalDate(2026, 1, 31), Early));
        Assert.Equal(new LocalDate(2026, 7, 14), TimeLength.Weeks(6).After(new LocalDate(2026, 6, 2), Early));
        Assert.Equal(new LocalDate(2026, 2, 28), TimeLength.Months(1).After(new LocalDate(2026, 1, 31), Early));
        Assert.Equal(new LocalDate(2026, 3, 1), TimeLength.Months(1).After(new LocalDate(2026, 1, 31), Late));
        Assert.Equal(new LocalDate(2025, 2, 28), TimeLength.Years(1).After(new LocalDate(2024, 2, 29), Early));
        Assert.Equal(new LocalDate(2025, 3, 1), TimeLength.Years(1).After(new LocalDate(2024, 2, 29), Late));
    }

    [Fact]
    public void After_BeyondTheCalendar_IsItsLastDay() =>
        Assert.All(
            [TimeLength.Days(9_999), TimeLength.Weeks(9_999), TimeLength.Months(9_999), TimeLength.Years(9_999)],
            length => Assert.Equal(LocalDate.MaxIsoValue, length.After(new LocalDate(9999, 1, 1), Early)));

    [Fact]
    public void After_NoRule_IsRefusedForDaysToo() =>
        Assert.Throws<ArgumentNullException>("rule", () => TimeLength.Days(1).After(new LocalDate(2026, 1, 1), null!));

    [Fact]
    public void Count_OutsideItsRange_IsRefused()
    {
        Assert.Equal((1, 9_999), (TimeLength.Days(1).Count, TimeLength.Years(9_999).Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLength.Weeks(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLength.Months(10_000));
    }

    [Theory]
    [InlineData("1 day", "1 天", 1, TimeUnit.Day)]
    [InlineData("30 days", "30 天", 30, TimeUnit.Day)]
    [InlineData("1 week", "1 周", 1, TimeUnit.Week)]
    [InlineData("6 weeks", "6 周", 6, TimeUnit.Week)]
    [InlineData("1 month", "1 个月", 1, TimeUnit.Month)]
    [InlineData("24 months", "24 个月", 24, TimeUnit.Month)]
    [InlineData("1 year", "1 年", 1, TimeUnit.Year)]
    [InlineData("9999 years", "9999 年", 9_999, TimeUnit.Year)]
    public void Words_EitherLanguage_ReadBackAsTheSame(string english, string chinese, int count, TimeUnit unit)
    {
        foreach (var text in new[] { english, chinese, chinese.Replace(" ", "", StringComparison.Ordinal) })
        {
            Assert.True(TimeLength.TryParse(text, out var length));
            Assert.Equal((count, unit), (length.Count, length.Unit));
            Assert.Equal((english, english, chinese), (length.ToString(), length.InWords().English, length.InWords().Chinese));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("weeks")]
    [InlineData(" weeks")]
    [InlineData("6")]
    [InlineData("6weeks")]
    [InlineData("6 fortnights")]
    [InlineData("0 days")]
    [InlineData("06 weeks")]
    [InlineData("10000 days")]
    [InlineData("-1 days")]
    [InlineData("+6 weeks")]
    [InlineData("1.5 years")]
    [InlineData("六周")]
    public void TryParse_AnotherForm_IsFalse(string text)
    {
        Assert.False(TimeLength.TryParse(text, out var length));
        Assert.Null(length);
    }

    [Fact]
    public void IsOfCalendar_MonthsAndYearsOnly() =>
        Assert.Equal(
            [false, false, true, true],
            new[] { TimeLength.Days(1), TimeLength.Weeks(1), TimeLength.Months(1), TimeLength.Years(1) }.Select(length => length.IsOfCalendar));
}
