using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <summary>Whether the terms of the qualification framework and of the conversions are known, and whether the levels that clauses ask for can come
/// about.</summary>
internal sealed class FrameworkCheck(CollectiveAgreement agreement)
{
    internal IEnumerable<Finding> Run() =>
    [
        .. References.Terms(agreement, "framework", null, agreement.Framework?.Levels.Keys ?? []),
        .. References.Terms(
            agreement, "creditConversions", null, agreement.CreditConversions.SelectMany(each => each.Sources.Prepend(each.Standing)).Distinct()),
        .. agreement.Clauses.OfType<PayClause>().SelectMany(Levels),
    ];

    private HashSet<Term> Given { get; } =
    [
        .. (agreement.Framework?.Levels.Values ?? []).Select(level => level.Term),
        .. agreement.CreditConversions.Select(each => agreement.LevelOf(each.Standing)?.Term).OfType<Term>(),
    ];

    private IEnumerable<Finding> Levels(PayClause clause)
    {
        if (Given.Count == 0 && AsksForAny(clause))
        {
            yield return Of(FindingCodes.NoFramework, clause);
            yield break;
        }

        foreach (var level in Named(clause).Where(term => term.Vocabulary == FrameworkLevel.Vocabulary.Code && !Given.Contains(term)).Distinct())
        {
            yield return Of(FindingCodes.LevelOfNothing, clause, ("level", level));
        }
    }

    private static bool AsksForAny(PayClause clause) =>
        clause is BonusClause { Bonus.Ground: StandingGround { IsOfLevels: true } }
        || Named(clause).Any(term => term.Vocabulary == FrameworkLevel.Vocabulary.Code)
        || Standards(clause).Any(standard => standard is FormulaAmount { Times: LevelQuantity });

    private static IEnumerable<Term> Named(PayClause clause) =>
    [
        .. clause.For?.Terms ?? [],
        .. Standards(clause).SelectMany(standard => (standard.Keys ?? [])
            .Concat(standard is FormulaAmount { Times: LevelQuantity } ? [] : standard.Reads.Borne)).SelectMany(key => key),
    ];

    private static IEnumerable<BonusAmount> Standards(PayClause clause) =>
        clause is BonusClause bonus ? bonus.Amounts.Values : [];

    private static Finding Of(FindingCode code, PayClause clause, params FindingArgument[] arguments) =>
        Finding.Of(code, $"clauses.{clause.Id}", [("clause", clause.Id.ToString()), .. arguments]) with { Clause = clause.Id };
}
