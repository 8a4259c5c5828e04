using WageGrades.Bargaining;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>A value that fits as far as counts of cells tell (取值及其成本范围), and the next one, which does not.</summary>
public sealed partial record CellFit
{
    internal CellFit()
    {
    }

    /// <summary>The value.</summary>
    public required SolvedValue Value { get; init => field = Guard.NotNull(value); }

    /// <summary>The proposal with the value in it.</summary>
    public required Proposal Proposal { get; init => field = Guard.NotNull(value); }

    /// <summary>What it costs, as far as counts tell.</summary>
    public required CellCostReport Cost { get; init => field = Guard.NotNull(value); }

    /// <summary>The next value; null where the range ends with this one.</summary>
    public SolvedValue? Next { get; internal init; }

    /// <summary>What the next value costs, or null.</summary>
    public CellCostReport? NextCost { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Value}, costs {Cost.Difference}{(Next is null ? "" : $"; {Next} costs {NextCost!.Difference}")}";
}
