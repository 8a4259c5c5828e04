using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// A person's month that a register could not settle, or not in full, with the reason (未纳入人员及原因); what is not settled counts in no sum.
/// </summary>
/// <param name="Worker">The person.</param>
/// <param name="Month">The month.</param>
/// <param name="Findings">Why: the findings that block the month, or the clauses that are still open.</param>
public sealed partial record BackPayLeftOut(WorkerId Worker, YearMonth Month, FindingList Findings)
{
    /// <summary>The person.</summary>
    public WorkerId Worker { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Worker);

    /// <summary>Why: the findings that block the month, or the clauses that are still open.</summary>
    public FindingList Findings { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Findings);

    /// <summary>True when only open clauses, and the top-ups that look at them, are left out and the rest of the month is in the register.</summary>
    public bool IsInPart { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Worker} {IsoDate.Of(Month)}: {Findings}";
}
