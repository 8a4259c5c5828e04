using System.Numerics;
using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// Prices the parts of a package so that they add up: every subset is costed, and a part's share is the average of what it adds over all orders in
/// which the parts can come (the Shapley value), an exact fraction.
/// </summary>
/// <remarks>A subset is a number whose bit i says whether part i is in it.</remarks>
internal static class CostShares
{
    /// <summary>With more parts than this some are put together: 2^12 subsets are what a table waits for.</summary>
    internal const int MostParts = 12;

    /// <summary>The shares of the parts of what is costed.</summary>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="clausesOf">The clauses that a part changes.</param>
    /// <param name="made">The proposal with the parts of a subset.</param>
    /// <param name="runs">Where the whole was costed before.</param>
    /// <param name="whole">The cost of the whole.</param>
    internal static IReadOnlyList<CostShare> Of(
        int parts, Func<int, IEnumerable<ClauseId>> clausesOf, Func<int, Proposal> made, CostRuns runs, CostReport whole) =>
        PackageCosts.Of(parts, clausesOf, made, runs, whole) is { } costs
            ? Of(parts, whole.Currency, costs.FullOf, costs.InYearOf, costs.Touched)
            : Of(parts, subset => runs.Of(made(subset)));

    private static IReadOnlyList<CostShare> Of(int parts, Func<int, CostReport> costOf)
    {
        var reports = Enumerable.Range(0, 1 << parts).Select(costOf).ToArray();
        return Of(
            parts,
            reports[0].Currency,
            subset => reports[subset].FullYear.Amount,
            subset => reports[subset].InYear.Amount,
            (without, with) => Touched(reports[without], reports[with]));
    }

    /// <summary>The same for any amounts of subsets.</summary>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="currency">The currency of the amounts.</param>
    /// <param name="fullOf">The amount of a subset over all months.</param>
    /// <param name="inYearOf">The amount of a subset in the first budget year.</param>
    /// <param name="touchedBy">Whom it touches to go from one subset to another.</param>
    internal static IReadOnlyList<CostShare> Of(
        int parts, Currency currency, Func<int, decimal> fullOf, Func<int, decimal> inYearOf,
        Func<int, int, IEnumerable<Workforces.WorkerId>> touchedBy)
    {
        var subsets = Enumerable.Range(0, 1 << parts).ToArray();
        var (full, inYear) = (Array.ConvertAll(subsets, subset => fullOf(subset)), Array.ConvertAll(subsets, subset => inYearOf(subset)));
        return [.. Enumerable.Range(0, parts).Select(Share)];

        CostShare Share(int part)
        {
            var (bit, all) = (1 << part, (1 << parts) - 1);
            var without = Enumerable.Range(0, 1 << parts).Where(subset => (subset & bit) == 0).ToList();
            var added = without.ConvertAll(subset => full[subset | bit] - full[subset]);
            return new CostShare
            {
                Alone = new(full[bit] - full[0], currency),
                LastIn = new(full[all] - full[all & ~bit], currency),
                InOrder = new(full[(bit << 1) - 1] - full[bit - 1], currency),
                Share = Average(without, subset => full[subset | bit] - full[subset]),
                InYearShare = Average(without, subset => inYear[subset | bit] - inYear[subset]),
                Least = new(added.Min(), currency),
                Most = new(added.Max(), currency),
                PeopleTouched = touchedBy(0, bit).Union(touchedBy(all & ~bit, all)).Count(),
            };
        }

        // Orders of n parts in which s given ones come before a part are s!(n − s − 1)! of n!: one in n times the choices of s of the others.
        ExactAmount Average(IEnumerable<int> without, Func<int, decimal> adds) => without
            .GroupBy(subset => BitOperations.PopCount((uint)subset))
            .Aggregate(ExactAmount.Zero(currency), (sum, size) =>
                sum + (new ExactAmount(Fraction.From(size.Sum(adds)), currency) * Ratio.Of(1, parts * Choose(parts - 1, size.Key))));
    }

    /// <summary>Those whose pay over all months costed differs between two costings of the same people.</summary>
    internal static IEnumerable<Workforces.WorkerId> Touched(CostReport one, CostReport other)
    {
        var before = one.ByPerson.ToDictionary(person => person.Worker, person => person.Amounts.FullYear.Difference);
        return other.ByPerson
            .Where(person => before.TryGetValue(person.Worker, out var pay) && pay != person.Amounts.FullYear.Difference)
            .Select(person => person.Worker);
    }

    /// <summary>Shares as payable amounts: each sum of the first ones is rounded, so that all together are the whole.</summary>
    internal static IReadOnlyList<Money> Rounded(IEnumerable<ExactAmount> shares, Currency currency)
    {
        var rule = RoundingRule.HalfUp(new decimal(1, 0, 0, isNegative: false, (byte)currency.MinorDigits));
        List<Money> rounded = [];
        var (sum, before) = (ExactAmount.Zero(currency), Money.Zero(currency));
        foreach (var share in shares)
        {
            sum += share;
            var until = sum.Round(rule);
            rounded.Add(until - before);
            before = until;
        }

        return rounded;
    }

    /// <summary>Shares inside a group as payable amounts, which together are the group's.</summary>
    internal static IReadOnlyList<Money> Within(IReadOnlyList<ExactAmount> shares, Money whole, Currency currency)
    {
        var rounded = Rounded(shares, currency);
        return [.. rounded.SkipLast(1), whole - Money.Sum([Money.Zero(currency), .. rounded.SkipLast(1)])];
    }

    internal static long Choose(int all, int some) =>
        Enumerable.Range(1, some).Aggregate(1L, (ways, each) => ways * (all - some + each) / each);
}
