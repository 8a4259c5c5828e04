using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>No cell below an amount.</summary>
internal sealed record FloorForm(decimal Amount) : IncreaseForm
{
    internal override Increase ToIncrease() => Increase.FloorAt(Amount);
}
