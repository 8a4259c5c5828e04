using WageGrades.Citations;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What a relative floor asks for in a month (相对保底的当月标准).</summary>
/// <param name="Floor">The floor.</param>
/// <param name="Level">The figure to reach for a whole month at full hours; null where there is nobody to compare with.</param>
/// <param name="People">How many people the figure was taken from.</param>
public sealed partial record AllocatedFloor(ClauseId Floor, ExactAmount? Level, int People)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Floor}: {(Level is { } level ? level.ToString() : "nobody to compare with")}";
}
