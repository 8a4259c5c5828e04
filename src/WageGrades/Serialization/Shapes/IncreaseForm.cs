using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>An increase as a document states it: what it is, with its bounds beside it where it is a plain one.</summary>
internal abstract record IncreaseForm
{
    /// <summary>The increase that the form states.</summary>
    internal abstract Increase ToIncrease();

    /// <summary>The form of an increase.</summary>
    internal static IncreaseForm Of(IncreaseNode node) => node switch
    {
        IncreasePercent percent => new PercentForm(percent.Percent, null, null),
        IncreaseFactor factor => new FactorForm(factor.Factor, null, null),
        IncreaseFlat flat => new FlatForm(flat.Amount, null, null),
        IncreaseRise { Inner: IncreasePercent percent } rise => new PercentForm(percent.Percent, rise.Least, rise.Most),
        IncreaseRise { Inner: IncreaseFactor factor } rise => new FactorForm(factor.Factor, rise.Least, rise.Most),
        IncreaseRise { Inner: IncreaseFlat flat } rise => new FlatForm(flat.Amount, rise.Least, rise.Most),
        IncreaseRise rise => new BoundedForm(Of(rise.Inner), rise.Least, rise.Most),
        IncreaseLimit limit => limit.IsFloor ? new FloorForm(limit.Amount) : new CapForm(limit.Amount),
        IncreaseRounding rounding => new RoundForm(rounding.Rule),
        IncreaseSequence sequence => new ThenForm(ValueList.Of(sequence.Stages.Select(Of))),
        IncreaseSelection selection => new OnForm(Of(selection.Inner), selection.Grades, selection.Steps),
        IncreaseCombination both => new JoinForm(both.Join, Of(both.First), Of(both.Second)),
        _ => throw Closed.Missed(node),
    };

    private protected static Increase Bounded(Increase increase, decimal? least, decimal? most)
    {
        var above = least is { } rise ? increase.AtLeast(rise) : increase;
        return most is { } limit ? above.AtMost(limit) : above;
    }
}
