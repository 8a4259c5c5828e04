using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Periods;

public readonly partial struct PayPeriod
{
    /// <summary>A month, and beside it its days where they are not the calendar's.</summary>
    internal LocalizedText InWords(YearMonth month) => IsCalendarMonth
        ? LocalizedText.Same(IsoDate.Of(month))
        : Words.MonthOfDays(IsoDate.Of(month), IsoDate.Of(FirstDay(month)), IsoDate.Of(DaysOf(month).LastDay));

    private static class Words
    {
        internal static LocalizedText MonthOfDays(string month, string first, string last) => new(
            $"{month}（{first} 至 {last}）",
            $"{month} ({first} to {last})");
    }
}
