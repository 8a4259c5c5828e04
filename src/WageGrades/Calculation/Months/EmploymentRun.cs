using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// An unbroken time of employment, whatever its terms (一段连续的任职). What is settled at its end, such as a cycle of hours or the year of a floor, is
/// settled for it alone: who is hired again begins anew, and a settled past stays as it was.
/// </summary>
internal static class EmploymentRun
{
    /// <summary>The run with a day in it; null where the person is not employed that day.</summary>
    internal static DateSpan? Around(Worker worker, LocalDate day)
    {
        foreach (var run in Of(worker))
        {
            if (run.Contains(day))
            {
                return run;
            }
        }

        return null;
    }

    /// <summary>Whether two months lie in one run: the person is employed at every end of a month between them.</summary>
    internal static bool Joins(Worker worker, YearMonth one, YearMonth other, PayPeriod period)
    {
        var (first, last) = one < other ? (one, other) : (other, one);
        for (var next = first.PlusMonths(1); next <= last; next = next.PlusMonths(1))
        {
            var day = period.FirstDay(next);
            if (!worker.Employment.TryGet(day, out _) || !worker.Employment.TryGet(day.PlusDays(-1), out _))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All runs in order of dates; new terms of an employment are no new employment.</summary>
    internal static List<DateSpan> Of(Worker worker) => worker.Employment.All is [{ HasValue: true } only]
        ? [only.Span]
        : DaySpans.Union(worker.Employment.Steps.Where(step => step.HasValue).Select(step => step.Span));
}
