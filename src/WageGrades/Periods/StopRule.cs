using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>
/// Until when an entitlement is still due after its ground has ended (停发规则): dismissal from the grade, the end of an
/// appointment term, a change of post, leaving.
/// </summary>
/// <remarks>A ground that ends later never stops the entitlement earlier. The three kinds are closed.</remarks>
public sealed record StopRule
{
    private readonly int monthsAfter;
    private readonly string text;

    private StopRule(string text, int monthsAfter) => (this.text, this.monthsAfter) = (text, monthsAfter);

    /// <summary>Due through the last day on which the ground held (自当日停发).</summary>
    public static StopRule OnTheDay { get; } = new("on the day", -1);

    /// <summary>Due to the end of the month in which the ground last held (发至当月末).</summary>
    public static StopRule EndOfMonth { get; } = new("end of month", 0);

    /// <summary>Due to the end of the month after the one in which the ground last held (发至次月末).</summary>
    public static StopRule EndOfMonthAfter { get; } = new("end of month after", 1);

    /// <summary>The three rules.</summary>
    public static IReadOnlyList<StopRule> All { get; } = ValueList.Of([OnTheDay, EndOfMonth, EndOfMonthAfter]);

    /// <summary>The first day on which the entitlement is no longer due, where pay goes by calendar months.</summary>
    /// <param name="endedOn">
    /// The first day on which the ground no longer holds. For a dismissal effective 1 April the ground last held on
    /// 31 March, so <see cref="EndOfMonth"/> gives 1 April; effective 2 April it gives 1 May.
    /// </param>
    public LocalDate FirstDayNotDue(LocalDate endedOn) => FirstDayNotDue(endedOn, PayPeriod.CalendarMonth);

    /// <summary>The first day on which the entitlement is no longer due.</summary>
    /// <param name="endedOn">The first day on which the ground no longer holds.</param>
    /// <param name="period">Which days a month has: in months of pay from day 26 a dismissal effective 1 April ends the entitlement on 26 April by
    /// <see cref="EndOfMonth"/>.</param>
    public LocalDate FirstDayNotDue(LocalDate endedOn, PayPeriod period) =>
        monthsAfter < 0 ? endedOn : period.FirstDayAfter(IsoDate.PlusDays(endedOn, -1), 1 + monthsAfter);

    /// <summary>The rule in short: <c>on the day</c>, <c>end of month</c> or <c>end of month after</c>.</summary>
    public override string ToString() => text;
}
