using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>Some months of pay in a row (连续的若干个月).</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many, at least 1.</param>
/// <param name="Period">Which days each of them has.</param>
internal readonly record struct MonthRun(YearMonth First, int Count, PayPeriod Period)
{
    internal YearMonth Last => First.PlusMonths(Count - 1);

    internal DateSpan Span => Period.SpanOf(First, Last);

    internal IEnumerable<YearMonth> Months
    {
        get
        {
            for (var at = 0; at < Count; at++)
            {
                yield return First.PlusMonths(at);
            }
        }
    }

    /// <summary>The months from a first to a last one; a count of 0 or less where the last one comes before.</summary>
    internal static MonthRun Through(YearMonth first, YearMonth last, PayPeriod period) =>
        new(first, CountBetween(first, last), period);

    /// <summary>How many months lie from a first to a last one, both included; 0 or less where the last one comes before.</summary>
    internal static int CountBetween(YearMonth first, YearMonth last) => ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;

    /// <summary>The months that end so many months after another, or before it where that is negative; null where they leave the calendar.</summary>
    internal static MonthRun? EndingAfter(YearMonth month, int monthsAfter, int count, PayPeriod period) =>
        Plus(month, monthsAfter - count + 1) is { } first && Plus(month, monthsAfter) is not null ? new MonthRun(first, count, period) : null;

    /// <summary>A month so many months later; null where it or a month beside it leaves the calendar.</summary>
    internal static YearMonth? Plus(YearMonth month, int months)
    {
        var day = IsoDate.PlusMonths(month.OnDayOfMonth(1), months);
        return day.Year is >= -9_996 and <= 9_996 ? day.ToYearMonth() : null;
    }
}
