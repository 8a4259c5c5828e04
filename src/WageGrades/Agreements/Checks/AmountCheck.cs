using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>Whether amounts can be paid by an agreement: of its currency, and not negative unless they may be.</summary>
internal static class AmountCheck
{
    internal static IEnumerable<Finding> Of(
        CollectiveAgreement agreement, IEnumerable<Money> amounts, string path, ClauseId? clause, bool maySubtract = false) =>
        from amount in amounts
        where (amount.IsNegative && !maySubtract) || !amount.HasCurrency || amount.Currency != agreement.Currency
        select Finding.Of(
            FindingCodes.AmountNotAllowed,
            path,
            ("where", path),
            ("amount", amount.ToString()),
            ("currency", agreement.Currency.Code)
        ) with
        {
            Clause = clause,
        };
}
