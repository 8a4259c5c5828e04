using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>Points by key times the value of a point (点数 × 点值): one raise of the point value raises every entry in proportion.</summary>
/// <example>Senior worker 12 points, technician 20, a point worth 25.50 yuan: 306.00 and 510.00.</example>
public sealed record PointsAmount : BonusAmount
{
    /// <summary>Points by key.</summary>
    /// <param name="pointValue">What a point is worth; not negative.</param>
    /// <param name="points">Points by key, each 0 or more; the empty key stands for every occurrence.</param>
    public PointsAmount(Money pointValue, IEnumerable<KeyValuePair<TermKey, decimal>> points)
    {
        PointValue = pointValue;
        Points = ValueMap.Of(points);
    }

    /// <summary>What a point is worth.</summary>
    public Money PointValue { get; }

    /// <summary>Points by key; the most specific entry applies.</summary>
    public IReadOnlyDictionary<TermKey, decimal> Points { get; }

    internal override LocalizedText Kind => new("点数与点值", "points and a point value");

    internal override IReadOnlyList<TermKey>? Keys => ValueList.Of(Points.Keys);

    internal override IEnumerable<Money> Stated => [PointValue];

    internal override BonusAmount Changed(Func<Money, Money> change) => new PointsAmount(change(PointValue), Points);

    internal override bool IsPerUnit => false;

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries =>
        Points.Select(entry => (KeyInWords(entry.Key), Worth(entry.Value)));

    internal override IEnumerable<(TermKey Key, Money Least, Money Most)> Bounds => [];

    internal override AmountReads Reads => AmountReads.OccurrenceOnly;

    internal override bool CanBeBase => true;

    internal override bool IsRaisable => true;

    internal override BonusAmount? Set(TermKey? key, Money amount) => key is null ? new PointsAmount(amount, Points) { Quantity = Quantity } : null;

    private LocalizedText Worth(decimal points)
    {
        var count = ExactDecimal.Print(points);
        return new($"{count} 点 × {PointValue.In(Language.Chinese)}", $"{count} points × {PointValue}");
    }
}
