using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <summary>Pairs of one-off innovation clauses that can pay for one result and that no precedence group joins.</summary>
internal sealed class OneResultOneAwardRule : IComplianceRule
{
    private static readonly LegalReference HigherOfTwo = new()
    {
        Title = "合理化建议和技术改进奖励条例",
        EnglishTitle = "Regulations on Awards for Suggestions and Technical Improvements (1986)",
        Article = "第十一条",
        Source = "whether it is still applied was not checked",
    };

    public LocalizedText Name { get; } = new("一果一奖", "one result, one award");

    public IEnumerable<Finding> Check(ComplianceCase subject)
    {
        var clauses = subject.Agreement.Clauses.OfType<BonusClause>()
            .Where(clause => clause.Bonus is { Ground: AchievementGround { Kind: AchievementKind.Innovation }, Schedule.IsOnce: true })
            .ToList();
        return from first in clauses
               from second in clauses.SkipWhile(each => each != first).Skip(1)
               where Meet(KindsOf(first), KindsOf(second)) && !subject.Agreement.IsGrouped(first, second)
               select Finding.Of(
                   FindingCodes.ResultPaidTwice,
                   $"clauses.{second.Id}",
                   ("first", first.Id.ToString()),
                   ("second", second.Id.ToString())) with { Clause = second.Id, Citation = HigherOfTwo };
    }

    // Empty: every kind.
    private static HashSet<Term> KindsOf(BonusClause clause)
    {
        var only = ((AchievementGround)clause.Bonus.Ground).Only.Where(IsKind).ToHashSet();
        if (only.Count > 0)
        {
            return only;
        }

        var keys = clause.Amounts.Values.SelectMany(value => value.Keys ?? []).ToList();
        return keys.TrueForAll(key => key.Any(IsKind)) ? [.. keys.SelectMany(key => key.Where(IsKind))] : [];
    }

    private static bool Meet(HashSet<Term> first, HashSet<Term> second) =>
        first.Count == 0 || second.Count == 0 || first.Overlaps(second);

    private static bool IsKind(Term term) => term.Vocabulary == InnovationKind.Vocabulary.Code;
}
