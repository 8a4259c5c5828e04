using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// An agreement, another one with the same clauses and other tables and amounts that replaces it from a day on and is signed on a day of its own, and
/// people paid under both.
/// </summary>
internal sealed record SucceedingCase(
    CollectiveAgreement First, CollectiveAgreement Second, LocalDate From, LocalDate SignedOn, IReadOnlyList<Worker> Workers)
{
    /// <summary>Cases of every formula and schedule.</summary>
    public static Arbitrary<SucceedingCase> Of(int people) => Arb.From(
        from pay in FamilyGen.Of(people).Generator
        from clauses in AwardGen.Each(pay.Agreement.Clauses, Other)
        from at in Gen.Choose(20, 200)
        from signed in Gen.Choose(-30, 60)
        let day = new LocalDate(2026, 1, 1).PlusDays(at)
        let first = pay.Agreement with
        {
            Term = new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2028, 1, 1)), SignedOn = new LocalDate(2025, 12, 1),
        }
        let signedOn = day.PlusDays(signed)
        select new SucceedingCase(
            first, first with { Id = "second", Term = new DateSpan(day, new LocalDate(2028, 1, 1)), SignedOn = signedOn, Clauses = clauses },
            day, signedOn, pay.Workers),
        one => FactGen.Shorter(one.Workers).Where(fewer => fewer.Count > 0).Select(fewer => one with { Workers = fewer })
            .Concat(Enumerable.Range(0, one.First.Clauses.Count).Select(skip => one with
            {
                First = one.First with { Clauses = [.. one.First.Clauses.Where((_, at) => at != skip)] },
                Second = one.Second with { Clauses = [.. one.Second.Clauses.Where((_, at) => at != skip)] },
            }))
            .Concat(FactGen.Simpler(one.Workers, WorkerGen.Simpler).Select(simpler => one with { Workers = simpler })));

    /// <summary>Both in a register, the second in place of the first from its day on.</summary>
    public AgreementRegister Register => AgreementRegister.Empty.Sign(First).Replace(Second, From);

    // Some clauses stay as they are.
    private static Gen<Clause> Other(Clause clause) => clause switch
    {
        LadderClause ladder => PayAgreementGen.Ladder("base-pay", "A1", "A2", "A3")
            .Select(other => (Clause)(ladder with
            {
                Ladders = ((LadderClause)other).Ladders.Map(table => table.As(ladder.Ladders.Steps[0].Value.Per)),
            })),
        BonusClause { Bonus: var bonus } own when own.Amounts.Steps[0].Value is FormulaAmount =>
            from amount in FamilyGen.FormulaFor(bonus)
            from stays in FactGen.Rarely(true, Gen.Constant(false), 5)
            select (Clause)(stays ? own : own with { Amounts = EffectiveSeries.Always(amount) }),
        _ => Gen.Constant(clause),
    };
}
