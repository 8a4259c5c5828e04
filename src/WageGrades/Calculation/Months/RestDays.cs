using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Rest days of the agreement's calendar, which may lie between two leaves that are one.</summary>
internal sealed class RestDays(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly DateSpan days = month.Person.Span.ToDateSpan();

    /// <summary>
    /// The absences that reach into the month, in order: leaves that touch are one, and so are those between which only rest days lie where these
    /// belong to the absence. The calendar is asked only about gaps on which the month depends.
    /// </summary>
    internal List<DateSpan> Absences(IEnumerable<DateSpan> leaves, bool acrossRestDays)
    {
        var runs = DaySpans.Union(leaves);
        List<DateSpan> found = [];
        DateSpan? open = null;
        for (var at = runs.Count - 1; at >= 0; at--)
        {
            if (open is { } later)
            {
                if (acrossRestDays && AreOne(runs[at], later))
                {
                    open = new DateSpan(runs[at].From, later.Until);
                    continue;
                }

                found.Add(later);
            }

            open = runs[at];
        }

        return [.. found.Concat(open is { } first ? [first] : []).Where(absence => absence.Intersect(days) is not null).Reverse()];
    }

    private bool AreOne(DateSpan one, DateSpan later)
    {
        DateSpan gap = new(one.Until!.Value, later.From);
        return (later.Intersect(days) ?? gap.Intersect(days)) is not null && AreAll(gap);
    }

    /// <summary>Whether all days of a gap are rest days; a calendar that does not cover them is told. No calendar has a month without a working day:
    /// what is longer needs no look.</summary>
    private bool AreAll(DateSpan gap)
    {
        if (gap.DayCount > 31 || gap.Contains(days))
        {
            return false;
        }

        for (var day = gap.From; day < gap.Until; day = day.PlusDays(1))
        {
            if (plan.Policies.Calendar?.Covers(day.ToYearMonth()) != true)
            {
                month.Findings.Add(Finding.Of(FindingCodes.CalendarNotCovering, "policies.calendar", ("month", day.ToYearMonth())));
                return false;
            }

            if (plan.Policies.Calendar.IsScheduled(day))
            {
                return false;
            }
        }

        return true;
    }
}
