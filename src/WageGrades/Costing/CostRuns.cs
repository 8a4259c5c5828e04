using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// Costs of many proposals, or of many subsets of one proposal's changes, for the same people on the same basis, whose window is set: agreements that
/// are equal are costed once, people and months that find the same are paid once, and whom clauses reach is counted where it is asked. Whoever
/// asks for more than one cost asks here.
/// </summary>
internal sealed class CostRuns(
    Workforce workforce, CostBasis basis, IProgress<SolveProgress>? progress = null, decimal sumsBelow = Monetary.Money.Limit,
    CancellationToken cancel = default)
{
    private readonly Dictionary<CollectiveAgreement, CostReport> costed = [];
    private CostedPeople? people;
    private int told;

    internal CostBasis Basis => basis;

    /// <summary>What sums must stay below.</summary>
    internal decimal SumsBelow => sumsBelow;

    /// <summary>The people of the latest costing, paid and looked at.</summary>
    internal CostedPeople People => people!;

    /// <summary>How many costings were made.</summary>
    internal int Count => costed.Count + told;

    internal CostReport Of(Proposal proposal)
    {
        if (costed.TryGetValue(proposal.Agreement, out var known))
        {
            return known;
        }

        cancel.ThrowIfCancellationRequested();
        if (people is null || !ReferenceEquals(people.Agreement, proposal.Base))
        {
            people = new CostedPeople(proposal.Base, workforce, new CostWindow(proposal, basis));
        }

        var report = new CostCalculator(proposal, workforce, basis, people, sumsBelow, asksReach: false).Calculate();
        costed[proposal.Agreement] = report;
        progress?.Report(new SolveProgress(Count));
        return report;
    }

    /// <summary>Tells that an agreement is paid that is not costed by itself.</summary>
    internal void Tell()
    {
        cancel.ThrowIfCancellationRequested();
        told++;
        progress?.Report(new SolveProgress(Count));
    }
}
