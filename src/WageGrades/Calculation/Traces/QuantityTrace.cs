using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A quantity times an amount per unit (数量 × 单价).</summary>
/// <param name="Quantity">The number of units.</param>
/// <param name="PerUnit">The amount for one.</param>
internal sealed record QuantityTrace(Ratio Quantity, Money PerUnit) : TraceStep
{
    private protected override string Text(Language language) => $"{Quantity.FactorIn(language)} × {PerUnit.In(language)}";
}
