using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>One sum under the agreement unchanged and under the proposal (现行与方案).</summary>
public sealed partial record CostFigure
{
    /// <summary>A figure.</summary>
    /// <param name="baseline">The sum under the agreement unchanged.</param>
    /// <param name="proposed">The sum under the proposal.</param>
    public CostFigure(Money baseline, Money proposed)
    {
        Baseline = baseline;
        Proposed = proposed;
    }

    /// <summary>The sum under the agreement unchanged (现行).</summary>
    public Money Baseline { get; }

    /// <summary>The sum under the proposal (方案).</summary>
    public Money Proposed { get; }

    /// <summary>What the proposal costs: the proposed sum less the baseline; below zero it saves (增加额).</summary>
    public Money Difference => Proposed - Baseline;

    /// <summary>Two figures added.</summary>
    public static CostFigure operator +(CostFigure left, CostFigure right) => Internal.Guard.NotNull(left).Plus(right);

    /// <summary>Two figures added.</summary>
    /// <param name="other">The other figure.</param>
    public CostFigure Plus(CostFigure other) => new(Baseline + Internal.Guard.NotNull(other).Baseline, Proposed + other.Proposed);

    internal static CostFigure Zero(Currency currency) => new(Money.Zero(currency), Money.Zero(currency));

    /// <inheritdoc/>
    public override string ToString() => $"{Difference} ({Baseline} to {Proposed})";
}
