using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>The floor under a leave's pay (假期工资下限): a share of one of the agreement's floors, such as 80 % of the minimum wage.</summary>
public sealed record LeaveFloor
{
    /// <summary>A floor under leave pay.</summary>
    /// <param name="floor">The id of the monthly floor, one of <see cref="CollectiveAgreement.Floors"/>.</param>
    /// <param name="share">How much of it must be reached, above 0.</param>
    public LeaveFloor(ClauseId floor, Ratio share)
    {
        Floor = floor;
        Share = share;
    }

    /// <summary>The id of the floor.</summary>
    public ClauseId Floor { get; init; }

    /// <summary>How much of it must be reached, above 0.</summary>
    public Ratio Share { get; init => field = Guard.That(value > Ratio.Zero, value, "above 0"); }

    /// <inheritdoc/>
    public override string ToString() => $"{Share} of {Floor}";
}
