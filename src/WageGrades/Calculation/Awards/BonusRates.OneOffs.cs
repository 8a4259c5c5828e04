using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

internal sealed partial class BonusRates
{
    // Of the clause and of those with which it competes over several months.
    private bool IsAnyDueInMonth(ClauseReads asks)
    {
        if (Plan.Clauses.RivalsOf(asks) is not { } rivals)
        {
            return IsAnyOwnDueInMonth(asks);
        }

        foreach (var rival in rivals)
        {
            if (IsAnyOwnDueInMonth(rival))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAnyOwnDueInMonth(ClauseReads asks)
    {
        if (Plan.Policies.StartOf(asks.Clause.Bonus.Schedule) is not { } start)
        {
            return false;
        }

        foreach (var occurrence in found.Of(asks))
        {
            if (Person.Span.Contains(start.FirstDueDay(occurrence.CountsFrom, Plan.Period)))
            {
                return true;
            }
        }

        return false;
    }

    private Owed? OneOff(BonusClause clause, Occurrence occurrence, LocalDate due)
    {
        if (!occurrence.HasTrade(PostOn(occurrence.CountsFrom)))
        {
            return null;
        }

        // An award due before the clause had a standard counts at its first one, so that a later upgrade pays the difference.
        var standard = clause.Amounts.TryGet(due, out var current) ? current : FirstStandard(clause, due);
        if (standard is null || Resolve(clause, standard, occurrence, due) is not { } amount)
        {
            return null;
        }

        var draft = Draft(clause, occurrence, due, amount, occurrence.Started(due));
        if (due >= Person.Span.Until)
        {
            return draft.Suppress(LineReason.NotYetDue, dueFrom: due);
        }

        if (!Person.Worker.Employment.TryGet(due, out _))
        {
            return Person.Span.Contains(due) ? draft.Suppress(LineReason.NotEmployedWhenDue) : null;
        }

        if (!Month.Coverage.OnAny(clause, due))
        {
            return null;
        }

        var isDueNow = Person.Span.Contains(due) && Plan.Term.Contains(due) && (clause.OwnTerm is not { } days || days.Contains(due));
        return new OneOffDue(draft, due, occurrence, isDueNow);
    }

    private static BonusAmount? FirstStandard(BonusClause clause, LocalDate due) =>
        clause.Amounts.Steps.FirstOrDefault(step => step.HasValue) is { } first && due < first.Span.From ? first.Value : null;
}
