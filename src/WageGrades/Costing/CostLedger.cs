using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>Sums by clause, with what rounding at the statement's total adds kept apart.</summary>
internal sealed class CostLedger
{
    private readonly Dictionary<ClauseId, CostTally> byClause = [];

    internal IReadOnlyDictionary<ClauseId, CostTally> ByClause => byClause;

    internal CostTally Total { get; } = new();

    internal CostTally Rounding { get; } = new();

    /// <summary>Adds a statement as often as it is paid in a year.</summary>
    internal void Add(int year, bool isProposed, PayStatement statement, int times)
    {
        var sum = default(Money);
        foreach (var line in ValueList.Of(statement.Lines))
        {
            Of(line.Clause.Id).Add(year, isProposed, line.Amount, times);
            sum += line.Amount;
        }

        Total.Add(year, isProposed, statement.Total, times);
        Rounding.Add(year, isProposed, statement.Total - sum, times);
    }

    /// <summary>A month of which something is open: what is settled under the agreement and under the proposal alike.</summary>
    internal void AddSettled(int year, PayStatement before, PayStatement after)
    {
        foreach (var (isProposed, lines) in new[] { (false, SettledPair.LinesOf(before, after)), (true, SettledPair.LinesOf(after, before)) })
        {
            foreach (var line in lines)
            {
                Of(line.Clause.Id).Add(year, isProposed, line.Amount);
                Total.Add(year, isProposed, line.Amount);
            }
        }
    }

    /// <summary>Adds another as often as there are people.</summary>
    internal void Add(CostLedger other, int people)
    {
        foreach (var (clause, tally) in other.byClause)
        {
            Of(clause).Add(tally, people);
        }

        Total.Add(other.Total, people);
        Rounding.Add(other.Rounding, people);
    }

    internal CostTally Of(ClauseId clause)
    {
        if (!byClause.TryGetValue(clause, out var tally))
        {
            byClause[clause] = tally = new CostTally();
        }

        return tally;
    }
}
