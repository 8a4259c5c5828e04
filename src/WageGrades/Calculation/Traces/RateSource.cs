using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The rate of a formula that is no figure of its clause: a cell, pay under other clauses, a floor.</summary>
internal sealed record RateSource(LocalizedText Name, ExactAmount Rate) : AmountSource
{
    internal override TraceStep Explain() => new RateTrace(Name, Rate);
}
