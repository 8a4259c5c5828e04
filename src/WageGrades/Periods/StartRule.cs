using System.Globalization;
using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>
/// From which day an entitlement is due (起算规则), counted from an anchor such as the day of appointment: "from the month
/// after appointment" is <see cref="MonthAfter"/>.
/// </summary>
/// <remarks>A later anchor is never due earlier. The four kinds are closed; the rule compares by content.</remarks>
public sealed record StartRule
{
    private StartRule(StartRuleKind kind) => Kind = kind;

    /// <summary>Due from the anchor day itself.</summary>
    public static StartRule OnTheDay { get; } = new(StartRuleKind.OnTheDay);

    /// <summary>Due from the first day of the month after the anchor's.</summary>
    public static StartRule MonthAfter { get; } = new(StartRuleKind.MonthAfter);

    /// <summary>Which kind of rule it is.</summary>
    public StartRuleKind Kind { get; }

    /// <summary>For <see cref="StartRuleKind.ThisMonthIfBy"/> the last day of the month, 1 to 31, that still counts; else null.</summary>
    public int? Day { get; private init; }

    /// <summary>For <see cref="StartRuleKind.NextAdjustmentDate"/> the days of the year, in order; else empty.</summary>
    public IReadOnlyList<AnnualDate> AdjustmentDates { get; private init; } = ValueList<AnnualDate>.Empty;

    /// <summary>
    /// Due from the first of the anchor's own month when the anchor falls on or before <paramref name="day"/>, else from the
    /// first of the next month. With 15, an appointment on 15 March is due from 1 March, one on 16 March from 1 April.
    /// </summary>
    /// <param name="day">1 to 31, included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not 1 to 31.</exception>
    public static StartRule ThisMonthIfBy(int day) => new(StartRuleKind.ThisMonthIfBy) { Day = Guard.InRange(day, 1, 31) };

    /// <summary>
    /// Due from the first adjustment date on or after the anchor. With 1 January and 1 July, an appointment on 13 March is
    /// due from 1 July and one on 1 July from that day.
    /// </summary>
    /// <param name="dates">Days of the year, in any order, at least one; 29 February is 28 February in other years.</param>
    /// <exception cref="ArgumentException">No date was given.</exception>
    public static StartRule NextAdjustmentDate(params IEnumerable<AnnualDate> dates)
    {
        AnnualDate[] ordered = [.. Guard.NotNull(dates).Distinct().Order()];
        return ordered.Length > 0
            ? new StartRule(StartRuleKind.NextAdjustmentDate) { AdjustmentDates = ValueList.Of(ordered) }
            : throw new ArgumentException("At least one adjustment date is needed.", nameof(dates));
    }

    /// <summary>The first day on which the entitlement is due, where pay goes by calendar months.</summary>
    /// <param name="anchor">The day counted from, such as the day of appointment.</param>
    public LocalDate FirstDueDay(LocalDate anchor) => FirstDueDay(anchor, PayPeriod.CalendarMonth);

    /// <summary>The first day on which the entitlement is due.</summary>
    /// <param name="anchor">The day counted from, such as the day of appointment.</param>
    /// <param name="period">Which days a month has. A day of the month that still counts is the day of that number within the month of pay: with 15,
    /// in months of pay from day 26, an anchor from 26 February to 15 March is due from 26 February.</param>
    public LocalDate FirstDueDay(LocalDate anchor, PayPeriod period) => Kind switch
    {
        StartRuleKind.OnTheDay => anchor,
        StartRuleKind.ThisMonthIfBy => period.FirstDayAfter(anchor, IsBy(anchor, period) ? 0 : 1),
        StartRuleKind.MonthAfter => period.FirstDayAfter(anchor, 1),
        StartRuleKind.NextAdjustmentDate => NextAdjustment(anchor),
        _ => throw Closed.Missed(Kind),
    };

    /// <summary>The rule in short: <c>on the day</c>, <c>this month if by day 15</c>, <c>month after</c>, <c>next of 01-01, 07-01</c>.</summary>
    public override string ToString() => Kind switch
    {
        StartRuleKind.OnTheDay => "on the day",
        StartRuleKind.ThisMonthIfBy => string.Create(CultureInfo.InvariantCulture, $"this month if by day {Day}"),
        StartRuleKind.MonthAfter => "month after",
        StartRuleKind.NextAdjustmentDate => "next of " + string.Join(", ", AdjustmentDates.Select(Short)),
        _ => throw Closed.Missed(Kind),
    };

    private static string Short(AnnualDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Month:00}-{date.Day:00}");

    // Within a month of pay the days from its start to the end of the calendar month come first.
    private bool IsBy(LocalDate anchor, PayPeriod period) =>
        (anchor.Day < period.StartsOn, Day < period.StartsOn) switch
        {
            (false, true) => true,
            (true, false) => false,
            _ => anchor.Day <= Day,
        };

    private LocalDate NextAdjustment(LocalDate anchor)
    {
        foreach (var date in AdjustmentDates)
        {
            var candidate = date.InYear(anchor.Year);
            if (candidate >= anchor)
            {
                return candidate;
            }
        }

        return anchor.Year < LocalDate.MaxIsoValue.Year ? AdjustmentDates[0].InYear(anchor.Year + 1) : LocalDate.MaxIsoValue;
    }
}
