using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>Shares by key, of which one is set.</summary>
internal static class SharesByKey
{
    /// <summary>The shares with one set; where no key is named their only one, and null where they are several or none.</summary>
    internal static IReadOnlyDictionary<TermKey, Ratio>? Set(IReadOnlyDictionary<TermKey, Ratio> shares, TermKey? key, Ratio share) =>
        key is not null ? ((ValueMap<TermKey, Ratio>)shares).With(key, share)
        : shares.Count == 1 ? ((ValueMap<TermKey, Ratio>)shares).With(shares.Keys.Single(), share)
        : null;
}
