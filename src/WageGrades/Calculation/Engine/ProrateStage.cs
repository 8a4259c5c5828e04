using WageGrades.Agreements;

namespace WageGrades.Calculation;

/// <summary>The third stage: full-month amounts become the month's exact parts by the declared method; what is owed as it is stays.</summary>
internal readonly struct ProrateStage(MonthCase month)
{
    internal IEnumerable<ClauseDrafts> Prorate(IEnumerable<(PayClause Clause, IEnumerable<Owed> Owed)> rated)
    {
        foreach (var (clause, owed) in rated)
        {
            // Most clauses owe most people nothing; of a pool one may have a share all the same.
            if (owed is not Owed[] { Length: 0 } || clause is BonusClause { IsPool: true })
            {
                yield return ClauseDrafts.Of(month, clause, owed);
            }
        }
    }
}
