using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>What a budget year costs, as far as it is costed (分年度成本).</summary>
public sealed partial record YearCost
{
    internal YearCost(YearMonth firstMonth, YearMonth lastMonth, CostFigure amounts)
    {
        FirstMonth = firstMonth;
        LastMonth = lastMonth;
        Amounts = amounts;
    }

    /// <summary>The first month of the year that is costed.</summary>
    public YearMonth FirstMonth { get; }

    /// <summary>The last month of the year that is costed.</summary>
    public YearMonth LastMonth { get; }

    /// <summary>The whole cost of those months, assumed events included.</summary>
    public CostFigure Amounts { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{IsoDate.Of(FirstMonth)}–{IsoDate.Of(LastMonth)}: {Amounts.Difference}";
}
