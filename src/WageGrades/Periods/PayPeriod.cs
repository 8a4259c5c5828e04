using System.Globalization;
using System.Runtime.InteropServices;
using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>
/// Which days a month of pay has (计薪周期): those of the calendar month, or from day d of the month before to day d − 1 of the month that names it,
/// such as 26 October to 25 November for November. Every day belongs to exactly one month of pay, and a year is twelve of them.
/// </summary>
/// <remarks>
/// The one home of both directions, from a month to its days and from a day to its month. Immutable, equal by the day on which it starts; the default
/// value is the calendar month.
/// </remarks>
/// <example><c>PayPeriod.StartingOn(26).SpanOf(new YearMonth(2026, 11))</c> is 2026-10-26/2026-11-25.</example>
[StructLayout(LayoutKind.Auto)]
public readonly partial struct PayPeriod : IEquatable<PayPeriod>
{
    /// <summary>The last day on which a month of pay can start: one that every month has.</summary>
    internal const int LastStart = 28;

    private readonly int shift;

    private PayPeriod(int startsOn) => shift = startsOn - 1;

    /// <summary>From the first to the last day of the calendar month (自然月).</summary>
    public static PayPeriod CalendarMonth => default;

    /// <summary>The day of the calendar month on which a month of pay starts, 1 to 28; 1 is the calendar month.</summary>
    public int StartsOn => shift + 1;

    /// <summary>True for the calendar month.</summary>
    public bool IsCalendarMonth => shift == 0;

    /// <summary>Months of pay from a day of one calendar month to the day before it in the next, which names them (自上月某日至当月某日前一日).</summary>
    /// <param name="day">The day on which they start, 1 to 28. 29 to 31 are no days of every month; 1 is the calendar month.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not 1 to 28.</exception>
    public static PayPeriod StartingOn(int day) => new(Guard.InRange(day, 1, LastStart));

    /// <summary>The days of a month of pay.</summary>
    /// <param name="month">The month that names it, in which it ends.</param>
    /// <returns>The days, 28 to 31 of them; in the calendar's very first month fewer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is 9999-12 or later, or before -9998-01.</exception>
    public DateSpan SpanOf(YearMonth month) => DaysOf(month).ToDateSpan();

    /// <summary>The month of pay to which a day belongs.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The month that names it; at the calendar's very end, after which no month follows, that of the day.</returns>
    public YearMonth MonthOf(LocalDate day) =>
        shift == 0 || day.Day <= shift ? day.ToYearMonth() : MonthRun.Plus(day.ToYearMonth(), 1) ?? day.ToYearMonth();

    /// <summary>The days of all months of pay of a year.</summary>
    internal DateSpan SpanOfYear(int year) => SpanOf(new YearMonth(year, 1), new YearMonth(year, 12));

    /// <summary>The days from a first to a last month of pay, both included.</summary>
    internal DateSpan SpanOf(YearMonth first, YearMonth last) => new(FirstDay(first), DaysOf(last).Until);

    /// <summary>The days of a month of pay.</summary>
    internal MonthSpan DaysOf(YearMonth month) =>
        new(FirstDay(month), shift == 0 ? month.OnDayOfMonth(1).PlusMonths(1) : month.OnDayOfMonth(1).PlusDays(shift));

    /// <summary>The calendar months in which a month of pay has days: one or two, the first and the last.</summary>
    internal (YearMonth First, YearMonth Last) CalendarMonthsOf(YearMonth month) => (FirstDay(month).ToYearMonth(), month);

    /// <summary>The calendar month for which a calendar lacks the days of a month of pay; the month itself where it lacks both or there is
    /// none.</summary>
    internal YearMonth LackedOf(YearMonth month, WorkCalendar? calendar) =>
        calendar is not null && CalendarMonthsOf(month) is var (first, last) && calendar.Covers(last) && !calendar.Covers(first) ? first : month;

    /// <summary>The first day of a month of pay.</summary>
    internal LocalDate FirstDay(YearMonth month)
    {
        var first = Guard.Month(month).OnDayOfMonth(1);
        return shift == 0 || first == LocalDate.MinIsoValue ? first : first.PlusMonths(-1).PlusDays(shift);
    }

    /// <summary>The first day of the month of pay so many months after that of a day, or the calendar's last or first day where it would lie
    /// beyond.</summary>
    internal LocalDate FirstDayAfter(LocalDate day, int months)
    {
        var start = day.Day > shift ? 0 : -1;
        var first = IsoDate.PlusMonths(day.PlusDays(1 - day.Day), start + months);
        return first == LocalDate.MaxIsoValue ? first : first.PlusDays(shift);
    }

    /// <summary>Equal when they start on the same day.</summary>
    public bool Equals(PayPeriod other) => shift == other.shift;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PayPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => shift;

    /// <summary>The period in short: <c>calendar month</c>, or <c>from day 26 to day 25</c>.</summary>
    public override string ToString() => IsCalendarMonth
        ? "calendar month"
        : string.Create(CultureInfo.InvariantCulture, $"from day {StartsOn} to day {shift}");

    /// <summary>True when they start on the same day.</summary>
    public static bool operator ==(PayPeriod left, PayPeriod right) => left.Equals(right);

    /// <summary>True when they start on different days.</summary>
    public static bool operator !=(PayPeriod left, PayPeriod right) => !left.Equals(right);
}
