using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>What the ladder pays the people of one row (岗位工资成本), exactly.</summary>
/// <param name="Count">The row.</param>
/// <param name="BasePay">Base pay of all its people under the agreement and under the proposal, in both periods.</param>
public sealed partial record CellCost(CellCount Count, CostAmounts BasePay)
{
    /// <summary>The row.</summary>
    public CellCount Count { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Count);

    /// <summary>Base pay of all its people.</summary>
    public CostAmounts BasePay { get; init => field = Guard.NotNull(value); } = Guard.NotNull(BasePay);

    /// <inheritdoc/>
    public override string ToString() => $"{Count}, {BasePay.FullYear.Difference}";
}
