using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Periods;

/// <summary>Rounds the parts of one amount so that they add up to the rounded whole.</summary>
internal static class CumulativeRounding
{
    /// <summary>Part k is round(parts 1…k) − round(parts 1…k−1).</summary>
    internal static ValueList<Money> Round(IEnumerable<ExactAmount> parts, RoundingRule rule)
    {
        List<Money> rounded = [];
        ExactAmount exact = default;
        Money before = default;
        foreach (var part in parts)
        {
            exact += part;
            var sum = exact.Round(rule);
            rounded.Add(sum - before);
            before = sum;
        }

        return ValueList.Of(rounded);
    }
}
