using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Compliance;

/// <summary>
/// What an agreement may pay for a patent, against the default where nothing is agreed: 4,000 yuan for an invention, 1,500 for a utility model or a
/// design. What is agreed prevails (Art. 92), so it is a warning.
/// </summary>
internal sealed class PatentAwardsRule : IComplianceRule
{
    private static readonly LegalReference Default = new()
    {
        Title = "专利法实施细则",
        EnglishTitle = "Implementing Regulations of the Patent Law (2023)",
        Article = "第九十三条",
    };

    private static readonly (InnovationKind Patent, decimal Least)[] Defaults =
    [
        (InnovationKind.InventionPatent, 4_000m), (InnovationKind.UtilityModelPatent, 1_500m), (InnovationKind.DesignPatent, 1_500m),
    ];

    public LocalizedText Name { get; } = new("专利奖励", "patent awards");

    public IEnumerable<Finding> Check(ComplianceCase subject)
    {
        foreach (
            var clause in subject
                .Agreement.Clauses.OfType<BonusClause>()
                .Where(clause =>
                    clause.Bonus.Ground is AchievementGround { Kind: AchievementKind.Innovation } && subject.Agreement.Currency == Currency.Cny))
        {
            var only = ((AchievementGround)clause.Bonus.Ground).Only;
            var findings = from step in clause.Amounts.StepsWithin(subject.Span)
                           where step.HasValue
                           from patent in Defaults
                           let term = (Term)patent.Patent
                           where only.Count == 0 || only.Contains(term)
                           from amount in Amounts(step.Value, term, only)
                           where amount.Currency == Currency.Cny && amount.Amount < patent.Least
                           select Of(clause, patent.Patent, amount, Currency.Cny.Of(patent.Least));
            foreach (var finding in findings.Distinct())
            {
                yield return finding;
            }
        }
    }

    // The least that the standard may come to for the patent; an amount for every result only where the clause names the patent.
    private static IEnumerable<Money> Amounts(BonusAmount standard, Term patent, IReadOnlyList<Term> only) =>
        from entry in standard.Bounds
        where entry.Key.Contains(patent) || (entry.Key.Count == 0 && only.Contains(patent))
        select entry.Least;

    private static Finding Of(BonusClause clause, InnovationKind patent, Money amount, Money least) => Finding.Of(
        FindingCodes.PatentAwardBelowDefault,
        $"clauses.{clause.Id}",
        ("clause", clause.Id.ToString()),
        ("patent", patent.Label),
        ("amount", amount),
        ("least", least)) with { Clause = clause.Id, Citation = Default };
}
