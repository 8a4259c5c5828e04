using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>No cell above an amount.</summary>
internal sealed record CapForm(decimal Amount) : IncreaseForm
{
    internal override Increase ToIncrease() => Increase.CapAt(Amount);
}
