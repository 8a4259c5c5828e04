using System.Numerics;

namespace WageGrades.Oracle;

/// <summary>
/// Splits whole units by weights as giving them out one by one would: the next to whom weight ÷ (2 × units had + 1) is largest, the first of equals.
/// What is taken is split as what is given.
/// </summary>
internal static class SainteLague
{
    internal static IReadOnlyList<Exact> Split(Exact total, IReadOnlyList<Exact> weights, Exact quantum)
    {
        if (total.Sign < 0)
        {
            return [.. Split(0 - total, weights, quantum).Select(share => 0 - share)];
        }

        var left = (total / quantum).Floor();
        var sum = weights.Aggregate(Exact.Zero, (all, weight) => all + weight);

        // Whoever has weight × t ≥ 2k − 1 has been given a k-th unit. With this t no more than there are have been given, and all but a few of them.
        var t = Exact.Max(0, ((Exact.Whole(left) * 2) - weights.Count) / sum);
        var units = weights.Select(weight => (((weight * t) + 1) / 2).Floor()).ToArray();
        left -= units.Aggregate(BigInteger.Zero, (all, each) => all + each);
        for (; left > 0; left--)
        {
            var next = Enumerable.Range(0, units.Length).MaxBy(i => weights[i] / (Exact.Whole(2 * units[i]) + 1));
            units[next]++;
        }

        return [.. units.Select(each => Exact.Whole(each) * quantum)];
    }
}
