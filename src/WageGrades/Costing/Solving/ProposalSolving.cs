using WageGrades.Bargaining;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>What value of a proposal fits a budget (按预算倒推).</summary>
public static class ProposalSolving
{
    /// <summary>Which value of one free number of the proposal fits: name the number, then what it has to fit.</summary>
    /// <param name="proposal">The proposal; what else it changes stays.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="basis">The basis; null: the standard one. Without a first month the window begins with that of the earliest value.</param>
    /// <returns>The question, to which the free number is still to be named.</returns>
    /// <example><c>offer.Solve(workforce).Percent("base-pay").AtMost(300_000m)</c>.</example>
    public static ProposalSolver Solve(this Proposal proposal, Workforce workforce, CostBasis? basis = null) =>
        new(Guard.NotNull(proposal), Guard.NotNull(workforce), basis ?? CostBasis.Standard);
}
