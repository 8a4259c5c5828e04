using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>How many of the people on one post must be able to reach a piece quota within legal hours (劳动定额的合理性), and where that stands.</summary>
public sealed record QuotaRule
{
    /// <summary>A rule.</summary>
    /// <param name="share">The part of the people on a post, above 0 and at most 1.</param>
    /// <param name="citation">Where it stands.</param>
    public QuotaRule(Ratio share, LegalReference citation)
    {
        Share = Guard.That(share > Ratio.Zero && share <= Ratio.One, share, "above 0 and at most 100 %");
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The part of the people on a post that must reach it.</summary>
    public Ratio Share { get; }

    /// <summary>Where it stands.</summary>
    public LegalReference Citation { get; }
}
