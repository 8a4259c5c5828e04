using WageGrades.Agreements;

namespace WageGrades.Calculation;

/// <summary>
/// The first stage: which of the person's facts meet the ground of which clause, and on which day each counts from. Nothing is worth anything yet.
/// </summary>
/// <param name="found">What is found of the person's month.</param>
/// <param name="asked">The clauses asked.</param>
/// <param name="reach">Where to note how near facts come that pay nothing; null: nowhere.</param>
internal readonly struct FindStage(FoundMonth found, AskedClauses asked, FactReach? reach)
{
    internal FoundMonth Find()
    {
        if (reach is null)
        {
            return found;
        }

        foreach (var asks in asked.Bonuses)
        {
            if (asks.IsChosen)
            {
                reach.Observe(asks);
            }
        }

        return found;
    }
}
