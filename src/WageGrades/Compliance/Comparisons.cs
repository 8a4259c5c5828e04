using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Compliance;

/// <summary>Not lower than, or higher than, as a test and in words.</summary>
internal static class Comparisons
{
    internal static bool Passes(this FloorComparison comparison, ExactAmount amount, ExactAmount minimum) =>
        comparison == FloorComparison.Above ? amount > minimum : amount >= minimum;

    internal static LocalizedText Words(this FloorComparison comparison) =>
        comparison == FloorComparison.Above ? new("高于", "higher than") : new("不低于", "not lower than");
}
