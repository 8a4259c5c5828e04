using WageGrades.Findings;

namespace WageGrades.Compliance;

/// <summary>What a check could not test, how much of it, and why (未检查的内容及原因).</summary>
/// <param name="What">What it is, such as person-months.</param>
/// <param name="Count">How many of them.</param>
/// <param name="Reason">Why they were not tested.</param>
public sealed partial record NotTested(LocalizedText What, int Count, LocalizedText Reason)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} {What.English}: {Reason.English}");
}
