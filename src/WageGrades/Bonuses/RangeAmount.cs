using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// Agreed ranges within which an amount is decided case by case (幅度内核定). A range is a mandate to decide: the fact carries the
/// decided amount; without one the line is pending, never the minimum, and one outside the range is a finding.
/// </summary>
/// <example>Patents 300–2,000 yuan, improvements 100–1,500 yuan (金宇机电, 2022).</example>
public sealed record RangeAmount : BonusAmount
{
    /// <summary>Ranges by key.</summary>
    /// <param name="ranges">Range by key; the empty key stands for every occurrence.</param>
    public RangeAmount(IEnumerable<KeyValuePair<TermKey, MoneyRange>> ranges) => Ranges = ValueMap.Of(ranges);

    /// <summary>Range by key, ends included.</summary>
    public IReadOnlyDictionary<TermKey, MoneyRange> Ranges { get; }

    internal override LocalizedText Kind => new("核定幅度", "ranges to decide in");

    internal override IReadOnlyList<TermKey>? Keys => ValueList.Of(Ranges.Keys);

    internal override IEnumerable<Money> Stated
    {
        get
        {
            foreach (var range in Ranges.Values)
            {
                yield return range.Least;
                yield return range.Most;
            }
        }
    }

    internal override BonusAmount Changed(Func<Money, Money> change) =>
        new RangeAmount(Ranges.Select(entry => KeyValuePair.Create(entry.Key, Changed(entry.Value, change))));

    // An increase need not keep the order of amounts (a cap between the two ends does), so the ends are put in order again.
    private static MoneyRange Changed(MoneyRange range, Func<Money, Money> change)
    {
        var (least, most) = (change(range.Least), change(range.Most));
        return new MoneyRange(Money.Min(least, most), Money.Max(least, most));
    }

    internal override bool IsPerUnit => false;

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries =>
        Ranges.Select(entry => ((TermKey?)entry.Key, new LocalizedText(
            $"{entry.Value.Least.In(Language.Chinese)} 至 {entry.Value.Most.In(Language.Chinese)}",
            entry.Value.ToString())));

    internal override IEnumerable<(TermKey Key, Money Least, Money Most)> Bounds =>
        Ranges.Select(entry => (entry.Key, entry.Value.Least, entry.Value.Most));

    internal override AmountReads Reads => AmountReads.OccurrenceOnly;

    internal override bool CanBeBase => true;

    internal override bool IsRaisable => true;

    internal override BonusAmount? Set(TermKey? key, Money amount) => null;
}
