using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Rest days of the agreement's calendar, which may lie between two leaves that are one.</summary>
internal sealed class RestDays(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;

    /// <summary>Whether all days of a gap are rest days; a calendar that does not cover them is told. No calendar has a month without a working day:
    /// what is longer needs no look.</summary>
    internal bool AreAll(DateSpan gap)
    {
        if (gap.DayCount > 31)
        {
            return false;
        }

        for (var day = gap.From; day < gap.Until; day = day.PlusDays(1))
        {
            if (plan.Policies.Calendar?.Covers(day.ToYearMonth()) != true)
            {
                if (gap.From < person.Span.Until)
                {
                    month.Findings.Add(Finding.Of(FindingCodes.CalendarNotCovering, "policies.calendar", ("month", day.ToYearMonth())));
                }

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
