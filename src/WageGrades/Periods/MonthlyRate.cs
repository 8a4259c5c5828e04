using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Periods;

/// <summary>What a full month would pay at the rate in force for a run of days (月标准): a change inside a month makes two of them.</summary>
internal readonly record struct MonthlyRate
{
    /// <summary>A rate for a run of days.</summary>
    /// <param name="span">The days for which it is in force.</param>
    /// <param name="fullMonth">What a whole month at this rate pays, 0 or more; 0 where an allowance has not begun.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public MonthlyRate(DateSpan span, ExactAmount fullMonth)
    {
        Span = span;
        FullMonth = Guard.That(fullMonth.Sign >= 0, fullMonth, "0 or more");
    }

    /// <summary>The days for which the rate is in force.</summary>
    public DateSpan Span { get; }

    /// <summary>What a whole month at this rate pays, 0 or more.</summary>
    public ExactAmount FullMonth { get; }

    /// <summary>The days and the rate, for example <c>2026-03-13/2026-03-31: 1,000.00 CNY</c>.</summary>
    public override string ToString() => $"{Span}: {FullMonth}";
}
