using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Compliance;

/// <summary>
/// Precedence groups in which more can end in less: a higher award that puts a counted one aside but does not itself count, and a rule by which the
/// way to the higher award decides what it pays.
/// </summary>
internal sealed class PrecedenceDraftingRule : IComplianceRule
{
    // What a line counts in decides pay only here: the top-up to a floor, and the hour's rate of overtime.
    private static readonly PayBase[] Deciding = [PayBase.MinimumWage, PayBase.OvertimeBase];

    public LocalizedText Name { get; } = new("就高条款组", "groups in which the higher pays");

    public IEnumerable<Finding> Check(ComplianceCase subject)
    {
        foreach (var group in subject.Agreement.Groups)
        {
            foreach (var payBase in Deciding)
            {
                if (Member(subject.Agreement, group, payBase, true) is { } counted && Member(subject.Agreement, group, payBase, false) is { } other)
                {
                    yield return Finding.Of(
                        FindingCodes.GroupCountsDiffer,
                        $"groups.{group.Id}",
                        ("group", group.Id.ToString()),
                        ("base", PayBases.NameOf(payBase)),
                        ("counted", counted.ToString()),
                        ("other", other.ToString())) with { Clause = other };
                }
            }

            if (group.Scope is not (null or PrecedenceScope.Month) && group.Later is LaterHigher.Full or LaterHigher.Nothing)
            {
                yield return Finding.Of(
                    FindingCodes.LaterHigherUneven,
                    $"groups.{group.Id}",
                    ("group", group.Id.ToString()),
                    (
                        "problem",
                        group.Later == LaterHigher.Nothing
                            ? new LocalizedText(
                                "后获更高标准不再补发，先得低奖的人合计少于直接得高奖的人",
                                "a later higher award pays nothing more, so that whoever first earns a lower one receives less than whoever earns the higher at once"
                            )
                            : new LocalizedText(
                                "后获更高标准全额发放，先得高奖的人合计可能少于逐级得奖的人",
                                "a later higher award pays in full, so that whoever earns the higher one first can receive less than whoever rises step by step"
                            )));
            }
        }
    }

    private static ClauseId? Member(CollectiveAgreement agreement, PrecedenceGroup group, PayBase payBase, bool counts)
    {
        foreach (var id in group.Clauses)
        {
            if (agreement.Find(id) is PayClause clause && clause.Counts.TryGetValue(payBase, out var answer) && answer == counts)
            {
                return id;
            }
        }

        return null;
    }
}
