using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Calculation;

internal sealed partial class ClauseFactFinder
{
    // Something due only after the month whose like is not found in it.
    private bool AwaitsStart(BonusClause clause, ValueList<Occurrence> all, ValueList<FoundFact> own)
    {
        for (var at = 0; at < all.Count; at++)
        {
            if (AwaitsStart(month, clause, all[at]) && !Has(own, all[at].Key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ValueList<FoundFact> own, TermKey key)
    {
        foreach (var fact in own)
        {
            if (fact.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an occurrence is due only after the month.</summary>
    internal static bool AwaitsStart(MonthCase month, BonusClause clause, Occurrence occurrence) => occurrence.OnlyIn is null
        && month.Plan.Policies.StartOf(clause.Bonus.Schedule) is { } start
        && start.FirstDueDay(occurrence.Since ?? occurrence.CountsFrom, month.Plan.Period) >= month.Person.Span.Until;
}
