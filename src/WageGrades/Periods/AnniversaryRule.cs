using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>
/// How years are counted from a day (周年规则), for seniority, waiting times and awards paid for some years. Always counted
/// from the anchor day itself, never from the previous anniversary.
/// </summary>
public sealed record AnniversaryRule
{
    /// <summary>A rule that says where the anniversary of a 29 February falls.</summary>
    /// <param name="leapDay">28 February or 1 March, in years without a 29 February.</param>
    public AnniversaryRule(LeapDayRule leapDay) => LeapDay = Guard.Defined(leapDay);

    private const int MostYears = 9_999;

    /// <summary>For a look at what does not depend on the rule: where none is declared, whom it concerns is told elsewhere.</summary>
    internal static readonly AnniversaryRule Either = new(LeapDayRule.February28);

    /// <summary>Where the anniversary of a 29 February falls in a year without one.</summary>
    public LeapDayRule LeapDay { get; }

    /// <summary>The anniversary of a day.</summary>
    /// <param name="anchor">The day counted from, such as the day of joining.</param>
    /// <param name="years">How many years later; 0 gives the anchor.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative or above 9,999.</exception>
    public LocalDate Anniversary(LocalDate anchor, int years) => AfterMonths(anchor, 12 * Guard.InRange(years, 0, MostYears));

    /// <summary>
    /// The day some months after a day. A day that the month lacks is the last of that month where 29 February falls on 28 February, and the first of
    /// the next where it falls on 1 March: six months after 31 August 2024 is 28 February or 1 March 2025.
    /// </summary>
    /// <param name="anchor">The day counted from.</param>
    /// <param name="months">How many months later, at most 9,999 years; negative for earlier, 0 gives the anchor.</param>
    /// <returns>The day; the last of the calendar, 9999-12-31, where it would be later, and the first where it would be earlier.</returns>
    public LocalDate AfterMonths(LocalDate anchor, int months)
    {
        var day = IsoDate.PlusMonths(anchor, Guard.InRange(months, -12 * MostYears, 12 * MostYears));
        return LeapDay == LeapDayRule.March1 && day.Day < anchor.Day ? IsoDate.PlusDays(day, 1) : day;
    }

    /// <summary>How many anniversaries have come by a day, that day included; 0 before the first one and before the anchor.</summary>
    /// <param name="anchor">The day counted from. Joined 2020-07-01: on 2026-06-30 five years, on 2026-07-01 six.</param>
    /// <param name="on">The day asked about.</param>
    public int CompletedYears(LocalDate anchor, LocalDate on)
    {
        var years = Math.Max(0, on.Year - anchor.Year);
        return years > 0 && Anniversary(anchor, years) > on ? years - 1 : years;
    }

    /// <summary>The rule in short: <c>29 February falls on February28</c> or <c>… March1</c>.</summary>
    public override string ToString() => $"29 February falls on {LeapDay}";
}
