using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A quantity times an amount per unit (数量 × 单价).</summary>
/// <param name="Quantity">The number of units.</param>
/// <param name="PerUnit">The amount for one.</param>
public sealed record QuantityTrace(Ratio Quantity, Money PerUnit) : TraceStep
{
    /// <inheritdoc/>
    public override string In(Language language)
    {
        var quantity = Quantity.TryToDecimal(out var number) ? number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) : Quantity.ToString();
        return $"{quantity} × {PerUnit}";
    }
}
