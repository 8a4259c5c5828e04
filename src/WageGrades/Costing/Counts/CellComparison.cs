using WageGrades.Bargaining;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// Proposals side by side where only the people of each cell are counted (按人数表对比方案): costed in one window against the same agreement, by clause and
/// in total, and whether each surely costs more or less than the first.
/// </summary>
/// <example><c>CellComparison.Of([union, employer], counts).Differences[0].Order</c>.</example>
public sealed partial record CellComparison
{
    private CellComparison(IReadOnlyList<CellCostReport> reports, IEnumerable<CellDifference> differences)
    {
        Reports = ValueList.Of(reports);
        Differences = ValueList.Of(differences);
        ByClause = ValueList.Of(reports.SelectMany(report => report.ByClause).DistinctBy(clause => clause.Clause.Id).Select(Row));
        Total = new(Words.Total, reports.Select(report => report.Difference));
        Findings = FindingList.Of(reports.SelectMany(report => report.Findings).Distinct());
    }

    /// <summary>The basis with the window that all share.</summary>
    public CostBasis Basis => Reports[0].Basis;

    /// <summary>The counts costed.</summary>
    public CellCounts Counts => Reports[0].Counts;

    /// <summary>What counts say of each proposal, in the order given.</summary>
    public IReadOnlyList<CellCostReport> Reports { get; }

    /// <summary>By clause in document order, floors and the rounding of totals last.</summary>
    public IReadOnlyList<CellComparedCost> ByClause { get; }

    /// <summary>The whole cost.</summary>
    public CellComparedCost Total { get; }

    /// <summary>What each proposal but the first costs above the first, in the order given.</summary>
    public IReadOnlyList<CellDifference> Differences { get; }

    /// <summary>The findings of every costing, each once.</summary>
    public FindingList Findings { get; }

    /// <summary>True when every row could be paid under every proposal and nobody was left out of the counts.</summary>
    public bool IsComplete => Reports.All(report => report.IsComplete);

    /// <summary>Proposals costed by the same counts.</summary>
    /// <param name="proposals">At least one, each under a name of its own, all on one base agreement.</param>
    /// <param name="counts">How many people stand on each cell.</param>
    /// <param name="basis">
    /// The basis; null: the standard one. Where it sets no first month, the window begins with the earliest first effective month of them all, and
    /// people stand on their cells the day before that.
    /// </param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There is no proposal, two share a name, they change different agreements, or the basis moves people,
    /// assumes events or has on-costs.</exception>
    public static CellComparison Of(IEnumerable<Proposal> proposals, CellCounts counts, CostBasis? basis = null)
    {
        var all = ProposalComparison.Checked(proposals);
        Guard.NotNull(counts);
        var given = CellCosting.Checked(basis);
        var shared = given with { FirstMonth = given.FirstMonth ?? all.Min(CostWindow.FirstMonthOf) };
        var reports = all.Select(proposal => new CellCalculator(proposal, counts, shared).Calculate()).ToList();
        var differences = all.Skip(1).Select((proposal, at) =>
        {
            var above = new CellCalculator(proposal, all[0].Agreement, counts, shared).Calculate();
            var isComplete = above.IsComplete && reports[0].IsComplete && reports[at + 1].IsComplete;
            return new CellDifference(proposal.Name, all[0].Name, above.Difference, above.InYear, isComplete);
        });
        return new(reports, differences);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join("; ", Reports.Select(report => $"{report.Proposal} {report.Difference}")) + (IsComplete ? "" : " (partial)");

    private CellComparedCost Row(CellClauseCost clause) => new(
        new($"{clause.Clause} {clause.Heading.Chinese}".Trim(), $"{clause.Clause} {clause.Heading.English}".Trim()),
        Reports.Select(report => report.ByClause.Where(each => each.Clause.Id == clause.Clause.Id)
            .Select(each => each.Difference)
            .DefaultIfEmpty(CostBound.Exactly(Money.Zero(report.Currency)))
            .Aggregate((sum, each) => sum + each)));
}
