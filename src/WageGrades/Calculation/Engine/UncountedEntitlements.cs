using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Tells what is paid nothing for days worked because none of them counts in the agreed proration, such as a 31st in thirtieths.</summary>
internal static class UncountedEntitlements
{
    internal static IEnumerable<Finding> FindingsOf(MonthCase month, IReadOnlyList<PayLine> lines)
    {
        var (plan, person) = (month.Plan, month.Person);

        // Of a month that two agreements share the other days are paid by the other; what pays nobody's days is told already.
        if (plan.Policies.Proration is null
            || plan.IsPart
            || !lines.Any(static line => line.Factor == Ratio.Zero)
            || month.Findings.Exists(each => each.Code == FindingCodes.WorkedDaysPaidNothing || each.Code == FindingCodes.EmployedOnRestDaysOnly))
        {
            yield break;
        }

        foreach (var clause in plan.PayClauses)
        {
            var own = lines.Where(line => line.Clause.Id == clause.Id && line.Status == LineStatus.Paid && line.BelongsTo is null);
            foreach (var paid in own.GroupBy(line => IsEachOne(clause) ? line.Occurrence : ""))
            {
                if (paid.All(line => line.Factor == Ratio.Zero) && Worked(clause, person, paid) is > 0 and var days)
                {
                    yield return Of(clause.Id, month, days);
                }
            }
        }
    }

    private static bool IsEachOne(PayClause clause) => clause is BonusClause { Bonus.Repetition: Repetition.EachOne };

    private static int Worked(PayClause clause, PersonMonth person, IEnumerable<PayLine> lines)
    {
        var attendance = person.AttendanceOf(clause);
        return attendance.Undated.Sign > 0 ? 0 : lines.Sum(line => DaySet.Count(DaySet.Of(person.Span, line.Span) & ~attendance.Lost));
    }

    private static Finding Of(ClauseId clause, MonthCase month, int days) =>
        Finding.Of(
            FindingCodes.EntitledDaysNotCounted,
            month.Person.Worker.Id.ToString(),
            ("worker", month.Person.Worker.Id.ToString()),
            ("month", month.Plan.Month),
            ("clause", clause.ToString()),
            ("days", days)) with { Clause = clause };
}
