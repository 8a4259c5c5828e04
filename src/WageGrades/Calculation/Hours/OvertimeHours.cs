using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>The recorded hours of a person's months, as overtime rules need them.</summary>
internal sealed class OvertimeHours(Worker worker)
{
    internal decimal OnWorkingDays(YearMonth month) => Of(month, MonthCounter.OvertimeHours);

    internal decimal OnRestDays(YearMonth month) => Of(month, MonthCounter.RestDayOvertimeHours);

    internal decimal TakenOff(YearMonth month) => Of(month, MonthCounter.RestDayHoursTakenOff);

    internal decimal OnHolidays(YearMonth month) => Of(month, MonthCounter.HolidayOvertimeHours);

    internal decimal Worked(YearMonth month) => Of(month, MonthCounter.WorkedHours);

    internal bool HasAny(YearMonth month) => OnWorkingDays(month) + OnRestDays(month) + OnHolidays(month) > 0m;

    /// <summary>True where overtime was recorded by kind, but not the hours worked, of which alone the excess over a cycle can be counted.</summary>
    internal bool LacksWorked(YearMonth month) => Worked(month) == 0m && OnWorkingDays(month) + OnRestDays(month) > 0m;

    /// <summary>Whether the terms of the first employed day of a month are cumulative hours.</summary>
    internal bool IsCumulative(YearMonth month) =>
        Steps(month).FirstOrDefault() is { } first && first.Value.WorkingTime == WorkingTimeSystem.Cumulative;

    /// <summary>Whether two months lie in one unbroken employment; who is hired again begins a cycle of its own.</summary>
    internal bool IsOneEmployment(YearMonth one, YearMonth other) => EmploymentRun.Joins(worker, one, other);

    /// <summary>The part of a month's days on which the person is employed.</summary>
    internal Ratio EmployedPart(YearMonth month) =>
        Ratio.Of(Steps(month).Sum(step => step.Span.DayCount!.Value), DateSpan.OfMonth(month).DayCount!.Value);

    private IEnumerable<EffectiveStep<Employment>> Steps(YearMonth month) =>
        worker.Employment.StepsWithin(DateSpan.OfMonth(month)).Where(step => step.HasValue);

    private decimal Of(YearMonth month, Term counter) => worker.RecordOf(month).Counts.TryGetValue(counter, out var hours) ? hours : 0m;
}
