using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Workforces;

public sealed partial record Workforce
{
    /// <summary>
    /// The workforce for which a month's table was given: everybody employed in the month who has no record of its kind is noted as missing from it,
    /// so that the statement and the run say so. Reading the tables from CSV does this by itself.
    /// </summary>
    /// <param name="table">The table that was given.</param>
    /// <param name="month">The month.</param>
    /// <returns>The new workforce.</returns>
    /// <example><c>workforce.WithTable(MonthTable.Attendance, new YearMonth(2026, 6))</c>.</example>
    public Workforce WithTable(MonthTable table, YearMonth month) => WithTable(table, month, PayPeriod.CalendarMonth);

    /// <summary>The same where months of pay are not the calendar's.</summary>
    /// <param name="table">The table that was given.</param>
    /// <param name="month">The month.</param>
    /// <param name="period">Which days the month has, as the agreement says.</param>
    /// <returns>The new workforce.</returns>
    public Workforce WithTable(MonthTable table, YearMonth month, PayPeriod period)
    {
        Guard.Defined(table);
        return Select(worker =>
            worker.IsEmployedIn(period.SpanOf(month)) && !worker.IsIn(table, month, period) ? worker.NotIn(table, month) : worker);
    }

    /// <summary>
    /// Whether a month's attendance was plainly given though nobody said so: more than half of the people employed in the month have a record of it.
    /// </summary>
    internal bool SeemsRecorded(YearMonth month, PayPeriod period)
    {
        var employed = Workers.Where(worker => worker.IsEmployedIn(period.SpanOf(month))).ToList();
        var recorded = employed.Count(worker => worker.IsIn(MonthTable.Attendance, month, period));
        return recorded > 1 && recorded * 2 > employed.Count;
    }
}
