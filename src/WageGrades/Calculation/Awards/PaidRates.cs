using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What groups of the month and monthly caps leave of full-month rates.</summary>
internal static class PaidRates
{
    /// <summary>What remains of the rates: of each group the highest, of each cap what it leaves, its first clause first.</summary>
    internal static IReadOnlyDictionary<ClauseId, ExactAmount> Settle(CollectiveAgreement agreement, IReadOnlyDictionary<ClauseId, ExactAmount> rates)
    {
        Dictionary<ClauseId, ExactAmount> left = new(rates);
        foreach (var group in agreement.Groups.Where(group => group.Scope == PrecedenceScope.Month))
        {
            ClauseId? winner = null;
            foreach (var id in group.Clauses.Where(id => left.TryGetValue(id, out var rate) && rate.Sign != 0))
            {
                winner = winner is { } best && left[best] >= left[id] ? best : id;
            }

            foreach (var id in group.Clauses.Where(id => left.ContainsKey(id) && id != winner))
            {
                left[id] -= left[id];
            }
        }

        Cap(agreement, left);
        return left;
    }

    /// <summary>Takes from exact amounts of a month by clause what goes beyond the monthly caps, the first clause of a cap paid first.</summary>
    internal static void Cap(CollectiveAgreement agreement, Dictionary<ClauseId, ExactAmount> amounts)
    {
        foreach (var cap in agreement.Caps.Where(cap => cap.Per == CapPeriod.Month))
        {
            // A clause that takes more back than it pays makes room for the others.
            var capped = cap.Clauses.Distinct().Where(amounts.ContainsKey).ToList();
            var room = capped.Where(id => amounts[id].Sign < 0).Aggregate(cap.AtMost.ToExactAmount(), (sum, id) => sum - amounts[id]);
            foreach (var id in capped.Where(id => amounts[id].Sign > 0))
            {
                amounts[id] = ExactAmount.Min(amounts[id], room);
                room -= amounts[id];
            }
        }
    }
}
