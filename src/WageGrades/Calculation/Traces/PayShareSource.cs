using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A share of the person's pay under other clauses.</summary>
internal sealed record PayShareSource(ExactAmount Base, Ratio Share) : AmountSource
{
    internal override TraceStep Explain() => new PayShareTrace(Base, Share);
}
