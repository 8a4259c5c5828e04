using WageGrades.Bargaining;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>What a proposal costs (方案成本测算).</summary>
public static class ProposalCosting
{
    /// <summary>
    /// What a proposal costs over twelve months from its first effective month, with the people frozen the month before and nothing assumed about
    /// events to come.
    /// </summary>
    /// <param name="proposal">The proposal; one without changes costs nothing.</param>
    /// <param name="workforce">The people.</param>
    /// <returns>The cost with its basis; people who cannot be computed are listed and in no figure.</returns>
    /// <example><c>offer.Cost(workforce).FullYear</c>: what twelve months of the offer cost above the agreement as it is.</example>
    public static CostReport Cost(this Proposal proposal, Workforce workforce) => proposal.Cost(workforce, CostBasis.Standard);

    /// <summary>What a proposal costs under assumptions about events to come.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="events">The assumptions.</param>
    /// <returns>The cost with its basis.</returns>
    public static CostReport Cost(this Proposal proposal, Workforce workforce, EventAssumptions events) =>
        proposal.Cost(workforce, CostBasis.Standard with { Events = events });

    /// <summary>What a proposal costs on a declared basis.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="basis">The basis.</param>
    /// <returns>The cost with its basis.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The events are to be replayed from a year that is not before the first effective
    /// month's.</exception>
    public static CostReport Cost(this Proposal proposal, Workforce workforce, CostBasis basis) =>
        new CostCalculator(Guard.NotNull(proposal), Guard.NotNull(workforce), Guard.NotNull(basis), asksReach: false).Calculate();

    /// <summary>The same for a report that shows whom clauses reach: it is counted while the people are looked at.</summary>
    internal static CostReport CostWithReach(this Proposal proposal, Workforce workforce, CostBasis basis) =>
        new CostCalculator(proposal, workforce, basis).Calculate();
}
