using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>What counts of cells say of one clause or floor (条款成本范围), over all months costed unless a member says otherwise.</summary>
public sealed partial record CellClauseCost
{
    internal CellClauseCost(ClauseReference clause, LocalizedText heading)
    {
        Clause = clause;
        Heading = heading;
    }

    /// <summary>The clause; of a floor its id; of the rounding of totals the agreement's id.</summary>
    public ClauseReference Clause { get; }

    /// <summary>Its heading.</summary>
    public LocalizedText Heading { get; }

    /// <summary>What it pays under the agreement as it is.</summary>
    public required CostBound Before { get; init => field = Guard.NotNull(value); }

    /// <summary>What it pays under the proposal.</summary>
    public required CostBound After { get; init => field = Guard.NotNull(value); }

    /// <summary>What the proposal costs under it; tighter than the ranges of before and after, which move together.</summary>
    public required CostBound Difference { get; init => field = Guard.NotNull(value); }

    /// <summary>The part of it within the first budget year.</summary>
    public required CostBound InYear { get; init => field = Guard.NotNull(value); }

    /// <summary>The part of it after that year.</summary>
    public required CostBound CarryOver { get; init => field = Guard.NotNull(value); }

    /// <summary>Why it is determined, or what cells do not say.</summary>
    public required LocalizedText Why { get; init => field = Guard.NotNull(value); }

    /// <summary>How much is known of the difference.</summary>
    public CellKnowledge Knowledge => Difference.IsExact ? CellKnowledge.Exact
        : Difference.IsOpen ? CellKnowledge.NotTold
        : CellKnowledge.Bounded;

    /// <summary>How many people stand on the cells of which it pays anything, or may.</summary>
    internal int PeopleOnCells { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Clause}: {Difference}";
}
