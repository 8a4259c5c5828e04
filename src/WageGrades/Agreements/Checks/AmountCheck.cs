using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>Whether amounts can be paid by an agreement: of its currency, and not negative unless they may be.</summary>
internal static class AmountCheck
{
    internal static IEnumerable<Finding> Of(
        CollectiveAgreement agreement, IEnumerable<Money> amounts, string path, ClauseId? clause, bool maySubtract = false)
    {
        foreach (var amount in amounts)
        {
            if ((amount.IsNegative && !maySubtract) || !amount.HasCurrency || amount.Currency != agreement.Currency)
            {
                yield return NotAllowed(agreement, amount, path, clause);
            }
        }
    }

    internal static IEnumerable<Finding> Of(CollectiveAgreement agreement, CapGroup cap) => Of(agreement, [cap.AtMost], $"caps.{cap.Id}", null);

    internal static IEnumerable<Finding> Of(CollectiveAgreement agreement, PayFloor floor) =>
        Of(agreement, floor.Amount.Values, $"floors.{floor.Id}", null);

    /// <summary>What a rule compares or takes off need only be of the currency.</summary>
    internal static IEnumerable<Finding> Of(CollectiveAgreement agreement, LadderClause clause, PlacementRule rule)
    {
        foreach (var amount in new[] { rule.LeastRise, rule.Protection?.Reduction })
        {
            if (amount is { } given && given.Currency != agreement.Currency)
            {
                yield return NotAllowed(agreement, given, $"clauses.{clause.Id}.placements", clause.Id);
            }
        }
    }

    private static Finding NotAllowed(CollectiveAgreement agreement, Money amount, string path, ClauseId? clause) =>
        Finding.Of(
            FindingCodes.AmountNotAllowed, path, ("where", path), ("amount", amount.ToString()), ("currency", agreement.Currency.Code)) with
        {
            Clause = clause,
        };
}
