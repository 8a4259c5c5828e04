using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>
/// What was published about the two highest skill grades, held against an agreement's tables and ladders: a chief technician is not paid below a
/// special-grade technician, who is treated as a full senior.
/// </summary>
internal sealed class ParityCheck(CollectiveAgreement agreement)
{
    // Of clauses for titles alone, so that a long agreement is not gone through again for each of its clauses.
    private readonly List<DatedTable> titles =
    [
        .. agreement.Clauses.OfType<BonusClause>().Where(IsForTitle).SelectMany(Tables)
            .Where(each => each.Table.Amounts.ContainsKey(ProfessionalTitle.FullSenior.Term)),
    ];

    internal IEnumerable<Finding> Run() => agreement.Clauses.OfType<LadderClause>().SelectMany(OfLadder)
        .Concat(agreement.Clauses.OfType<BonusClause>().SelectMany(OfBonus));

    private static IEnumerable<Finding> OfLadder(LadderClause clause)
    {
        foreach (var ladder in clause.Ladders.Values)
        {
            var chief = ladder.Rows.FirstOrDefault(row => row.SkillGrade == SkillGrade.ChiefTechnician);
            var special = ladder.Rows.FirstOrDefault(row => row.SkillGrade == SkillGrade.SpecialTechnician);
            var senior = ladder.Rows.FirstOrDefault(row => row.Code.Value == ProfessionalTitle.FullSenior.Term.Code);
            if (FirstBelow(ladder, chief, special) is var (lower, higher))
            {
                yield return ChiefBelow(clause, lower, higher);
            }

            if (FirstBelow(ladder, special, senior) is var (below, above))
            {
                yield return SpecialBelow(clause, below, above);
            }
        }
    }

    private IEnumerable<Finding> OfBonus(BonusClause clause)
    {
        foreach (var (_, table, span) in Tables(clause))
        {
            if (Below(table, SkillGrade.ChiefTechnician, table, SkillGrade.SpecialTechnician) is var (lower, higher))
            {
                yield return ChiefBelow(clause, lower, higher);
            }

            if (!table.Amounts.ContainsKey(SkillGrade.SpecialTechnician.Term))
            {
                continue;
            }

            foreach (var title in titles.Where(title => IsOfOneKind(title.Clause, clause) && title.Span.Intersect(span) is not null))
            {
                if (Below(table, SkillGrade.SpecialTechnician, title.Table, ProfessionalTitle.FullSenior) is var (below, above))
                {
                    yield return SpecialBelow(clause, below, above);
                }
            }
        }
    }

    /// <summary>A clause for titles that does not itself treat special-grade technicians as full seniors.</summary>
    private static bool IsForTitle(BonusClause clause) => clause.Bonus.Ground is StandingGround ground
        && ground.Vocabulary == ProfessionalTitle.Vocabulary.Code
        && !ground.Parities.Any(rule => rule.Grade == SkillGrade.SpecialTechnician && rule.TreatedAs == ProfessionalTitle.FullSenior);

    private static bool IsOfOneKind(BonusClause title, BonusClause skill) =>
        skill.Bonus.Ground is StandingGround && skill.Bonus.Schedule.IsOnce == title.Bonus.Schedule.IsOnce;

    private static IEnumerable<DatedTable> Tables(BonusClause clause) => clause.Amounts.Steps
        .Where(step => step.HasValue && step.Value is TableAmount)
        .Select(step => new DatedTable(clause, (TableAmount)step.Value, step.Span));

    private static (Money Lower, Money Higher)? Below(TableAmount table, Term grade, TableAmount otherTable, Term other) =>
        table.Amounts.TryGetValue(grade, out var amount)
        && otherTable.Amounts.TryGetValue(other, out var above)
        && IsBelow(amount, above) ? (amount, above) : null;

    private static (Money Lower, Money Higher)? FirstBelow(PayLadder ladder, LadderRow? row, LadderRow? other)
    {
        for (var step = 1; row is not null && other is not null && step <= ladder.StepCount; step++)
        {
            if (ladder.Find(row.Code, step) is { } lower && ladder.Find(other.Code, step) is { } higher && IsBelow(lower, higher))
            {
                return (lower, higher);
            }
        }

        return null;
    }

    private static bool IsBelow(Money amount, Money other) =>
        amount.HasCurrency && other.HasCurrency && amount.Currency == other.Currency && amount < other;

    private static Finding ChiefBelow(PayClause clause, Money chief, Money special) => Finding.Of(
        FindingCodes.ChiefBelowSpecial,
        $"clauses.{clause.Id}",
        ("clause", clause.Id.ToString()),
        ("chief", chief.ToString()),
        ("special", special.ToString())) with { Clause = clause.Id, Citation = Linkages.ChiefNotBelowSpecial };

    private static Finding SpecialBelow(PayClause clause, Money special, Money senior) => Finding.Of(
        FindingCodes.SpecialBelowFullSenior,
        $"clauses.{clause.Id}",
        ("clause", clause.Id.ToString()),
        ("special", special.ToString()),
        ("senior", senior.ToString())) with { Clause = clause.Id, Citation = Linkages.SpecialTechnicianAsFullSenior.Source };

    private sealed record DatedTable(BonusClause Clause, TableAmount Table, Periods.DateSpan Span);
}
