using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Wide agreements whose one-offs all stand in one group, and people with several innovations that are counted up figure by figure: what pays
/// together, over a year, an event or the employment, in every order in which figures and other awards can fall due.
/// </summary>
internal static class GroupedGen
{
    public static Arbitrary<PayCase> Any { get; } =
        Arb.From(
            from pay in PayCase.Wide(4).Generator
            from scope in Gen.Elements(
                PrecedenceScope.Year,
                PrecedenceScope.Event,
                PrecedenceScope.Employment,
                PrecedenceScope.Employment,
                PrecedenceScope.Employment)
            from later in Gen.Elements(Enum.GetValues<LaterHigher>())
            from workers in AwardGen.Each(pay.Workers, Inventing)
            let once = pay
                .Agreement.Clauses.OfType<BonusClause>()
                .Where(clause => clause.Bonus.Schedule is OneOff)
                .Select(clause => clause.Id)
                .ToList()
            select new PayCase(
                pay.Agreement with
                {
                    Groups = once.Count == 0 ? [] : [new PrecedenceGroup("long", once) { Scope = scope, Later = later }],
                    Clauses = [.. pay.Agreement.Clauses.Select(clause => clause is BonusClause bonus ? Easier(bonus) : clause)],
                },
                workers),
            pay => PayCase.Wide(4).Shrinker(pay));

    // What is open holds up the whole group, so that everything is known here; and results earn about as much as other awards pay.
    private static BonusClause Easier(BonusClause clause) =>
        clause with { Bonus = clause.Bonus with { Schedule = clause.Bonus.Schedule with { Anchor = null } } };

    private static Gen<Worker> Inventing(Worker worker) =>
        from more in FactGen.Some(WorkerGen.Achievements, 5)
        from results in AwardGen.Each(
            more.Select(
                (each, i) =>
                    each with
                    {
                        Id = $"r{i}",
                        Kind = AchievementKind.Innovation,
                        Key = (Term)FactGen.Innovations[i % FactGen.Innovations.Count],
                    }),
            AwardFacts.Widened)
        select worker with
        {
            Achievements =
            [
                .. worker.Achievements.Where(each => each.Kind != AchievementKind.Innovation).Take(3),
                .. results.Select(result => result with
                {
                    UsedFrom = result.UsedFrom ?? new LocalDate(2026, 1, 1),
                    VerifiedBenefit = result.Benefits.Count > 0 ? null : FactGen.Cny((result.VerifiedBenefit?.Amount ?? 0m) / 200),
                    Benefits = [.. result.Benefits.Select(figure => figure with { Amount = FactGen.Cny((figure.Amount?.Amount ?? 0m) / 20) })],
                }),
            ],
        };
}
