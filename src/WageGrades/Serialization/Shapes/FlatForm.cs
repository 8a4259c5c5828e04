using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>An amount with its bounds.</summary>
internal sealed record FlatForm(decimal Amount, decimal? Least, decimal? Most) : IncreaseForm
{
    internal override Increase ToIncrease() => Bounded(Increase.Flat(Amount), Least, Most);
}
