using WageGrades.Agreements;

namespace WageGrades.Calculation;

/// <summary>The clauses of a plan of which a person needs no note: they have a line, or nobody asks.</summary>
internal sealed class ToldClauses(MonthPlan plan)
{
    private readonly bool[] places = new bool[plan.Agreement.Clauses.Count];

    /// <summary>Adds those that have one of the lines.</summary>
    internal void Add(IReadOnlyList<PayLine> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (plan.Clauses.PlaceOf(lines[at].Clause) is var place and >= 0)
            {
                places[place] = true;
            }
        }
    }

    /// <summary>Adds a clause.</summary>
    internal void Add(PayClause clause) => places[plan.Clauses.PlaceOf(clause)] = true;

    /// <summary>Whether a clause is among them.</summary>
    internal bool Has(ClauseReads clause) => places[clause.Order];

    /// <inheritdoc cref="Has(ClauseReads)"/>
    internal bool Has(PlannedClause clause) => places[clause.Place];
}
