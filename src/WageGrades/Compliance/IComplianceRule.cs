using WageGrades.Findings;

namespace WageGrades.Compliance;

/// <summary>
/// A rule that an agreement is checked against (合规规则): of law or of careful drafting. Users bring their own with their own finding codes and add
/// them to a jurisdiction: <c>Jurisdictions.Zhejiang with { Rules = [.. Jurisdictions.Zhejiang.Rules, new OurRule()] }</c>.
/// </summary>
public interface IComplianceRule
{
    /// <summary>What the rule checks, in a few words; the report lists it.</summary>
    LocalizedText Name { get; }

    /// <summary>What the rule has against an agreement. It must give the same answer for the same case and throw for no data.</summary>
    /// <param name="subject">The agreement with what is known about people, and the jurisdiction.</param>
    /// <returns>The findings, each with the clause and the citation where there are any.</returns>
    IEnumerable<Finding> Check(ComplianceCase subject);
}
