using WageGrades.Bargaining;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// What a proposal delivers of promises that average pay grows (增长承诺兑现): promised against delivered, split by table, steps, upgrades and composition,
/// and the least uniform percentage that delivers what is promised.
/// </summary>
/// <example><c>GrowthReport.Of(offer, workforce, [GrowthCommitment.AtLeast(name, Ratio.Percent(8m))])</c>.</example>
public sealed partial record GrowthReport
{
    private GrowthReport(string proposal, IReadOnlyList<GrowthOutcome> outcomes, IEnumerable<Finding> findings)
    {
        Proposal = proposal;
        Outcomes = ValueList.Of(outcomes);
        Findings = FindingList.Of(findings);
    }

    /// <summary>The proposal's name.</summary>
    public string Proposal { get; }

    /// <summary>The outcome of each promise, in the order given.</summary>
    public IReadOnlyList<GrowthOutcome> Outcomes { get; }

    /// <summary>Promises that are not kept, and what keeps a growth from being told (WG5141 to WG5145).</summary>
    public FindingList Findings { get; }

    /// <summary>Holds promises against a proposal.</summary>
    /// <param name="proposal">The proposal; one without changes shows what grows by itself.</param>
    /// <param name="workforce">The people with the facts recorded or planned for the months compared.</param>
    /// <param name="commitments">The promises, at least one.</param>
    /// <param name="basis">The basis; null: the standard one. Its first month and freeze date count.</param>
    /// <returns>The outcomes.</returns>
    /// <exception cref="ArgumentException">There is no promise.</exception>
    public static GrowthReport Of(
        Proposal proposal, Workforce workforce, IEnumerable<GrowthCommitment> commitments, CostBasis? basis = null)
    {
        Guard.NotNull(proposal);
        Guard.NotNull(workforce);
        var all = Guard.Each(commitments);
        if (all.Count == 0)
        {
            throw new ArgumentException("Growth is held against at least one promise, and none was given.", nameof(commitments));
        }

        Dictionary<(YearMonth? First, int Months), GrowthCalculator> byWindow = [];
        List<GrowthOutcome> outcomes = [];
        List<Finding> findings = [.. proposal.Findings];
        foreach (var commitment in all)
        {
            var first = commitment.FirstMonth ?? basis?.FirstMonth;
            if (!byWindow.TryGetValue((first, commitment.Months), out var calculator))
            {
                var window = (basis ?? CostBasis.Standard) with { FirstMonth = first, Months = commitment.Months, OnCosts = [] };
                byWindow[(first, commitment.Months)] = calculator = new GrowthCalculator(proposal, new GrowthPay(proposal, workforce, window));
            }

            outcomes.Add(calculator.Outcome(commitment, findings));
        }

        return new(proposal.Name, outcomes, findings.Distinct());
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Proposal}: {string.Join("; ", Outcomes)}";
}
