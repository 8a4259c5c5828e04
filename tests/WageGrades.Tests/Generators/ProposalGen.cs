using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Bargaining;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>Changes to the agreement of <see cref="TheTable"/> and small groups of people on its ladder, with shrinkers.</summary>
internal static class ProposalGen
{
    private static readonly ProposalChange[] Plain =
    [
        new RaiseChange("base-pay", Increase.Percent(3m)),
        new SetAmountChange("skill-allowance", [SkillGrade.Technician], 650m),
    ];

    private static readonly SkillGrade[] Skills = [SkillGrade.Senior, SkillGrade.Technician, SkillGrade.SeniorTechnician];

    private static readonly Gen<LocalDate?> From = Gen.Frequency(
        (3, Gen.Constant((LocalDate?)null)),
        (2, from day in Gen.Choose(0, 330) select (LocalDate?)new LocalDate(2026, 3, 1).PlusDays(day)));

    /// <summary>Raises, sets, additions and removals, some of which have no target; shrinks by leaving changes out.</summary>
    public static Arbitrary<IReadOnlyList<ProposalChange>> Changes { get; } =
        Law.List(Arb.From(Any(Gen.Choose(-3, 8)), change => Plain.Where(plain => !plain.Equals(change)).Take(1)), 0, 5);

    /// <summary>
    /// Three or four changes of base pay and of the skill allowance that all find their target, so that what one of them adds depends on the others and
    /// on their order; shrinks by leaving changes out.
    /// </summary>
    public static Arbitrary<IReadOnlyList<ProposalChange>> Crowded { get; } = Law.List(Arb.From(Crowding(), _ => []), 3, 4);

    /// <summary>Changes of any kind, two of three times such as act on each other.</summary>
    public static Arbitrary<IReadOnlyList<ProposalChange>> Mixed { get; } =
        Arb.From(Gen.Frequency((1, Changes.Generator), (2, Crowded.Generator)), Changes.Shrinker);

    /// <summary>Raises only, none of them below zero.</summary>
    public static Arbitrary<IReadOnlyList<ProposalChange>> Raises { get; } = Law.List(
        Arb.From(
            from raise in Gen.Choose(0, 8)
            from clause in Gen.Elements("base-pay", "skill-allowance", "competition-award")
            from @from in From
            select (ProposalChange)new RaiseChange(clause, Increase.Percent(raise).AtLeast(raise * 10m)) { From = @from },
            _ => []),
        0, 4);

    /// <summary>One to six people with a skill grade or none, some joining, leaving or absent inside the year; shrinks to fewer.</summary>
    public static Arbitrary<Workforce> People { get; } =
        Arb.From(
            from people in Law.List(Arb.From(Person(), _ => []), 1, 6).Generator
            select Number(people),
            people =>
                Enumerable.Range(0, people.Count).Where(_ => people.Count > 1).Select(skip => Number([.. people.Workers.Where((_, i) => i != skip)]))
        );

    public static Proposal Offer(IReadOnlyList<ProposalChange> changes) => changes.Aggregate(
        Proposal.On(TheTable.Agreement(TheTable.BasePay, TheTable.SkillAllowance, TheTable.CompetitionAward), "offer").EffectiveFrom(TheTable.July),
        (offer, change) => offer.With(change));

    /// <summary>As above on an agreement that also has what the bits of a number say: totals to the ten yuan (1), a second payer (2), a floor that
    /// tops up (4).</summary>
    public static Proposal Offer(IReadOnlyList<ProposalChange> changes, int variant)
    {
        var offer = Offer(changes);
        var agreement = offer.Base with
        {
            Policies = offer.Base.Policies with
            {
                Rounding =
                    (variant & 1) == 0
                        ? offer.Base.Policies.Rounding
                        : offer.Base.Policies.Rounding!.With(RoundingPoint.StatementTotal, RoundingRule.HalfUp(10m)),
            },
            Clauses =
            [
                .. offer.Base.Clauses.Select(clause => (variant & 2) == 0 || clause is not BonusClause bonus ? clause
                    : bonus with { Payers = [new(Payer.Employer, Ratio.Of(2, 3)), new(Payer.Union, Ratio.Of(1, 3))] }),
            ],
            Floors =
                (variant & 4) == 0
                    ? []
                    :
                    [
                        new PayFloor(
                            "floor",
                            LocalizedText.Same("floor"),
                            FloorTest.PersonMonth,
                            FloorComparison.AtLeast,
                            EffectiveSeries.Always(TheTable.Cny(5_000m))),
                    ],
        };
        return changes.Aggregate(Proposal.On(agreement, "offer").EffectiveFrom(TheTable.July), (all, change) => all.With(change));
    }

