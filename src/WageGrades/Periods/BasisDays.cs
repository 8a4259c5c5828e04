using System.Runtime.InteropServices;
using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>What the days of one month of pay count in a <see cref="ProrationBasis"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct BasisDays
{
    private readonly uint counted;
    private readonly uint heavy;
    private readonly int extra;
    private readonly uint half;

    private BasisDays(uint counted, uint heavy = 0, int extra = 0, uint half = 0) =>
        (this.counted, this.heavy, this.extra, this.half) = (counted, heavy, extra, half);

    /// <summary>False when the basis needs a calendar that does not cover the month, or has no scheduled day in it.</summary>
    internal static bool TryOf(ProrationBasis basis, MonthSpan month, WorkCalendar? calendar, out BasisDays days)
    {
        var all = DaySet.Of(month);
        var length = DaySet.Count(all);
        days = basis switch
        {
            ProrationBasis.CalendarDays => new BasisDays(all),
            ProrationBasis.Thirtieths when length < 30 => new BasisDays(all, DaySet.From(length) & all, 30 - length),
            ProrationBasis.Thirtieths => new BasisDays(all & ~DaySet.From(31)),
            ProrationBasis.ScheduledDays when calendar is not null && calendar.Covers(month) =>
                new BasisDays(calendar.DaysOf(month), half: calendar.HalvesOf(month)),
            ProrationBasis.ScheduledDays => new BasisDays(0),
            _ => throw Closed.Missed(basis),
        };
        return days.counted != 0;
    }

    /// <summary>
    /// The same for an attendance: in thirtieths the 31st day of the month takes the place of the 30th where it is the only day that is paid,
    /// because a worked day is never paid nothing.
    /// </summary>
    internal BasisDays For(MonthAttendance attendance, out bool isOnlyTheLastDay)
    {
        var all = DaySet.Of(attendance.Month);
        var paid = all & ~attendance.Lost;
        isOnlyTheLastDay = paid != 0 && (paid & counted) == 0 && counted == (all & ~DaySet.From(31)) && DaySet.Count(all) == 31;
        return isOnlyTheLastDay ? new BasisDays(all & ~(DaySet.From(30) & ~DaySet.From(31))) : this;
    }

    /// <summary>What days count: a half workday 1/2.</summary>
    internal Fraction Count(uint days)
    {
        Fraction whole = DaySet.Count(days & counted) + ((days & heavy) != 0 ? extra : 0);
        return (days & half) == 0 ? whole : whole - ((Fraction)DaySet.Count(days & half) / 2);
    }
}
