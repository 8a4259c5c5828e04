using WageGrades.Bonuses;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What was decided within an agreed range; null while it is open.</summary>
internal sealed record DecisionSource(MoneyRange Range, Money? Decided) : AmountSource
{
    internal override TraceStep Explain() => new DecisionTrace(Range, Decided);
}
