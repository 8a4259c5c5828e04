using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>How many people a clause did not pay for one reason (未发放原因).</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Text">The reason in words, with the fact or the clause that it concerns.</param>
/// <param name="People">The number of people.</param>
public sealed partial record ReasonCount(CoverageReason Reason, LocalizedText Text, int People)
{
    /// <summary>The reason in words, with the fact or the clause that it concerns.</summary>
    public LocalizedText Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);

    /// <summary>The reason.</summary>
    public CoverageReason Reason { get; init => field = Guard.Defined(value); } = Guard.Defined(Reason);

    /// <summary>The reason and the number, in English.</summary>
    public override string ToString() => FormattableString.Invariant($"{Text.English}: {People}");
}
