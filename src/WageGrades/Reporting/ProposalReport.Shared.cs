using WageGrades.Bargaining;
using WageGrades.Costing;
using WageGrades.Findings;

namespace WageGrades.Reporting;

/// <content>The edition for others.</content>
public sealed partial record ProposalReport : IShareable
{
    /// <summary>
    /// An edition without names and numbers, without examples, in which groups below a size are put together and totals stay: the changes, the
    /// cost, and how many findings of each kind there are.
    /// </summary>
    /// <param name="leastGroup">The fewest people of whom something is told together, 2 or more.</param>
    /// <returns>The edition.</returns>
    public SharedEdition Shared(int leastGroup = 5) => SharedEdition.Of(this, leastGroup);

    SharedContent IShareable.ToShared()
    {
        var cost = ((IShareable)Cost).ToShared();
        return cost with
        {
            Title = Words.ReportOnProposal(Proposal.Name),
            Lines =
            [
                .. Proposal.Effects.Select(effect => new LocalizedText(
                    $"{effect.Clause} {effect.Change.In(Language.Chinese)}", $"{effect.Clause} {effect.Change.In(Language.English)}")),
                .. cost.Lines,
            ],
            Findings = FindingList.Of(Check.Findings.Concat(Cost.Findings).Distinct()),
        };
    }
}
