using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>One indicator before and after each proposal (承受能力指标对比).</summary>
public sealed partial record AbilityRow
{
    internal AbilityRow(AbilityIndicator indicator, AbilityValue before, IEnumerable<AbilityValue> after)
    {
        Indicator = indicator;
        Before = before;
        After = ValueList.Of(after);
    }

    /// <summary>The indicator.</summary>
    public AbilityIndicator Indicator { get; }

    /// <summary>Its value by the supplied figures.</summary>
    public AbilityValue Before { get; }

    /// <summary>Its value under each proposal, in the order given.</summary>
    public IReadOnlyList<AbilityValue> After { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Indicator}: {Before} → {string.Join(", ", After)}";
}
