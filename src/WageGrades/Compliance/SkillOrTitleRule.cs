using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Compliance;

/// <summary>Pairs of a skill clause and a title clause, both monthly or both one-off, that no precedence group joins.</summary>
internal sealed class SkillOrTitleRule : IComplianceRule
{
    public LocalizedText Name { get; } = new("技能与职称待遇的关系", "skill pay and title pay");

    public IEnumerable<Finding> Check(ComplianceCase subject)
    {
        var standing = subject.Agreement.Clauses.OfType<BonusClause>().Where(clause => clause.Bonus.Ground is StandingGround).ToList();
        return from skill in standing
               where VocabularyOf(skill) == SkillGrade.Vocabulary.Code
               from title in standing
               where VocabularyOf(title) == ProfessionalTitle.Vocabulary.Code
                   && skill.Bonus.Schedule.IsOnce == title.Bonus.Schedule.IsOnce
                   && !subject.Agreement.IsGrouped(skill, title)
               select Finding.Of(
                   FindingCodes.SkillAndTitleAddUp,
                   $"clauses.{title.Id}",
                   ("skill", skill.Id.ToString()),
                   ("title", title.Id.ToString())) with { Clause = title.Id };
    }

    private static string VocabularyOf(BonusClause clause) => ((StandingGround)clause.Bonus.Ground).Vocabulary;
}
