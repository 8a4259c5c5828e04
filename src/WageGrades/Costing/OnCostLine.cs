using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>What one on-cost comes to before and under a proposal (附加成本项目测算).</summary>
public sealed partial record OnCostLine
{
    internal OnCostLine(OnCost item) => Item = item;

    /// <summary>The on-cost.</summary>
    public OnCost Item { get; }

    /// <summary>What it comes to in the months costed, on the bases that hold in them; null where it cannot be told.</summary>
    public CostAmounts? Amounts { get; internal init; }

    /// <summary>The same in each budget year; empty where it cannot be told.</summary>
    public IReadOnlyList<CostFigure> ByYear { get; internal init => field = ValueList.Of(value); } = [];

    /// <summary>
    /// What it comes to in a settled year, when bases have caught up with the pay of the months costed (of several budget years: of the last of those
    /// with the most months costed); null where it cannot be told.
    /// </summary>
    public CostFigure? Settled { get; internal init; }

    /// <summary>Why it is not told; null where it is.</summary>
    public LocalizedText? Lacks { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Item}: {(Amounts is { } told ? told.FullYear.Difference.ToString() : Lacks!.English)}";
}
