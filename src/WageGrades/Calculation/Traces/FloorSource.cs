using WageGrades.Agreements;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What a month lacks of a floor.</summary>
internal sealed record FloorSource(Money Floor, Money Counted, FloorComparison Comparison) : AmountSource
{
    internal override TraceStep Explain() => new FloorTrace(Floor, Counted, Comparison);
}
