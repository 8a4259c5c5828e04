using WageGrades.Agreements;
using WageGrades.Bargaining;

namespace WageGrades.Costing;

/// <summary>Costs of many proposals by the same counts in one window; agreements that are equal are costed once.</summary>
internal sealed class CellRuns(CellCounts counts, CostBasis basis, IProgress<SolveProgress>? progress, CancellationToken cancel)
{
    private readonly Dictionary<CollectiveAgreement, CellCostReport> costed = [];

    internal CellCounts Counts => counts;

    internal CostBasis Basis => basis;

    internal CellCostReport Of(Proposal proposal)
    {
        if (costed.TryGetValue(proposal.Agreement, out var known))
        {
            return known;
        }

        cancel.ThrowIfCancellationRequested();
        var report = new CellCalculator(proposal, counts, basis).Calculate();
        costed[proposal.Agreement] = report;
        progress?.Report(new SolveProgress(costed.Count));
        return report;
    }
}
