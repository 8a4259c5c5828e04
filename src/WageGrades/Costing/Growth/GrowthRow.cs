using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>What one cause adds to average pay (增长因素的贡献).</summary>
public sealed partial record GrowthRow
{
    internal GrowthRow(GrowthPart part, ExactAmount amount, Ratio points)
    {
        Part = part;
        Amount = amount;
        Points = points;
    }

    /// <summary>The cause.</summary>
    public GrowthPart Part { get; }

    /// <summary>What it adds to the pay of a person and month, on the average of all orders of the causes, exactly; causes add up.</summary>
    public ExactAmount Amount { get; }

    /// <summary>The same as a share of the base; these add up to the growth.</summary>
    public Ratio Points { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Part}: {Points}";
}
