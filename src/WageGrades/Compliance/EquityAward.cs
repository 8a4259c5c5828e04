using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Compliance;

/// <summary>Equity that a person is awarded, and what the person buys beside it (股权奖励与购买).</summary>
public sealed record EquityAward
{
    /// <summary>An award.</summary>
    /// <param name="worker">Who it is.</param>
    /// <param name="inFirmSince">The first day in the firm.</param>
    /// <param name="awarded">The value awarded.</param>
    /// <param name="purchased">The value bought.</param>
    public EquityAward(WorkerId worker, LocalDate inFirmSince, Money awarded, Money purchased)
    {
        Worker = Guard.NotNull(worker);
        (InFirmSince, Awarded, Purchased) = (inFirmSince, awarded, purchased);
    }

    /// <summary>Who it is.</summary>
    public WorkerId Worker { get; }

    /// <summary>The first day in the firm.</summary>
    public LocalDate InFirmSince { get; }

    /// <summary>The value awarded.</summary>
    public Money Awarded { get; }

    /// <summary>The value bought.</summary>
    public Money Purchased { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(EquityAward),
        (nameof(Worker), Worker), (nameof(InFirmSince), InFirmSince), (nameof(Awarded), Awarded), (nameof(Purchased), Purchased));
}
