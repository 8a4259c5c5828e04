using System.Collections.Concurrent;
using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <summary>The entries of a clause's table that come near a fact without an entry, as a finding names both; alike for all.</summary>
internal sealed class NearEntries
{
    private const int Most = 5;

    private readonly ConcurrentDictionary<TermKey, Known> known = new();

    /// <summary>The fact, and the entries that share the most terms with it, then those of the same vocabularies.</summary>
    internal (FindingArgument Fact, FindingArgument Near) Of(TermKey fact, IReadOnlyList<TermKey> keys)
    {
        if (!known.TryGetValue(fact, out var of) || !ReferenceEquals(of.Keys, keys))
        {
            known[fact] = of = new(keys, fact, ("fact", fact), ("near", Near(fact, keys)));
        }

        // Equal terms may have other names.
        return (ReferenceEquals(of.Fact, fact) ? of.Told : ("fact", fact), of.Near);
    }

    private static List<LocalizedText> Near(TermKey fact, IReadOnlyList<TermKey> keys)
    {
        var ranked = new (TermKey Key, int Place, int Shared, int Alike)[keys.Count];
        for (var place = 0; place < ranked.Length; place++)
        {
            var (shared, alike) = (0, 0);
            for (var at = 0; at < keys[place].Count; at++)
            {
                var term = keys[place][at];
                var own = fact.Find(term.Vocabulary);
                shared += own == term ? 1 : 0;
                alike += own is not null ? 1 : 0;
            }

            ranked[place] = (keys[place], place, shared, alike);
        }

        Array.Sort(ranked, static (one, other) =>
            one.Shared != other.Shared ? other.Shared.CompareTo(one.Shared)
            : one.Alike != other.Alike ? other.Alike.CompareTo(one.Alike)
            : one.Place.CompareTo(other.Place));
        List<LocalizedText> near =
        [
            .. ranked.Take(Most).Select(each => new LocalizedText(each.Key.In(Language.Chinese), each.Key.In(Language.English))),
        ];
        if (ranked.Length > Most)
        {
            near.Add(new(FormattableString.Invariant($"等共 {ranked.Length} 档"), FormattableString.Invariant($"… {ranked.Length} in all")));
        }

        return near.Count > 0 ? near : [new("标准表为空", "the table is empty")];
    }

    private sealed record Known(IReadOnlyList<TermKey> Keys, TermKey Fact, FindingArgument Told, FindingArgument Near);
}
