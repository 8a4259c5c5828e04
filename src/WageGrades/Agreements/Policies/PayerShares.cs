using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>Splits a payment among the payers of its clause, to the last unit.</summary>
internal static class PayerShares
{
    /// <summary>Each payer's part of a sum, in the order of the shares; without shares all of it is the employer's.</summary>
    internal static IEnumerable<(Payer Payer, Money Part)> Split(IReadOnlyList<PayerShare> shares, Money total)
    {
        if (shares.Count == 0 || !total.HasCurrency)
        {
            return [(Payer.Employer, total)];
        }

        // The finest digit of the sum or of the currency, whichever is finer.
        var quantum = new decimal(1, 0, 0, false, (byte)Math.Max(total.Amount.Scale, total.Currency.MinorDigits));
        return shares.Select(share => share.Payer).Zip(Apportionment.Split(total, [.. shares.Select(share => share.Share)], quantum));
    }

    /// <summary>The sums by payer over several payments, in the order of <see cref="Payer"/>; who bears nothing is absent.</summary>
    internal static ValueMap<Payer, Money> Sum(IEnumerable<(IReadOnlyList<PayerShare> Shares, Money Amount)> payments) => ValueMap.Of(
        from payment in payments
        from part in Split(payment.Shares, payment.Amount)
        where !part.Part.IsZero
        group part.Part by part.Payer into parts
        orderby parts.Key
        select KeyValuePair.Create(parts.Key, Money.Sum(parts)));
}
