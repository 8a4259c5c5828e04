using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>A person's month that a register could not settle, with the reason (未纳入人员及原因); it counts in no sum.</summary>
/// <param name="Worker">The person.</param>
/// <param name="Month">The month.</param>
/// <param name="Findings">Why: the findings that block the month.</param>
public sealed record BackPayLeftOut(WorkerId Worker, YearMonth Month, FindingList Findings)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Worker} {IsoDate.Of(Month)}: {Findings}";
}
