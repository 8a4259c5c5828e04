using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>Points by key as quantity (点数): the rate is what one point is worth. Without an entry that fits nothing is due.</summary>
/// <example>Twelve points on key posts, eight on others: <c>new PointsQuantity([KeyValuePair.Create&lt;TermKey, decimal&gt;(PostClass.Key.Term, 12m),
/// KeyValuePair.Create(TermKey.Empty, 8m)])</c>.</example>
public sealed record PointsQuantity : AmountQuantity
{
    /// <summary>Points by key.</summary>
    /// <param name="points">Points by key, each 0 or more; the empty key stands for everybody.</param>
    public PointsQuantity(IEnumerable<KeyValuePair<TermKey, decimal>> points)
    {
        Points = ValueMap.Of(points);
        Guard.That(Points.Values.All(count => count >= 0m), points, "points of 0 or more");
    }

    /// <summary>Points by key; the entry with the most terms that fact and person bear applies.</summary>
    public IReadOnlyDictionary<TermKey, decimal> Points { get; }

    internal override AmountReads Reads => new() { Borne = [.. Points.Keys] };

    internal override IEnumerable<TermKey> Keys => Points.Keys;

    internal override LocalizedText Name => new("点数", "points");

    internal override Ratio? OfService(int months) => null;
}
