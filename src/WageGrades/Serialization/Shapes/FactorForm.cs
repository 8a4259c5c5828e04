using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>A factor with its bounds.</summary>
internal sealed record FactorForm(decimal Factor, decimal? Least, decimal? Most) : IncreaseForm
{
    internal override Increase ToIncrease() => Bounded(Increase.Factor(Factor), Least, Most);
}
