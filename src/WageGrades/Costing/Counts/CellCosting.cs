using WageGrades.Bargaining;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>What a proposal costs where only the people of each cell are counted (按人数表测算).</summary>
public static class CellCosting
{
    /// <summary>
    /// What counts of cells say of a proposal's cost: base pay and what else a cell determines exactly, and the least and the most of the rest. The
    /// people are frozen, as in a costing with people: nobody moves, comes or goes.
    /// </summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="counts">How many people stand on each cell.</param>
    /// <param name="basis">The basis; null: the standard one. Its window and budget year count.</param>
    /// <returns>The report, in which each clause that cells do not determine says so.</returns>
    /// <exception cref="ArgumentException">The basis moves people, assumes events or has on-costs, of which counts say nothing.</exception>
    /// <example><c>offer.CostOf(new CellCounts(new CellCount("G1", 1, 12))).Difference</c>.</example>
    public static CellCostReport CostOf(this Proposal proposal, CellCounts counts, CostBasis? basis = null) =>
        new CellCalculator(Guard.NotNull(proposal), Guard.NotNull(counts), Checked(basis)).Calculate();

    /// <summary>Which value of one free number fits where only the people of each cell are counted (按人数表倒推): name the number,
    /// then the budget.</summary>
    /// <param name="proposal">The proposal; what else it changes stays.</param>
    /// <param name="counts">How many people stand on each cell.</param>
    /// <param name="basis">The basis; null: the standard one. Without a first month the window begins with that of the earliest value.</param>
    /// <returns>The question, to which the free number is still to be named.</returns>
    /// <exception cref="ArgumentException">The basis moves people, assumes events or has on-costs, of which counts say nothing.</exception>
    /// <example><c>offer.Solve(new CellCounts(new CellCount("G1", 1, 12))).Percent("base-pay").AtMost(300_000m)</c>.</example>
    public static CellProposalSolver Solve(this Proposal proposal, CellCounts counts, CostBasis? basis = null) =>
        new(Guard.NotNull(proposal), Guard.NotNull(counts), Checked(basis));

    /// <summary>A basis on which counts can be costed.</summary>
    internal static CostBasis Checked(CostBasis? basis)
    {
        var given = basis ?? CostBasis.Standard;
        if (given.Population != CostPopulation.Frozen || !given.Events.IsNone || given.OnCosts.Count > 0)
        {
            throw new ArgumentException(
                $"Counts of cells have no dates, events or people: cost them on a basis of frozen people without events and on-costs, not {given}.",
                nameof(basis));
        }

        return given;
    }
}
