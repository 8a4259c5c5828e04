using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>One line of a <see cref="StepChart"/>, such as a grade.</summary>
/// <param name="Name">Written beside the line's end.</param>
/// <param name="Values">One per category; null where there is none, which breaks the line.</param>
internal sealed record StepSeries(string Name, ValueList<decimal?> Values)
{
    /// <summary>What the values were before, drawn thin and dashed in the same colour; empty where there is nothing to compare with.</summary>
    internal ValueList<decimal?> Before { get; init; } = [];
}
