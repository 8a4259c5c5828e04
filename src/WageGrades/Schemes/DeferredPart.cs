using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>A part of a year's settlement that is paid later (延期支付部分).</summary>
public sealed record DeferredPart
{
    /// <summary>A deferred part.</summary>
    /// <param name="share">The share of what the settlement pays, above zero and at most one.</param>
    /// <param name="monthsAfter">How many months after the settlement month it is paid, 1 to 120.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range.</exception>
    public DeferredPart(Ratio share, int monthsAfter)
    {
        Share = Guard.That(share.Sign > 0 && share <= Ratio.One, share, "above zero and at most one");
        MonthsAfter = Guard.InRange(monthsAfter, 1, 120);
    }

    /// <summary>The share of what the settlement pays.</summary>
    public Ratio Share { get; }

    /// <summary>How many months after the settlement month it is paid.</summary>
    public int MonthsAfter { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Share} after {MonthsAfter} months";
}
