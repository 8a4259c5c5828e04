using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>The price of one event of a contingent clause, before and after (或有项目单价).</summary>
/// <param name="Entry">The entry of the clause's table; empty where there is only one.</param>
/// <param name="Before">What it paid, or null where it was not there.</param>
/// <param name="After">What it would pay, or null where it is gone.</param>
public sealed partial record ContingentPrice(LocalizedText Entry, LocalizedText? Before, LocalizedText? After)
{
    /// <summary>The entry of the clause's table; empty where there is only one.</summary>
    public LocalizedText Entry { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Entry);

    /// <summary>True when the price changes.</summary>
    public bool IsChanged => Before != After;
}
