using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// A cost in its two periods: in-year and carry-over; together they are the full year, exactly (年内、翘尾、满年). Where the basis sets another number of
/// months than twelve, the carry-over is all months after the first budget year, and the whole is that of all months costed.
/// </summary>
public sealed partial record CostAmounts
{
    /// <summary>Amounts.</summary>
    /// <param name="inYear">The months within the budget year.</param>
    /// <param name="carryOver">The months after it.</param>
    public CostAmounts(CostFigure inYear, CostFigure carryOver)
    {
        InYear = Guard.NotNull(inYear);
        CarryOver = Guard.NotNull(carryOver);
    }

    /// <summary>The months from the first one costed to the end of its budget year (年内).</summary>
    public CostFigure InYear { get; }

    /// <summary>The months costed after the budget year (翘尾).</summary>
    public CostFigure CarryOver { get; }

    /// <summary>All months costed: twelve, unless the basis says otherwise (满年).</summary>
    public CostFigure FullYear => InYear + CarryOver;

    /// <summary>Two costs added.</summary>
    public static CostAmounts operator +(CostAmounts left, CostAmounts right) => Guard.NotNull(left).Plus(right);

    /// <summary>Two costs added.</summary>
    /// <param name="other">The other cost.</param>
    public CostAmounts Plus(CostAmounts other) => new(InYear + Guard.NotNull(other).InYear, CarryOver + other.CarryOver);

    /// <inheritdoc/>
    public override string ToString() => $"in-year {InYear.Difference}, carry-over {CarryOver.Difference}, full-year {FullYear.Difference}";

    internal static CostAmounts Zero(Currency currency)
    {
        var nothing = CostFigure.Zero(currency);
        return new(nothing, nothing);
    }

    /// <summary>The first budget year apart, the others together.</summary>
    internal static CostAmounts OfYears(IReadOnlyList<CostFigure> years, Currency currency) =>
        new(years[0], years.Skip(1).Aggregate(CostFigure.Zero(currency), (sum, each) => sum + each));

    internal static CostAmounts Sum(IEnumerable<CostAmounts> amounts, Currency currency)
    {
        var (inYear, carryOver) = ((Baseline: 0m, Proposed: 0m), (Baseline: 0m, Proposed: 0m));
        foreach (var each in amounts)
        {
            inYear = (inYear.Baseline + each.InYear.Baseline.Amount, inYear.Proposed + each.InYear.Proposed.Amount);
            carryOver = (carryOver.Baseline + each.CarryOver.Baseline.Amount, carryOver.Proposed + each.CarryOver.Proposed.Amount);
        }

        return new(Of(inYear), Of(carryOver));

        CostFigure Of((decimal Baseline, decimal Proposed) sums) => new(new Money(sums.Baseline, currency), new Money(sums.Proposed, currency));
    }
}
