using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>The recorded hours of a person's months, as overtime rules need them.</summary>
internal sealed class OvertimeHours(Worker worker, PayPeriod period)
{
    private static readonly Term[] Overtime =
        [MonthCounter.OvertimeHours, MonthCounter.RestDayOvertimeHours, MonthCounter.HolidayOvertimeHours];

    internal decimal OnWorkingDays(YearMonth month) => Of(month, MonthCounter.OvertimeHours);

    internal decimal OnRestDays(YearMonth month) => Of(month, MonthCounter.RestDayOvertimeHours);

    internal decimal TakenOff(YearMonth month) => Of(month, MonthCounter.RestDayHoursTakenOff);

    internal decimal OnHolidays(YearMonth month) => Of(month, MonthCounter.HolidayOvertimeHours);

    internal decimal Worked(YearMonth month) => Of(month, MonthCounter.WorkedHours);

    internal bool HasAny(YearMonth month) => OnWorkingDays(month) + OnRestDays(month) + OnHolidays(month) > 0m;

    /// <summary>Whether clauses pay every kind of overtime that a month has by its counter.</summary>
    internal bool IsPaidBy(IEnumerable<BonusClause> clauses, YearMonth month, LocalDate day)
    {
        HashSet<Term> paid =
        [
            .. from clause in clauses
               where clause.Amounts.TryGet(day, out _)
               from counter in clause.Amounts.On(day).Reads.Counters.Concat(clause.Bonus.Ground is CountGround count ? [count.Counter] : [])
               select counter,
        ];
        return Overtime.All(kind => Of(month, kind) == 0m || paid.Contains(kind));
    }

    /// <summary>True where overtime was recorded by kind, but not the hours worked, of which alone the excess over a cycle can be counted.</summary>
    internal bool LacksWorked(YearMonth month) => Worked(month) == 0m && OnWorkingDays(month) + OnRestDays(month) > 0m;

    /// <summary>Whether the terms of the first employed day of a month are cumulative hours.</summary>
    internal bool IsCumulative(YearMonth month) =>
        Steps(month).FirstOrDefault() is { } first && first.Value.WorkingTime == WorkingTimeSystem.Cumulative;

    /// <summary>Whether two months lie in one unbroken employment; who is hired again begins a cycle of its own.</summary>
    internal bool IsOneEmployment(YearMonth one, YearMonth other) => EmploymentRun.Joins(worker, one, other, period);

    /// <summary>The part of a month's days on which the person is employed.</summary>
    internal Ratio EmployedPart(YearMonth month) =>
        Ratio.Of(Steps(month).Sum(step => step.Span.DayCount!.Value), period.DaysOf(month).DayCount);

    private IEnumerable<EffectiveStep<Employment>> Steps(YearMonth month) =>
        worker.Employment.StepsWithin(period.SpanOf(month)).Where(step => step.HasValue);

    private decimal Of(YearMonth month, Term counter) => worker.RecordOf(month, period).FigureOf(counter) ?? 0m;
}
