using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What was agreed with the person.</summary>
internal sealed record AgreedSource(Money Amount) : AmountSource
{
    internal override TraceStep Explain() => new AgreedTrace(Amount);
}
