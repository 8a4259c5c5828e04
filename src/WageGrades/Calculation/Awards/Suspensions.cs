using WageGrades.Agreements;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>When long leaves suspend what a clause pays (停发).</summary>
internal sealed class Suspensions(MonthCase month)
{
    private readonly RestDays rests = new(month);
    private readonly PersonMonth person = month.Person;

    /// <summary>From when to when each long leave that reaches into the month suspends the clause.</summary>
    internal List<DateSpan> Of(BonusClause clause) => clause.Bonus.Schedule.SuspendedBy.Count == 0 || person.Worker.Leaves.Count == 0 ? [] :
    [
        .. from rule in clause.Bonus.Schedule.SuspendedBy
           from absence in rests.Absences(
               person.Worker.Leaves.Where(leave => leave.Kind == rule.Leave && leave.IsOfWholeDays).Select(leave => leave.Span),
               rule.AcrossRestDays)
           let first = absence.From.PlusDays(rule.AfterDays)
           where !(absence.Until <= first)
           select new DateSpan(first, absence.Until),
    ];
}
