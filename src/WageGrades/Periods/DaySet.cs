using System.Numerics;
using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>Days of one month of pay as bits, its first day the lowest: sets of days are joined, cut and counted without a loop.</summary>
internal static class DaySet
{
    /// <summary>All days of a month.</summary>
    internal static uint Of(MonthSpan month) => ~Above(month.DayCount);

    /// <summary>The days a span has in a month; empty when it has none.</summary>
    internal static uint Of(MonthSpan month, DateSpan span)
    {
        var before = span.From <= month.From ? 0 : span.From < month.Until ? Period.DaysBetween(month.From, span.From) : 32;
        var until = span.Until is not { } end || end >= month.Until ? 32 : end <= month.From ? 0 : Period.DaysBetween(month.From, end);
        return Of(month) & Above(before) & ~Above(until);
    }

    /// <summary>One day of a month.</summary>
    internal static uint Of(MonthSpan month, LocalDate day) => 1u << Period.DaysBetween(month.From, day);

    /// <summary>A day before which a month is cut in two; empty for its first day and days outside.</summary>
    internal static uint Cut(MonthSpan month, LocalDate day) => day > month.From && day < month.Until ? Of(month, day) : 0;

    /// <summary>The days before which a month is cut.</summary>
    internal static uint Cuts(MonthSpan month, IEnumerable<LocalDate> days)
    {
        uint cuts = 0;
        foreach (var day in days)
        {
            cuts |= Cut(month, day);
        }

        return cuts;
    }

    /// <summary>The same of a list.</summary>
    internal static uint Cuts(MonthSpan month, ValueList<LocalDate> days)
    {
        uint cuts = 0;
        foreach (var day in days)
        {
            cuts |= Cut(month, day);
        }

        return cuts;
    }

    /// <summary>The days of a set, in order.</summary>
    internal static IEnumerable<LocalDate> In(MonthSpan month, uint days)
    {
        for (; days != 0; days &= days - 1)
        {
            yield return month.From.PlusDays(BitOperations.TrailingZeroCount(days));
        }
    }

    /// <summary>The days of the month from its n-th on, the first being 1.</summary>
    internal static uint From(int day) => Above(day - 1);

    internal static int Count(uint days) => BitOperations.PopCount(days);

    private static uint Above(int count) => count >= 32 ? 0 : uint.MaxValue << count;
}
