using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>Several increases one after another.</summary>
internal sealed record ThenForm(ValueList<IncreaseForm> Stages) : IncreaseForm
{
    internal override Increase ToIncrease() => Stages.Aggregate(Increase.None, (made, stage) => made.Then(stage.ToIncrease()));
}
