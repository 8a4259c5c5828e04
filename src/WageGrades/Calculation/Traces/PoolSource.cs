using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A person's part of a pool by weight.</summary>
internal sealed record PoolSource(Money Total, Ratio Weight, Ratio Sum) : AmountSource
{
    internal override TraceStep Explain() => new PoolTrace(Total, Weight, Sum);
}
