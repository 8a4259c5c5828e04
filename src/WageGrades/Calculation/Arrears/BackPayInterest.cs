using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>The interest on what one month paid too late (迟付利息).</summary>
/// <param name="Worker">Whose pay it is.</param>
/// <param name="Month">The month that was paid late.</param>
/// <param name="Clause">The clause that gives the interest.</param>
/// <param name="Late">The amount that bears it: the month's back pay, less what it paid too much where the agreement nets.</param>
/// <param name="Amount">The interest, rounded by the agreement's rule for lines.</param>
public sealed partial record BackPayInterest(WorkerId Worker, YearMonth Month, ClauseReference Clause, Money Late, Money Amount)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Worker} {IsoDate.Of(Month)}: {Amount} on {Late}";
}
