using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>A percentage with its bounds.</summary>
internal sealed record PercentForm(decimal Percent, decimal? Least, decimal? Most) : IncreaseForm
{
    internal override Increase ToIncrease() => Bounded(Increase.Percent(Percent), Least, Most);
}
