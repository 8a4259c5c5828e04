using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>The least and the most of a monthly base of contributions (缴费基数上下限), in the agreement's currency.</summary>
public sealed record ContributionBounds
{
    /// <summary>Bounds.</summary>
    /// <param name="floor">The least base (下限), zero or more, below 10^16, at most 12 decimals; null: none.</param>
    /// <param name="cap">The most (上限), not below the least, of the same range; null: none.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is out of its range.</exception>
    public ContributionBounds(decimal? floor, decimal? cap)
    {
        Floor = floor is { } least ? Guard.NotNegative(Money.Payable(least, nameof(floor)), nameof(floor)) : null;
        Cap = cap is { } most ? Guard.AtLeast(Money.Payable(most, nameof(cap)), floor ?? 0m, nameof(cap)) : null;
    }

    /// <summary>The least base; null: none.</summary>
    public decimal? Floor { get; }

    /// <summary>The most; null: none.</summary>
    public decimal? Cap { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(ContributionBounds), (nameof(Floor), Floor), (nameof(Cap), Cap));

    internal Fraction Keep(Fraction pay) =>
        Floor is { } least && pay < Fraction.From(least) ? Fraction.From(least)
        : Cap is { } most && pay > Fraction.From(most) ? Fraction.From(most)
        : pay;
}
