using System.Globalization;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>On which day somebody has to be employed to be paid for a period (在职截止日).</summary>
/// <example>Who is employed on 1 December: <c>CutOff.On(new AnnualDate(12, 1))</c>.</example>
public sealed record CutOff
{
    private CutOff(CutOffKind kind) => Kind = kind;

    /// <summary>不限: on no particular day.</summary>
    public static CutOff None { get; } = new(CutOffKind.None);

    /// <summary>发放月首日: on the first day of the month of payment.</summary>
    public static CutOff StartOfMonth { get; } = new(CutOffKind.StartOfMonth);

    /// <summary>发放月末日: on the last day of the month of payment.</summary>
    public static CutOff EndOfMonth { get; } = new(CutOffKind.EndOfMonth);

    /// <summary>期末: on the last day of the period.</summary>
    public static CutOff EndOfPeriod { get; } = new(CutOffKind.EndOfPeriod);

    /// <summary>Which kind of day it is.</summary>
    public CutOffKind Kind { get; }

    /// <summary>The day of the year, where it is one; else null.</summary>
    public AnnualDate? Day { get; private init; }

    /// <summary>Whether the day lies in the year after the first one on which it comes in the period.</summary>
    public bool IsInYearAfter { get; private init; }

    /// <summary>某月某日: a day of the year, the first such day from the calendar month on that names the first month of the period; 29 February is 28
    /// February in other years.</summary>
    /// <param name="day">The day.</param>
    /// <param name="inYearAfter">True for that day a year later, such as 31 March after the year that is paid.</param>
    /// <returns>The rule.</returns>
    public static CutOff On(AnnualDate day, bool inYearAfter = false) => new(CutOffKind.OnDay) { Day = day, IsInYearAfter = inYearAfter };

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        CutOffKind.None => "none",
        CutOffKind.StartOfMonth => "start of month",
        CutOffKind.EndOfMonth => "end of month",
        CutOffKind.EndOfPeriod => "end of period",
        CutOffKind.OnDay => string.Create(CultureInfo.InvariantCulture, $"{Day!.Value.Month:00}-{Day.Value.Day:00}{(IsInYearAfter ? " next year" : "")}"),
        _ => throw Closed.Missed(Kind),
    };

    /// <summary>The day for a period and the month in which it is paid; null for none.</summary>
    internal LocalDate? DayFor(MonthRun period, YearMonth paidIn) => Kind switch
    {
        CutOffKind.None => null,
        CutOffKind.StartOfMonth => period.Period.FirstDay(paidIn),
        CutOffKind.EndOfMonth => period.Period.DaysOf(paidIn).LastDay,
        CutOffKind.EndOfPeriod => period.Span.LastDay,
        CutOffKind.OnDay => FirstIn(period, Day!.Value, IsInYearAfter ? 1 : 0),
        _ => throw Closed.Missed(Kind),
    };

    /// <summary>The first day of the year of this date from the calendar month on that names the first month of a period, some years later:
    /// 31 December of a year that ends on 25 December is the one after it, not the one at its beginning.</summary>
    internal static LocalDate FirstIn(MonthRun period, AnnualDate day, int yearsAfter)
    {
        var from = period.First.OnDayOfMonth(1);
        return day.InYear((day.InYear(from.Year) >= from ? from.Year : from.Year + 1) + yearsAfter);
    }
}
