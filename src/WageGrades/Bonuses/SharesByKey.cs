using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>Shares by key, of which one is set.</summary>
internal static class SharesByKey
{
    /// <summary>The shares with one set; null where no key is named and they are not one for all.</summary>
    internal static IReadOnlyDictionary<TermKey, Ratio>? Set(IReadOnlyDictionary<TermKey, Ratio> shares, TermKey? key, Ratio share) =>
        key is not null ? ((ValueMap<TermKey, Ratio>)shares).With(key, share)
        : shares.Keys.All(each => each.Count == 0) ? ValueMap.Of([KeyValuePair.Create(TermKey.Empty, share)])
        : null;
}
