using WageGrades.Agreements;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>What one payer bears of the whole cost (分承担方成本).</summary>
/// <param name="Payer">The payer.</param>
/// <param name="Amounts">Its share, contingent cost included.</param>
public sealed partial record PayerCost(Payer Payer, CostAmounts Amounts)
{
    /// <summary>The payer.</summary>
    public Payer Payer { get; init => field = Guard.Defined(value); } = Guard.Defined(Payer);

    /// <summary>Its share, contingent cost included.</summary>
    public CostAmounts Amounts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Amounts);

    /// <inheritdoc/>
    public override string ToString() => $"{Payer}: {Amounts.FullYear.Difference}";
}
