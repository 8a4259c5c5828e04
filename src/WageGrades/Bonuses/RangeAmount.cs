using WageGrades.Classification;
using WageGrades.Internal;

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
}
