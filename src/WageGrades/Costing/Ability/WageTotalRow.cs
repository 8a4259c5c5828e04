using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>The wage total of one budget year against its budget (年度工资总额预算执行).</summary>
public sealed partial record WageTotalRow
{
    internal WageTotalRow(int year, YearCost costed, CostFigure inside, CostFigure outside, CostFigure undeclared)
    {
        Year = year;
        Costed = costed;
        Inside = inside;
        Outside = outside;
        Undeclared = undeclared;
    }

    /// <summary>The year in which the budget year begins.</summary>
    public int Year { get; }

    /// <summary>The months of it that are costed, with the whole cost.</summary>
    public YearCost Costed { get; }

    /// <summary>What counts in the wage total (计入).</summary>
    public CostFigure Inside { get; }

    /// <summary>What does not (不计入).</summary>
    public CostFigure Outside { get; }

    /// <summary>What clauses pay that do not say (未约定).</summary>
    public CostFigure Undeclared { get; }

    /// <summary>The budget with what is paid beside the costing; null where none was supplied for the year.</summary>
    public WageTotalYear? Budget { get; internal init; }

    /// <summary>What is left of the budget before and under the proposal, below zero what is lacking; null where it cannot be told (预算余额).</summary>
    public CostFigure? Headroom { get; internal init; }

    /// <summary>Why the headroom is not told; null where it is.</summary>
    public LocalizedText? Why { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{YearText}: {(Headroom is { } left ? left.Proposed.ToString() : Why!.English)}";

    internal string YearText => CostText.Year(Year);
}
