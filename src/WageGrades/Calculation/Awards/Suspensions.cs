using WageGrades.Agreements;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>When long leaves suspend what a clause pays (停发).</summary>
internal static class Suspensions
{
    /// <summary>From when to when each long leave that reaches into the month suspends the clause.</summary>
    internal static ValueList<DateSpan> Of(MonthCase month, BonusClause clause) =>
        clause.Bonus.Schedule.SuspendedBy.Count == 0 || month.Person.Worker.Leaves.Count == 0
            ? ValueList<DateSpan>.Empty
            : OfLeaves(new RestDays(month), month, clause);

    private static ValueList<DateSpan> OfLeaves(RestDays rests, MonthCase month, BonusClause clause) =>
    [
        .. from rule in clause.Bonus.Schedule.SuspendedBy
           from absence in rests.Absences(
               month.Person.Worker.Leaves.Where(leave => leave.Kind == rule.Leave && leave.IsOfWholeDays).Select(leave => leave.Span),
               rule.AcrossRestDays)
           let first = absence.From.PlusDays(rule.AfterDays)
           where !(absence.Until <= first)
           select new DateSpan(first, absence.Until),
    ];
}
