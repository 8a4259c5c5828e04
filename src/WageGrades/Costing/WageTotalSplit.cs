using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// What of a cost counts in the wage total (工资总额口径), by budget year: clauses that count, clauses that do not, and clauses that do not say.
/// Top-ups count as their floors say, rounding at the total counts; what others than the employer bear does not. The three add up to the whole cost.
/// </summary>
public sealed partial record WageTotalSplit
{
    internal WageTotalSplit(
        IEnumerable<CostFigure> inside,
        IEnumerable<CostFigure> outside,
        IEnumerable<CostFigure> undeclared,
        IEnumerable<ClauseReference> undeclaredClauses)
    {
        Inside = ValueList.Of(inside);
        Outside = ValueList.Of(outside);
        Undeclared = ValueList.Of(undeclared);
        UndeclaredClauses = ValueList.Of(undeclaredClauses);
    }

    /// <summary>What counts, in each budget year (计入).</summary>
    public IReadOnlyList<CostFigure> Inside { get; }

    /// <summary>What does not count, or is borne by others than the employer (不计入).</summary>
    public IReadOnlyList<CostFigure> Outside { get; }

    /// <summary>What clauses pay that do not say whether they count (未约定).</summary>
    public IReadOnlyList<CostFigure> Undeclared { get; }

    /// <summary>The clauses that pay something and do not say whether they count; while there is one, no wage total is known.</summary>
    public IReadOnlyList<ClauseReference> UndeclaredClauses { get; }

    /// <summary>True when every clause that pays says whether it counts.</summary>
    public bool IsDeclared => UndeclaredClauses.Count == 0;

    /// <inheritdoc/>
    public override string ToString() => IsDeclared
        ? string.Join(", ", Inside.Select(year => year.Proposed))
        : $"undeclared: {string.Join(", ", UndeclaredClauses)}";

    /// <summary>What counts over all months costed.</summary>
    internal CostFigure InsideIn(Currency currency) => Inside.Aggregate(CostFigure.Zero(currency), (sum, year) => sum + year);
}
