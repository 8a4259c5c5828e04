namespace WageGrades.Calculation;

/// <summary>
/// The second stage: what each clause owes on a day, on the person's terms of that day, as a full-month amount or as it is. Each clause goes through
/// the next two stages before the one after it is asked, so that what is wrong is told in the order of the clauses.
/// </summary>
internal readonly struct RateStage(FoundMonth found, AskedClauses asked)
{
    /// <summary>Schemes first, then ladders, then bonus clauses.</summary>
    internal void Rate(ClauseDrafts own, ref SettleStage settle)
    {
        if (asked.IsOnSchemes && !SchemeRates.HasNone(found.Month))
        {
            SchemeRates schemes = new(found.Month);
            schemes.Report();
            foreach (var clause in found.Month.Plan.Schemes)
            {
                own.Begin(clause);
                own.AddRange(schemes.Rate(clause));
                settle.Take(own);
            }
        }

        if (found.Month.Plan.Ladders.Count > 0)
        {
            LadderRates ladders = new(found.Month, asked.IsOnSchemes);
            foreach (var clause in found.Month.Plan.Ladders)
            {
                own.Begin(clause);
                ladders.Rate(clause, own);
                settle.Take(own);
            }
        }

        BonusRates bonuses = new(found, asked.IsOnSchemes);
        foreach (var asks in asked.Bonuses)
        {
            // Most clauses owe most people nothing.
            if (!asks.OwesOnlyWhatIsFound || found.Of(asks).Count > 0)
            {
                own.Begin(asks.Clause);
                bonuses.Rate(asks, own);
                settle.Take(own);
            }
        }
    }
}
