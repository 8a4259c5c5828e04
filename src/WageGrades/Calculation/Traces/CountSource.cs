using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A number of units or points and the amount for one.</summary>
internal sealed record CountSource(Ratio Quantity, Money PerUnit) : AmountSource
{
    internal override TraceStep Explain() => new QuantityTrace(Quantity, PerUnit);
}
