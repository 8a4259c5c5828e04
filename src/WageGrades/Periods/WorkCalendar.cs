using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>
/// The scheduled paid days of a run of months (计薪日历): the days on which people under it would work, statutory holidays
/// that fall on them included, because those are paid. A day may be scheduled for its half (半天班), and then counts 1/2 wherever scheduled days are
/// counted. A month it does not cover is unknown, never guessed.
/// </summary>
/// <remarks>
/// Immutable; equal when months and days are. In 2026 the weekdays of February are 20, of March 22, of July 23; 21.75, the
/// paid days of a month in law (人社部发〔2025〕2号), is the average of a year.
/// </remarks>
public sealed class WorkCalendar : IEquatable<WorkCalendar>
{
    private readonly ValueList<uint> months;
    private readonly ValueList<uint> halves;

    private WorkCalendar(YearMonth first, ValueList<uint> months, ValueList<uint> halves)
    {
        First = first;
        this.months = months;
        this.halves = halves;
    }

    /// <summary>The first month covered.</summary>
    public YearMonth First { get; }

    /// <summary>The last month covered, included.</summary>
    public YearMonth Last => First.PlusMonths(months.Count - 1);

    /// <summary>A calendar on which Monday to Friday are paid days.</summary>
    /// <param name="first">The first month covered.</param>
    /// <param name="last">The last month covered, included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last month is before the first.</exception>
    public static WorkCalendar Weekdays(YearMonth first, YearMonth last)
    {
        Guard.AtLeast(Guard.Month(last), Guard.Month(first));
        var built = new uint[Index(first, last) + 1];
        for (var i = 0; i < built.Length; i++)
        {
            var month = first.PlusMonths(i);
            var opening = month.OnDayOfMonth(1).DayOfWeek;
            uint days = 0;
            for (var day = 0; day < 31; day++)
            {
                var weekend = ((int)opening - 1 + day) % 7 >= 5;
                days |= weekend ? 0 : 1u << day;
            }

            built[i] = days & DaySet.Of(PayPeriod.CalendarMonth.DaysOf(month));
        }

        return new WorkCalendar(first, ValueList.Of(built), ValueList.Of(new uint[built.Length]));
    }

    /// <summary>This calendar with a day that is not scheduled, such as a works shutdown or a weekday exchanged for a Saturday (调休).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is in a month that is not covered.</exception>
    public WorkCalendar WithDayOff(LocalDate day) => With(day, isScheduled: false, isHalf: false);

    /// <summary>This calendar with a scheduled day, such as a Saturday worked for another day off (调休上班).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is in a month that is not covered.</exception>
    public WorkCalendar WithWorkingDay(LocalDate day) => With(day, isScheduled: true, isHalf: false);

    /// <summary>This calendar with a day of which half is scheduled (半天班), such as a Saturday morning or the day before a holiday: it counts 1/2 of a
    /// scheduled day, so that a whole day lost on it is half a day lost.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is in a month that is not covered.</exception>
    public WorkCalendar WithHalfDay(LocalDate day) => With(day, isScheduled: true, isHalf: true);

    /// <summary>True when the month is one of those covered.</summary>
    public bool Covers(YearMonth month) => month >= First && month <= Last;

    /// <summary>True when the day is a scheduled paid day, in full or for its half.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is in a month that is not covered.</exception>
    public bool IsScheduled(LocalDate day) => (DaysOf(day.ToYearMonth()) & Bit(day)) != 0;

    /// <summary>True when half of the day is scheduled.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is in a month that is not covered.</exception>
    public bool IsHalf(LocalDate day) => (HalvesOf(day.ToYearMonth()) & Bit(day)) != 0;

    /// <summary>How many scheduled paid days a span has, a half one as 1/2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is open or has days in a month that is not covered.</exception>
    public decimal ScheduledDays(DateSpan span)
    {
        Guard.That(span.Until is not null, span, "a span with an end");
        var count = 0m;
        for (var month = span.From.ToYearMonth(); month <= span.LastDay!.Value.ToYearMonth(); month = month.PlusMonths(1))
        {
            var days = DaySet.Of(PayPeriod.CalendarMonth.DaysOf(month), span);
            count += DaySet.Count(DaysOf(month) & days) - (DaySet.Count(HalvesOf(month) & days) / 2m);
        }

        return count;
    }

    /// <summary>Equal when the same months are covered with the same scheduled days.</summary>
    public bool Equals(WorkCalendar? other) =>
        other is not null && First == other.First && months.Equals(other.months) && halves.Equals(other.halves);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, months, halves);

    /// <summary>The days covered, first and last included, for example <c>2026-01-01/2026-12-31</c>.</summary>
    public override string ToString() => new DateSpan(First.OnDayOfMonth(1), Last.OnDayOfMonth(1).PlusMonths(1)).ToString();

    /// <summary>True when the same months are covered with the same scheduled days.</summary>
    public static bool operator ==(WorkCalendar? left, WorkCalendar? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when months or days differ.</summary>
    public static bool operator !=(WorkCalendar? left, WorkCalendar? right) => !(left == right);

    /// <summary>True when every day of a month of pay is in a month that is covered.</summary>
    internal bool Covers(MonthSpan month) => Covers(month.From.ToYearMonth()) && Covers(month.LastDay.ToYearMonth());

    /// <summary>The scheduled days of a month of pay.</summary>
    internal uint DaysOf(MonthSpan month) => Within(month, months);

    /// <summary>Those of a month of pay that are scheduled for their half.</summary>
    internal uint HalvesOf(MonthSpan month) => Within(month, halves);

    private static uint Bit(LocalDate day) => 1u << (day.Day - 1);

    private uint DaysOf(YearMonth month) => months[PlaceOf(month)];

    private uint HalvesOf(YearMonth month) => halves[PlaceOf(month)];

    // The days of the calendar month in which it starts, and after them those of the one in which it ends.
    private uint Within(MonthSpan month, ValueList<uint> sets)
    {
        var days = sets[PlaceOf(month.From.ToYearMonth())] >> (month.From.Day - 1);
        return month.From.Day == 1 ? days
            : DaySet.Of(month) & (days | (sets[PlaceOf(month.LastDay.ToYearMonth())] << (month.DayCount - month.LastDay.Day)));
    }

    private static int Index(YearMonth first, YearMonth month) => ((month.Year - first.Year) * 12) + month.Month - first.Month;

    private int PlaceOf(YearMonth month) => Covers(month) ? Index(First, month) : Index(First, Guard.That(false, month, $"a month of {this}"));

    private WorkCalendar With(LocalDate day, bool isScheduled, bool isHalf)
    {
        var at = PlaceOf(day.ToYearMonth());
        return new WorkCalendar(First, Changed(months, isScheduled), Changed(halves, isHalf));

        ValueList<uint> Changed(ValueList<uint> sets, bool isIn)
        {
            uint[] changed = [.. sets];
            changed[at] = isIn ? changed[at] | Bit(day) : changed[at] & ~Bit(day);
            return ValueList.Of(changed);
        }
    }
}
