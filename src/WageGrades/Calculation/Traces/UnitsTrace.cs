using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>An amount for one unit, times the ground's quantity (按数量计发).</summary>
/// <param name="Quantity">The number of units.</param>
internal sealed record UnitsTrace(Ratio Quantity) : TraceStep
{
    private protected override string Text(Language language)
    {
        var quantity = Quantity.TryToDecimal(out var number)
            ? number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)
            : Quantity.FactorIn(language);
        return $"× {quantity}";
    }
}
