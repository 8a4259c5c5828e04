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
    /// <summary>Whose pay it is.</summary>
    public WorkerId Worker { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Worker);

    /// <summary>The clause that gives the interest.</summary>
    public ClauseReference Clause { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Clause);

    /// <inheritdoc/>
    public override string ToString() => $"{Worker} {IsoDate.Of(Month)}: {Amount} on {Late}";
}
