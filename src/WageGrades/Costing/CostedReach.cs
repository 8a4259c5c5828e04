using WageGrades.Agreements;
using WageGrades.Calculation;

namespace WageGrades.Costing;

/// <summary>
/// Whom the clauses of an agreement reach in the months costed (测算条款落实情况): counted when somebody asks, after the costing.
/// </summary>
internal static class CostedReach
{
    internal static ClauseCoverage Of(CostedPeople costed, CollectiveAgreement agreement)
    {
        // Reports of one search share the people.
        lock (costed.Gate)
        {
            var paid = costed.PayUnder(agreement);
            CoverageTally tally = new(PayClausesOf(paid));
            for (var person = 0; person < costed.People.Workers.Count; person++)
            {
                tally.Add(paid.Reach(tally.Begin(), person, paid.Proposed(person)), costed.Months);
            }

            return tally.ToCoverage();
        }
    }

    /// <summary>The clauses that can pay.</summary>
    internal static IEnumerable<PayClause> PayClausesOf(CostedPay paid) => paid.After.Agreement.Clauses.OfType<PayClause>();
}
