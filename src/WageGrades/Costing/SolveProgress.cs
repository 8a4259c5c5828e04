using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>How far a computation of many costings has come (测算进度).</summary>
/// <param name="Costings">How many costings were made so far.</param>
public sealed record SolveProgress(int Costings)
{
    /// <inheritdoc/>
    public override string ToString() => EnglishCount.Of(Costings, "costing");
}
