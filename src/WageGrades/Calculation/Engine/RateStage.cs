using WageGrades.Agreements;

namespace WageGrades.Calculation;

/// <summary>
/// The second stage: what each clause owes on a day, on the person's terms of that day, as a full-month amount or as it is. Clauses are rated one by
/// one as the next stage asks for them, so that what is wrong is told in the order of the clauses.
/// </summary>
internal readonly struct RateStage(FoundMonth found, AskedClauses asked)
{
    /// <summary>Schemes first, then ladders, then bonus clauses.</summary>
    internal IEnumerable<(PayClause Clause, IEnumerable<Owed> Owed)> Rate()
    {
        if (asked.IsOnSchemes && !SchemeRates.HasNone(found.Month))
        {
            SchemeRates schemes = new(found.Month);
            schemes.Report();
            foreach (var clause in found.Month.Plan.Schemes)
            {
                yield return (clause, schemes.Rate(clause));
            }
        }

        foreach (var (clause, owed) in new LadderRates(found.Month, asked.IsOnSchemes).Rate())
        {
            yield return (clause, owed);
        }

        BonusRates bonuses = new(found, asked.IsOnSchemes);
        foreach (var asks in asked.Bonuses)
        {
            // Most clauses owe most people nothing.
            if (!asks.OwesOnlyWhatIsFound || found.Of(asks).Count > 0)
            {
                yield return (asks.Clause, bonuses.Rate(asks));
            }
        }
    }
}
