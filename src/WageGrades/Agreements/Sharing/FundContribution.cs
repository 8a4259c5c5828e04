using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>What one payer adds to a fund every year (拨款).</summary>
public sealed record FundContribution
{
    /// <summary>A yearly contribution.</summary>
    /// <param name="payer">Who pays it.</param>
    /// <param name="amount">The amount a fund year; not negative.</param>
    public FundContribution(Payer payer, Money amount)
    {
        Payer = Guard.Defined(payer);
        Amount = amount;
    }

    /// <summary>Who pays it.</summary>
    public Payer Payer { get; }

    /// <summary>The amount a fund year.</summary>
    public Money Amount { get; }
}
