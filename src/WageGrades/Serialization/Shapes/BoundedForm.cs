using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>An increase of several parts with bounds around it.</summary>
internal sealed record BoundedForm(IncreaseForm Inner, decimal? Least, decimal? Most) : IncreaseForm
{
    internal override Increase ToIncrease() => Bounded(Inner.ToIncrease(), Least, Most);
}
