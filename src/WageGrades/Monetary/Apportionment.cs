using System.Numerics;
using WageGrades.Internal;

namespace WageGrades.Monetary;

/// <summary>
/// Splitting a sum by weights to the last unit (分配): an award pool among a team, a fund among departments. The shares add up to the
/// sum, nobody's share is on the other side of zero, equal weights differ by at most one unit, and a weight of zero gets nothing.
/// A tie goes to whoever stands first: declare that order by a key of the people (such as the worker id) and the split does not
/// depend on the order of any list.
/// </summary>
/// <example>
/// Weights 6, 6, 2: 0.10 is split 0.05, 0.04, 0.01 and 0.11 is split 0.05, 0.05, 0.01. The largest remainder would take a cent from
/// the third person when the pool grows (0.04, 0.04, 0.02, then 0.05, 0.05, 0.01).
/// </example>
public static class Apportionment
{
    /// <summary>The smallest claim, odd ÷ weight, is served first; among equals the first in order.</summary>
    private static readonly Comparer<Claim> SmallestFirst = Comparer<Claim>.Create(
        (left, right) =>
            (left.Odd * right.Weight).CompareTo(right.Odd * left.Weight) is var order and not 0 ? order : left.Place.CompareTo(right.Place)
    );

    /// <summary>Splits a sum in whole multiples of a quantum.</summary>
    /// <param name="total">The sum; a whole multiple of the quantum. A negative sum is split as the mirror image of the positive one.</param>
    /// <param name="weights">The weights in their declared order, none below zero, at least one above.</param>
    /// <param name="quantum">The smallest unit paid, above zero, such as 0.01.</param>
    /// <param name="method">The method; Sainte-Laguë unless another is named.</param>
    /// <returns>One share per weight, in the same order.</returns>
    /// <exception cref="ArgumentException">The total is not a multiple of the quantum, a weight is negative, or all weights are zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The quantum is not above zero.</exception>
    public static IReadOnlyList<Money> Split(
        Money total,
        IReadOnlyList<Ratio> weights,
        decimal quantum,
        ApportionmentMethod method = ApportionmentMethod.SainteLague
    )
    {
        Guard.NotNull(weights);
        Guard.Positive(quantum);
        var unit = total.Currency.Of(quantum);
        var units = Fraction.From(total.Amount) / Fraction.From(quantum);
        if (!units.Denominator.IsOne)
        {
            throw new ArgumentException($"The total, {total}, is not a whole multiple of {unit}.", nameof(total));
        }

        var count = BigInteger.Abs(units.Numerator);
        var whole = WholeWeights(weights);
        var shares = Guard.Defined(method) == ApportionmentMethod.SainteLague ? SainteLague(count, whole) : LargestRemainder(count, whole);

        // A share is a whole multiple of the quantum and not larger than the total, so it always is payable.
        return Array.AsReadOnly(
            Array.ConvertAll(shares, share => (unit * new Ratio(Fraction.Of(share * units.Sign, 1))).Round(RoundingRule.None))
        );
    }

    /// <summary>The weights as integers in the same proportion.</summary>
    private static BigInteger[] WholeWeights(IReadOnlyList<Ratio> weights)
    {
        var common = BigInteger.One;
        foreach (var weight in weights)
        {
            if (weight.Sign < 0)
            {
                throw new ArgumentException($"A weight is zero or more, not {weight}.", nameof(weights));
            }

            var denominator = weight.Value.Denominator;
            common *= denominator / BigInteger.GreatestCommonDivisor(common, denominator);
        }

        var whole = weights.Select(weight => weight.Value.Numerator * (common / weight.Value.Denominator)).ToArray();
        return whole.Any(weight => weight.Sign > 0)
            ? whole
            : throw new ArgumentException("At least one weight is above zero; there is nobody to pay.", nameof(weights));
    }

    private static BigInteger[] SainteLague(BigInteger count, BigInteger[] weights)
    {
        // Rounding w·m to the nearest for any multiplier m is a Sainte-Laguë split of the units so given out. With
        // m = (count - people/2) / Σw the n roundings cannot exceed count and leave at most n units, however large the sum is.
        var sum = weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
        var claimants = weights.Count(weight => weight.Sign > 0);
        var start = BigInteger.Max((2 * count) - claimants, 0);
        var shares = Array.ConvertAll(weights, weight => RoundHalfDown(weight * start, 2 * sum));
        var left = (int)(count - shares.Aggregate(BigInteger.Zero, (total, share) => total + share));

        var queue = new PriorityQueue<int, Claim>(weights.Length, SmallestFirst);
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i].Sign > 0)
            {
                queue.Enqueue(i, new Claim((2 * shares[i]) + 1, weights[i], i));
            }
        }

        for (; left > 0; left--)
        {
            var i = queue.Dequeue();
            shares[i]++;
            queue.Enqueue(i, new Claim((2 * shares[i]) + 1, weights[i], i));
        }

        return shares;
    }

    private static BigInteger[] LargestRemainder(BigInteger count, BigInteger[] weights)
    {
        var sum = weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
        var shares = Array.ConvertAll(weights, weight => weight * count / sum);
        var left = (int)(count - shares.Aggregate(BigInteger.Zero, (total, share) => total + share));
        var byRemainder = Enumerable.Range(0, weights.Length).OrderByDescending(i => weights[i] * count % sum).ThenBy(i => i);
        foreach (var i in byRemainder.Take(left))
        {
            shares[i]++;
        }

        return shares;
    }

    private static BigInteger RoundHalfDown(BigInteger numerator, BigInteger denominator) =>
        ((2 * numerator) + denominator - 1) / (2 * denominator);

    private readonly record struct Claim(BigInteger Odd, BigInteger Weight, int Place);
}
