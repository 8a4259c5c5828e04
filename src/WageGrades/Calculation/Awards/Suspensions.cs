using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>When long leaves suspend what a clause pays (停发).</summary>
internal sealed class Suspensions(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;

    /// <summary>From when to when each long leave suspends the clause.</summary>
    internal List<DateSpan> Of(BonusClause clause) =>
    [
        .. from rule in clause.Bonus.Schedule.SuspendedBy
           from absence in DaySpans.Union(
               person.Worker.Leaves.Where(leave => leave.Kind == rule.Leave).Select(leave => leave.Span),
               gap => rule.AcrossRestDays && IsAllRest(gap))
           let first = absence.From.PlusDays(rule.AfterDays)
           where !(absence.Until <= first)
           select new DateSpan(first, absence.Until),
    ];

    // No calendar has a month without a working day: what is longer needs no look.
    private bool IsAllRest(DateSpan gap)
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
