using WageGrades.Agreements;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// An employment and the day from which service counts in it: the recorded one, its first day, or that day put back by the length of earlier
/// employments. Time outside employment is never counted, and a later employment leaves what an earlier one counted as it was.
/// </summary>
/// <param name="Since">The day from which years are counted.</param>
/// <param name="From">The first day of the employment.</param>
/// <param name="Until">The first day after it; null while it lasts, and where a recorded date counts for all employments.</param>
/// <param name="NextFrom">The first day of the next employment; null where there is none.</param>
internal sealed record ServiceTime(LocalDate Since, LocalDate From, LocalDate? Until, LocalDate? NextFrom)
{
    /// <summary>The person's employments in order.</summary>
    internal static ServiceTime[] Of(Worker worker, EarlierService earlier)
    {
        if (worker.ServiceSince is { } recorded)
        {
            // A date on record already says what counts.
            return [new ServiceTime(Known(recorded), LocalDate.MinIsoValue, null, null)];
        }

        var spans = EmploymentRun.Of(worker);
        var times = new ServiceTime[spans.Count];
        var before = Period.Zero;
        for (var i = 0; i < times.Length; i++)
        {
            var span = spans[i];
            times[i] = new ServiceTime(
                Known(earlier == EarlierService.Counted && i > 0 ? Earlier(span.From, before) : span.From),
                span.From,
                span.Until,
                i + 1 < spans.Count ? spans[i + 1].From : null);
            if (span.Until is { } until && i + 1 < spans.Count)
            {
                before += Period.Between(span.From, until, PeriodUnits.YearMonthDay);
            }
        }

        return times;
    }

    /// <summary>The day, or the first of year 1 for what held since ever: years are counted from there.</summary>
    internal static LocalDate Known(LocalDate day) => day.Year < 1 ? new LocalDate(1, 1, 1) : day;

    // Years and months first, from the first day of the employment, then the days left over.
    private static LocalDate Earlier(LocalDate from, Period before) =>
        from.PlusMonths(-((before.Years * 12) + before.Months)).PlusDays(-before.Days);
}
