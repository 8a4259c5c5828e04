using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Compliance;

/// <summary>Agreements and proposals checked against the law and for careful drafting (合规检查).</summary>
public static class ComplianceChecks
{
    /// <summary>An agreement checked over its term, without people.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="jurisdiction">The law.</param>
    /// <returns>What was found, the agreement's own findings first.</returns>
    /// <example><c>agreement.Check(Jurisdictions.Zhejiang).HasErrors</c>; each finding has its article and a remedy.</example>
    public static CheckReport Check(this CollectiveAgreement agreement, Jurisdiction jurisdiction) =>
        Run(Guard.NotNull(agreement).Title, agreement, FindingList.Empty, jurisdiction, null, agreement.Term.From);

    /// <summary>An agreement checked over its term, with the pay of its people in the first twelve months.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="jurisdiction">The law.</param>
    /// <param name="workforce">The people.</param>
    /// <returns>What was found, the agreement's own findings first.</returns>
    public static CheckReport Check(this CollectiveAgreement agreement, Jurisdiction jurisdiction, Workforce workforce) =>
        Run(Guard.NotNull(agreement).Title, agreement, FindingList.Empty, jurisdiction, Guard.NotNull(workforce), agreement.Term.From);

    /// <summary>A proposal, and the agreement as it would be, checked from the first effective day.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="jurisdiction">The law.</param>
    /// <returns>What was found, the proposal's own findings first.</returns>
    public static CheckReport Check(this Proposal proposal, Jurisdiction jurisdiction) => Run(Guard.NotNull(proposal), jurisdiction, null);

    /// <summary>A proposal, and the agreement as it would be, checked from the first effective day, with the pay of its people.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="jurisdiction">The law.</param>
    /// <param name="workforce">The people.</param>
    /// <returns>What was found, the proposal's own findings first.</returns>
    public static CheckReport Check(this Proposal proposal, Jurisdiction jurisdiction, Workforce workforce) =>
        Run(Guard.NotNull(proposal), jurisdiction, Guard.NotNull(workforce));

    /// <summary>The same, whom the clauses reach counted only when somebody asks.</summary>
    internal static CheckReport CheckFindings(this Proposal proposal, Jurisdiction jurisdiction, Workforce workforce) =>
        Run(proposal, jurisdiction, workforce, asksReach: false);

    private static CheckReport Run(Proposal proposal, Jurisdiction jurisdiction, Workforce? workforce, bool asksReach = true) => Run(
        LocalizedText.Same(proposal.Name),
        proposal.Agreement,
        proposal.Findings,
        jurisdiction,
        workforce,
        proposal.FirstEffectiveOn ?? proposal.Agreement.Term.From,
        asksReach);

    private static CheckReport Run(
        LocalizedText subject, CollectiveAgreement agreement, FindingList own, Jurisdiction jurisdiction, Workforce? workforce, LocalDate from,
        bool asksReach = true)
    {
        ComplianceCase each = new(agreement, Guard.NotNull(jurisdiction), workforce, from);
        var coverage = ReachOf(each, asksReach);
        var findings = own.Concat(agreement.Check()).Concat(jurisdiction.Rules.SelectMany(rule => rule.Check(each))).Distinct().ToList();
        return new CheckReport(
            subject,
            jurisdiction,
            workforce is not null,
            FindingList.Of(findings),
            each.Tally.ToCoverage(each.Defaults),
            coverage);
    }

    // What is found of people serves the rules, whether anybody asks for it or not.
    private static WhenAsked<ClauseCoverage>? ReachOf(ComplianceCase each, bool asksReach)
    {
        if (each.Workforce is null)
        {
            return null;
        }

        if (asksReach)
        {
            return WhenAsked<ClauseCoverage>.Known(each.ClauseCoverage!);
        }

        each.Look();
        return new(() => each.ClauseCoverage!);
    }
}
