using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>One indicator, now or under a proposal: a share, or the word for what it lacks (指标值).</summary>
public sealed partial record AbilityValue
{
    internal AbilityValue(Ratio? value, LocalizedText? lacks)
    {
        Value = value;
        Lacks = lacks;
    }

    /// <summary>The exact share; null where something is missing.</summary>
    public Ratio? Value { get; }

    /// <summary>What is missing, such as "value added not supplied"; null where the value is known.</summary>
    public LocalizedText? Lacks { get; }

    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? Lacks!.English;
}
