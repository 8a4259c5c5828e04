using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>A rounding between stages.</summary>
internal sealed record RoundForm(RoundingRule Rule) : IncreaseForm
{
    internal override Increase ToIncrease() => Increase.Round(Rule);
}
