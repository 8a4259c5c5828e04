using WageGrades.Bargaining;

namespace WageGrades.Costing;

/// <summary>
/// Two proposals' changes set against each other: what changes the same thing (a raise of a clause, an entry, a cell) belongs together, the nth such
/// change of one to the nth of the other. The places in a common order are found so that each proposal's own order stands.
/// </summary>
internal sealed class RedlinePairs
{
    private readonly List<string> firstOrder;
    private readonly List<string> secondOrder;
    private readonly Dictionary<string, RedlinePair> pairs;

    internal RedlinePairs(Proposal first, Proposal second)
    {
        var (one, other) = (Keyed(first), Keyed(second));
        pairs = one.Keys.Concat(other.Keys).Distinct(StringComparer.Ordinal).ToDictionary(
            key => key, key => new RedlinePair(key, one.GetValueOrDefault(key), other.GetValueOrDefault(key)), StringComparer.Ordinal);
        var (ownFirst, ownSecond) = (one.Keys.ToList(), other.Keys.ToList());
        if (Merged(ownFirst, ownSecond) is { } common)
        {
            (firstOrder, secondOrder) = (common, common);
        }
        else
        {
            (firstOrder, secondOrder) = (Inserted(ownFirst, ownSecond), Inserted(ownSecond, ownFirst));
            IsReordered = true;
        }
    }

    /// <summary>True where the proposals make changes of which both have some in different orders.</summary>
    internal bool IsReordered { get; }

    /// <summary>What differs, in the order of the second proposal.</summary>
    internal IReadOnlyList<RedlinePair> Different => [.. secondOrder.Select(key => pairs[key]).Where(pair => !pair.IsSame)];

    /// <summary>The changes where some pairs are worded as in the second proposal and all others as in the first.</summary>
    internal IEnumerable<ProposalChange> Changes(Func<RedlinePair, bool> isSecond, bool isSecondOrder) =>
        (isSecondOrder ? secondOrder : firstOrder)
            .Select(key => isSecond(pairs[key]) ? pairs[key].Second : pairs[key].First)
            .OfType<ProposalChange>();

    /// <summary>The changes by what they change, each with its date; a dictionary that is only added to keeps its order.</summary>
    internal static Dictionary<string, ProposalChange> Keyed(Proposal proposal)
    {
        Dictionary<string, ProposalChange> keyed = new(StringComparer.Ordinal);
        foreach (var change in proposal.Changes)
        {
            var dated = change with { From = change.From ?? proposal.EffectiveOn };
            var thing = $"{change.Clause}|{change.GetType().Name}|{change.Target}";
            var times = 0;
            while (!keyed.TryAdd($"{thing}|{times:000000}", dated))
            {
                times++;
            }
        }

        return keyed;
    }

    /// <summary>One order in which both orders stand, the same whichever comes first; null where there is none.</summary>
    private static List<string>? Merged(List<string> one, List<string> other)
    {
        List<string> merged = [];
        var open = one.Concat(other).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var before = open.ToDictionary(key => key, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var order in new[] { one, other })
        {
            for (var at = 1; at < order.Count; at++)
            {
                before[order[at]].Add(order[at - 1]);
            }
        }

        while (open.Count > 0)
        {
            if (open.Find(key => before[key].IsSubsetOf(merged)) is not { } next)
            {
                return null;
            }

            merged.Add(next);
            open.Remove(next);
        }

        return merged;
    }

    /// <summary>One order, and what only the other has behind what it follows there.</summary>
    private static List<string> Inserted(List<string> own, List<string> other)
    {
        List<string> all = [.. own];
        for (var at = 0; at < other.Count; at++)
        {
            if (!all.Contains(other[at], StringComparer.Ordinal))
            {
                all.Insert(at == 0 ? 0 : all.IndexOf(other[at - 1]) + 1, other[at]);
            }
        }

        return all;
    }
}
