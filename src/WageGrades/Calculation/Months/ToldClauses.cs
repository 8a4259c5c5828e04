using WageGrades.Agreements;
using WageGrades.Citations;

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
            Add(lines[at].Clause.Id);
        }
    }

    /// <summary>Adds a clause.</summary>
    internal void Add(ClauseId clause)
    {
        if (plan.Order.TryGetValue(clause, out var place))
        {
            places[place] = true;
        }
    }

    /// <summary>Whether a clause is among them.</summary>
    internal bool Has(ClauseReads clause) => places[clause.Order];

    /// <inheritdoc cref="Has(ClauseReads)"/>
    internal bool Has(PayClause clause) => places[plan.Order[clause.Id]];
}
