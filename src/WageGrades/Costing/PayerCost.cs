using WageGrades.Agreements;

namespace WageGrades.Costing;

/// <summary>What one payer bears of the whole cost (分承担方成本).</summary>
/// <param name="Payer">The payer.</param>
/// <param name="Amounts">Its share, contingent cost included.</param>
public sealed partial record PayerCost(Payer Payer, CostAmounts Amounts)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Payer}: {Amounts.FullYear.Difference}";
}
