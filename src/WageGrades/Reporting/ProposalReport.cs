using WageGrades.Bargaining;
using WageGrades.Compliance;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Reporting;

/// <summary>
/// The whole report on a proposal (方案综合报告): its changes, what the law has against it, what it costs by clause and grade, who gains and loses, and
/// a few people's pay before and after. <c>File.WriteAllText("report.html", report.ToHtmlPage())</c> gives one page to take to the table.
/// </summary>
public sealed partial record ProposalReport
{
    private ProposalReport(Proposal proposal, CheckReport check, CostReport cost, IEnumerable<PersonExample> examples)
    {
        Proposal = proposal;
        Check = check;
        Cost = cost;
        Examples = ValueList.Of(examples);
    }

    /// <summary>The proposal.</summary>
    public Proposal Proposal { get; }

    /// <summary>What a check of the agreement as it would be found.</summary>
    public CheckReport Check { get; }

    /// <summary>What it costs and does to people.</summary>
    public CostReport Cost { get; }

    /// <summary>A few people's month before and after.</summary>
    public IReadOnlyList<PersonExample> Examples { get; }

    /// <summary>Every finding once: of the check and of the costing.</summary>
    public FindingList Findings => FindingList.Of(Check.Findings.Concat(Cost.Findings).Distinct());

    /// <summary>The report on a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="jurisdiction">The law to check it against.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="options">What else it is to show; null for the usual.</param>
    /// <returns>The report.</returns>
    public static ProposalReport Of(Proposal proposal, Jurisdiction jurisdiction, Workforce workforce, ProposalReportOptions? options = null)
    {
        Guard.NotNull(proposal);
        Guard.NotNull(workforce);
        options ??= ProposalReportOptions.Standard;
        var cost = proposal.CostWithReach(workforce, options.Basis);
        return new ProposalReport(
            proposal,
            proposal.CheckFindings(jurisdiction, workforce),
            cost,
            new ExampleFinder(proposal, workforce, cost).Find(options.People));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Cost}; {Check.Findings}";
}
