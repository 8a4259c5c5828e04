using WageGrades.Calculation;
using WageGrades.Costing;

namespace WageGrades.Reporting;

/// <summary>One person's pay of a month before and after a proposal (个人举例).</summary>
public sealed partial record PersonExample
{
    internal PersonExample(PersonCost cost, PayStatement before, PayStatement after)
    {
        Cost = cost;
        Before = before;
        After = after;
    }

    /// <summary>What the proposal does to the person over the costed months.</summary>
    public PersonCost Cost { get; }

    /// <summary>The month under the agreement unchanged.</summary>
    public PayStatement Before { get; }

    /// <summary>The same month under the proposal.</summary>
    public PayStatement After { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Before} / {After}";
}
