using WageGrades.Internal;

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
    public Workforce WithTable(MonthTable table, YearMonth month)
    {
        Guard.Defined(table);
        return Select(worker => worker.IsEmployedIn(month) && !worker.IsIn(table, month) ? worker.NotIn(table, month) : worker);
    }

    /// <summary>
    /// Whether a month's attendance was plainly given though nobody said so: more than half of the people employed in the month have a record of it.
    /// </summary>
    internal bool SeemsRecorded(YearMonth month)
    {
        var employed = Workers.Where(worker => worker.IsEmployedIn(month)).ToList();
        var recorded = employed.Count(worker => worker.IsIn(MonthTable.Attendance, month));
        return recorded > 1 && recorded * 2 > employed.Count;
    }
}
