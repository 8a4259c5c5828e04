using WageGrades.Citations;
using WageGrades.Findings;
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

    internal static Finding NotAllowed(CollectiveAgreement agreement, Money amount, string path, ClauseId? clause) =>
        Finding.Of(
            FindingCodes.AmountNotAllowed, path, ("where", path), ("amount", amount.ToString()), ("currency", agreement.Currency.Code)) with
        {
            Clause = clause,
        };
}
