using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// Costs of many proposals, or of many subsets of one proposal's changes, for the same people on the same basis, whose window is set: agreements that
/// are equal are costed once, people and months that find the same are paid once. Whoever asks for more than one cost asks here.
/// </summary>
internal sealed class CostRuns(
    Workforce workforce, CostBasis basis, IProgress<SolveProgress>? progress = null, CancellationToken cancel = default,
    decimal sumsBelow = Monetary.Money.Limit)
{
    private readonly Dictionary<CollectiveAgreement, CostReport> byAgreement = [];
    private CostedPeople? people;

    internal CostBasis Basis => basis;

    /// <summary>The people of the latest costing, paid and looked at.</summary>
    internal CostedPeople People => people!;

    /// <summary>How many costings were made.</summary>
    internal int Count => byAgreement.Count;

    internal CostReport Of(Proposal proposal)
    {
        if (byAgreement.TryGetValue(proposal.Agreement, out var known))
        {
            return known;
        }

        cancel.ThrowIfCancellationRequested();
        if (people is null || !ReferenceEquals(people.Agreement, proposal.Base))
        {
            people = new CostedPeople(proposal.Base, workforce, new CostWindow(proposal, basis));
        }

        var report = new CostCalculator(proposal, workforce, basis, people, sumsBelow).Calculate();
        byAgreement[proposal.Agreement] = report;
        progress?.Report(new SolveProgress(byAgreement.Count));
        return report;
    }

    /// <summary>The cost of some of a proposal's changes, in their order.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="kept">The places of the changes, from 0.</param>
    internal CostReport Of(Proposal proposal, IEnumerable<int> kept) => Of(proposal.Only(kept));
}
