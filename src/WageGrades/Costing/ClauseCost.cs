using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>What the pay of known people under one clause costs (分条款成本): the sum of the clause's paid lines, before and after.</summary>
/// <param name="Clause">The clause, or the floor whose top-ups it is; prints the number.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Nature">Whether it comes again.</param>
/// <param name="Amounts">The cost.</param>
/// <param name="PeopleTouched">How many people the clause pays more or less in the full year.</param>
public sealed partial record ClauseCost(ClauseReference Clause, LocalizedText Heading, CostNature Nature, CostAmounts Amounts, int PeopleTouched)
{
    /// <summary>Whether it comes again.</summary>
    public CostNature Nature { get; init => field = Guard.Defined(value); } = Guard.Defined(Nature);

    /// <summary>The heading.</summary>
    public LocalizedText Heading { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Heading);

    /// <summary>The clause, or the floor whose top-ups it is; prints the number.</summary>
    public ClauseReference Clause { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Clause);

    /// <summary>The cost.</summary>
    public CostAmounts Amounts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Amounts);

    /// <summary>How many people it pays something, under the agreement or under the proposal.</summary>
    public int PeoplePaid { get; init; }

    /// <summary>The cost in each budget year.</summary>
    internal IReadOnlyList<CostFigure> ByYear { get; init => field = ValueList.Of(value); } = [];

    /// <summary>True when something that the clause pays, or may pay, could not be computed for somebody and is left out.</summary>
    public bool IsPartial { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Clause}: {Amounts.FullYear.Difference}{(IsPartial ? " (partial)" : "")}";
}
