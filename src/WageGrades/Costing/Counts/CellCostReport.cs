using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// What counts of cells say of a proposal's cost (按人数表测算报告): exactly what the cell determines, the least and the most of what it does not, and of
/// each clause why. The cost of any people with these counts lies in the ranges, who and what they are besides.
/// </summary>
public sealed partial record CellCostReport
{
    internal CellCostReport()
    {
    }

    /// <summary>The proposal's name.</summary>
    public required string Proposal { get; init => field = Guard.NotNull(value); }

    /// <summary>The currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The basis asked for.</summary>
    public required CostBasis Basis { get; init => field = Guard.NotNull(value); }

    /// <summary>The counts costed.</summary>
    public required CellCounts Counts { get; init => field = Guard.NotNull(value); }

    /// <summary>The first month costed.</summary>
    public required YearMonth FirstMonth { get; init; }

    /// <summary>The last month of the first budget year that is costed.</summary>
    public required YearMonth LastMonthInYear { get; init; }

    /// <summary>The last month costed.</summary>
    public required YearMonth LastMonth { get; init; }

    /// <summary>The day on which people stand on their cells.</summary>
    public required LocalDate FrozenOn { get; init; }

    /// <summary>How many people stand in the figures: those counted, but for rows that cannot be paid, each of which a finding names.</summary>
    public required int PeopleCosted { get; init; }

    /// <summary>Base pay row by row, exactly; empty where base pay does not follow from the cell.</summary>
    public required IReadOnlyList<CellCost> ByCell { get; init => field = ValueList.Of(value); }

    /// <summary>Each clause that pays in the order of the document, floors and the rounding of totals last.</summary>
    public required IReadOnlyList<CellClauseCost> ByClause { get; init => field = ValueList.Of(value); }

    /// <summary>The proposal's findings, and one for each clause whose cost is not one amount.</summary>
    public required FindingList Findings { get; init => field = Guard.NotNull(value); }

    /// <summary>What the proposal costs in all months costed: between what, or open where a clause is not told.</summary>
    public CostBound Difference => Sum(ByClause.Select(clause => clause.Difference));

    /// <summary>The part of it within the first budget year.</summary>
    public CostBound InYear => Sum(ByClause.Select(clause => clause.InYear));

    /// <summary>The part of it after that year.</summary>
    public CostBound CarryOver => Sum(ByClause.Select(clause => clause.CarryOver));

    /// <summary>What the clauses that are told cost; the whole where all are.</summary>
    public CostBound Told => Sum(ByClause.Where(clause => clause.Knowledge != CellKnowledge.NotTold).Select(clause => clause.Difference));

    /// <summary>True where every row could be paid and nobody was left out of the counts.</summary>
    public bool IsComplete => PeopleCosted == Counts.People && Counts.NotCounted == 0;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Proposal}: {Difference} for {EnglishCount.People(PeopleCosted)}{(IsComplete ? "" : " (partial)")}";

    private CostBound Sum(IEnumerable<CostBound> bounds)
    {
        var sum = CellRange.Nothing;
        foreach (var each in bounds)
        {
            sum += new CellRange(Of(each.Least), Of(each.Most));
        }

        return CellSums.Bound(sum, Currency);

        static Fraction? Of(Money? end) => end is { } amount ? Fraction.From(amount.Amount) : null;
    }
}