    private static Gen<ProposalChange> Any(Gen<int> percent) => Gen.OneOf(
        from raise in percent
        from clause in Gen.Elements("base-pay", "skill-allowance", "no-such")
        from @from in From
        select (ProposalChange)new RaiseChange(clause, Increase.Percent(raise)) { From = @from },
        from amount in Gen.Choose(0, 1_500)
        from skill in Gen.Elements(Skills)
        from @from in From
        select (ProposalChange)new SetAmountChange("skill-allowance", [skill], amount) { From = @from },
        from amount in Gen.Choose(4_000, 7_000)
        from grade in Gen.Choose(1, 4)
        from step in Gen.Choose(1, 3)
        select (ProposalChange)new SetCellChange("base-pay", $"G{grade}", step, amount),
        from clause in Gen.Elements("skill-allowance", "competition-award")
        from @from in From
        select (ProposalChange)new RemoveClauseChange(clause) { From = @from },
        Gen.Constant((ProposalChange)new AddClauseChange(TheTable.SkillAllowance)));

    private static Gen<ProposalChange> Crowding() => Gen.Frequency(
        (4, from raise in Gen.Choose(1, 8) select (ProposalChange)new RaiseChange("base-pay", Increase.Percent(raise))),
        (2, from raise in Gen.Choose(1, 5) select (ProposalChange)new RaiseChange("skill-allowance", Increase.Percent(10 * raise))),
        (2, from amount in Gen.Choose(1, 15)
            from skill in Gen.Elements(Skills)
            select (ProposalChange)new SetAmountChange("skill-allowance", [skill], 100m * amount)),
        (1, from amount in Gen.Choose(40, 70)
            from grade in Gen.Choose(1, 3)
            from step in Gen.Choose(1, 3)
            select (ProposalChange)new SetCellChange("base-pay", $"G{grade}", step, 100m * amount)),
        (1, from day in Gen.Choose(0, 150)
            select (ProposalChange)new RemoveClauseChange("skill-allowance") { From = TheTable.July.PlusDays(day) }));

    private static Gen<Worker> Person() =>
        from grade in Gen.Choose(1, 3)
        from step in Gen.Choose(1, 3)
        from skill in Gen.Choose(-1, 2)
        from joins in Gen.Frequency((3, Gen.Constant(-2_000)), (1, Gen.Choose(0, 300)))
        from leaves in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(310, 500)))
        from won in Gen.Choose(-1, 500)
        select Build(grade, step, skill, joins, leaves, won);

    private static Worker Build(int grade, int step, int skill, int joins, int leaves, int won)
    {
        LocalDate start = new(2026, 1, 1);
        var worker = new Worker(new WorkerId("x")).Employ(start.PlusDays(joins)).PlaceOn(start.PlusDays(joins), $"G{grade}", step);
        worker = skill < 0 ? worker : worker.Appoint(Skills[skill], start.PlusDays(joins + 20));
        worker = won < 0 ? worker : worker.Achieve(new Achievement(
            "won", AchievementKind.Competition, [CompetitionLevel.Provincial, CompetitionPlacing.First], start.PlusDays(won)));
        return leaves == 0 ? worker : worker.Leave(start.PlusDays(leaves));
    }

    private static Workforce Number(IReadOnlyList<Worker> people) =>
        new(people.Select((worker, i) => worker with { Id = new WorkerId($"{i + 1:000}") }));
}
