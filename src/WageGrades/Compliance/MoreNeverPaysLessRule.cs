using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Compliance;

/// <summary>Orders what a clause pays by grade, step or term and looks for the smallest pair in which the higher pays less.</summary>
internal sealed class MoreNeverPaysLessRule : IComplianceRule
{
    private static readonly LegalReference EightGrades = new() { Title = "人社部发〔2022〕14号", EnglishTitle = "Notice on the eight skill grades" };

    public LocalizedText Name { get; } = new("技高者多得", "more skill never pays less");

    public IEnumerable<Finding> Check(ComplianceCase subject)
    {
        foreach (var clause in subject.Agreement.Clauses)
        {
            var findings = clause switch
            {
                LadderClause ladder => ladder.Ladders.StepsWithin(subject.Span).Where(step => step.HasValue)
                    .SelectMany(step => Orders(step.Value)).SelectMany(order => Inversion(clause, order)),
                BonusClause { Bonus.Ground: StandingGround ground } bonus
                    when subject.Agreement.FindVocabulary(ground.Vocabulary) is { IsOrdered: true } vocabulary =>
                    bonus.Amounts.StepsWithin(subject.Span).Where(step => step.HasValue)
                        .SelectMany(step => OfTable(bonus, step.Value, vocabulary)),
                BonusClause or OvertimeClause or TextClause or LeaveClause or SchemeClause => [],
                _ => throw Closed.Missed(clause),
            };
            foreach (var finding in findings.DistinctBy(finding => finding.Code))
            {
                yield return finding;
            }
        }
    }

    // Every grade by its steps, every step by the ladder's grades, and every step by the national grades that rows stand for.
    private static IEnumerable<IEnumerable<Standing>> Orders(PayLadder ladder)
    {
        var ascending = ladder.Shape.Ascending.ToList();
        foreach (var row in ascending)
        {
            yield return ladder.Cells.Where(cell => cell.Row == row).Select(cell => Of(cell, cell.Step));
        }

        for (var step = 1; step <= ladder.StepCount; step++)
        {
            var cells = ladder.Cells.Where(cell => cell.Step == step).ToList();
            yield return cells.Select(cell => Of(cell, ascending.IndexOf(cell.Row)));
            yield return cells.Where(cell => cell.Row.SkillGrade is not null).Select(cell => Of(cell, cell.Row.SkillGrade!.Value.Rank));
        }
    }

    private static Standing Of(LadderCell cell, int rank) =>
        new(rank, LadderCellName.Of(cell.Row.Name, cell.Step), cell.Amount, cell.Row.SkillGrade);

    private static IEnumerable<Finding> OfTable(BonusClause clause, BonusAmount standard, Vocabulary vocabulary)
    {
        var standings = standard.Bounds
            .Where(entry => entry.Key.Count == 1 && vocabulary.Contains(entry.Key[0]))
            .Select(entry => new Standing(vocabulary.RankOf(entry.Key[0]), entry.Key[0].Name, entry.Most, SkillOf(entry.Key[0])))
            .OrderBy(standing => standing.Rank)
            .ToList();
        if (standings.Count == 0)
        {
            return [];
        }

        var lower = standings[^1];
        var without = vocabulary.Terms.FirstOrDefault(term => vocabulary.RankOf(term) > lower.Rank);
        var open = without is null || lower.Amount.IsZero
            ? []
            : new[]
            {
                Finding.Of(
                    FindingCodes.HigherWithoutEntry,
                    $"clauses.{clause.Id}",
                    ("clause", clause.Id.ToString()),
                    ("lower", lower.Name),
                    ("lowerAmount", lower.Amount),
                    ("higher", without.Name)) with { Clause = clause.Id },
            };
        return Inversion(clause, standings).Concat(open);
    }

    private static SkillGrade? SkillOf(Term term) =>
        term.Vocabulary == SkillGrade.Vocabulary.Code && SkillGrade.TryFromCode(term.Code, out var skill) ? skill : null;

    private static IEnumerable<Finding> Inversion(Clause clause, IEnumerable<Standing> order)
    {
        if (Standing.FirstInversion(order) is var (lower, higher))
        {
            yield return Finding.Of(
                FindingCodes.MorePaysLess,
                $"clauses.{clause.Id}",
                ("clause", clause.Id.ToString()),
                ("higher", higher.Name),
                ("higherAmount", higher.Amount),
                ("lower", lower.Name),
                ("lowerAmount", lower.Amount)) with
            {
                Clause = clause.Id,
                Citation = higher.Skill == SkillGrade.ChiefTechnician && lower.Skill == SkillGrade.SpecialTechnician ? EightGrades : null,
            };
        }
    }
}
