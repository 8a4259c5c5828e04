using System.Numerics;

namespace WageGrades.Periods;

/// <summary>Days of one month as bits, the 1st the lowest: sets of days are joined, cut and counted without a loop.</summary>
internal static class DaySet
{
    /// <summary>All days of a month.</summary>
    internal static uint Of(YearMonth month) => uint.MaxValue >> (32 - CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month));

    /// <summary>The days a span has in a month; empty when it has none.</summary>
    internal static uint Of(YearMonth month, DateSpan span)
    {
        var first = month.OnDayOfMonth(1);
        var days = Of(month);
        var before = span.From <= first ? 0 : span.From.ToYearMonth() == month ? span.From.Day - 1 : 32;
        var until = span.Until is not { } end || end.ToYearMonth() > month ? 32 : end <= first ? 0 : end.Day - 1;
        return days & Above(before) & ~Above(until);
    }

    /// <summary>One day.</summary>
    internal static uint Of(LocalDate day) => 1u << (day.Day - 1);

    /// <summary>The days of the month from a day on.</summary>
    internal static uint From(int day) => Above(day - 1);

    internal static int Count(uint days) => BitOperations.PopCount(days);

    private static uint Above(int count) => count >= 32 ? 0 : uint.MaxValue << count;
}
