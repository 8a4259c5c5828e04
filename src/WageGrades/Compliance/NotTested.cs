using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <summary>What a check could not test, how much of it, and why (未检查的内容及原因).</summary>
/// <param name="What">What it is, such as person-months.</param>
/// <param name="Count">How many of them.</param>
/// <param name="Reason">Why they were not tested.</param>
public sealed partial record NotTested(LocalizedText What, int Count, LocalizedText Reason)
{
    /// <summary>What it is, such as person-months.</summary>
    public LocalizedText What { get; init => field = Guard.NotNull(value); } = Guard.NotNull(What);

    /// <summary>Why they were not tested.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} {What.English}: {Reason.English}");
}
