using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A person's part of a pool by weight.</summary>
internal sealed record PoolSource(Money Total, Ratio Weight, Ratio Sum) : AmountSource
{
    /// <summary>What the pool is made of, sum by sum; empty where it is one figure.</summary>
    internal ValueList<LocalizedText> Made { get; init; } = ValueList<LocalizedText>.Empty;

    internal override TraceStep Explain() => new PoolTrace(Total, Weight, Sum) { Made = Made };
}
