using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Crews of three to eight under wide agreements with everything that looks at more than one person, whose clauses say besides who bears them, in
/// which bases they count, and what an award for a shared result stands for; ranges are decided by event or by person.
/// </summary>
internal static class CrewGen
{
    public static readonly IReadOnlyList<PayBase> Bases = [PayBase.MinimumWage, PayBase.WageTotal, PayBase.AveragePay];

    public static Arbitrary<PayCase> Any { get; } = Arb.From(
        from size in Gen.Choose(3, 8)
        from pay in SharingGen.Shared(PayCase.Wide(size).Generator)
        from clauses in AwardGen.Each(pay.Agreement.Clauses, Widened)
        from floors in AwardGen.Each(pay.Agreement.RelativeFloors, Widened)
        from workers in AwardGen.Each(pay.Workers, Decided)
        from isUndeclared in FactGen.Rarely(true, Gen.Constant(false), 40)
        select new PayCase(
            pay.Agreement with
            {
                Clauses = clauses,
                RelativeFloors = floors,
                Funds =
                [
                    .. pay.Agreement.Funds.Select(fund => fund with
                    {
                        Clauses = [.. fund.Clauses.Where(id => IsDueOnADay(clauses, id))],
                        Order = isUndeclared ? null : fund.Order,
                    }),
                ],
            },
            workers),
        Simpler);

    private static IReadOnlyList<IReadOnlyList<PayerShare>> Payers =>
    [
        [],
        [new(Payer.Union, Ratio.One)],
        [new(Payer.Employer, Ratio.Percent(50m)), new(Payer.Union, Ratio.Percent(50m))],
        [new(Payer.Government, Ratio.Percent(30m)), new(Payer.Employer, Ratio.Percent(60m)), new(Payer.Platform, Ratio.Percent(10m))],
        [new(Payer.Association, Ratio.Of(2, 3)), new(Payer.Employer, Ratio.Of(1, 3))],
    ];

    // What an allowance of several parts of a month claims of a fund, and when, is a matter of the parts, which MonthlyFundGen keeps simple.
    private static bool IsDueOnADay(IEnumerable<Clause> clauses, ClauseId id) =>
        clauses.OfType<BonusClause>().FirstOrDefault(clause => clause.Id == id) is { } found
        && (found.Bonus.Schedule is OneOff || found.Bonus.Ground is CountGround or SuppliedGround or MonthGround || IsPool(found));

    private static bool IsPool(BonusClause clause) => clause.Amounts.Steps.Any(step => step.HasValue && step.Value is PoolAmount);

    private static Gen<Clause> Widened(Clause clause) =>
        from payers in Gen.Elements<IReadOnlyList<PayerShare>>(Payers)
        from answers in Gen.Choose(0, 9).ArrayOf(Bases.Count)
        from team in Gen.Elements<TeamAmount?>(null, null, TeamAmount.PerTeam, TeamAmount.PerPerson)
        from rests in FactGen.Some(Gen.Elements<Term>(AwardGen.LeaveKinds).Select(kind => new Suspension(kind, 5)), 1)
        let isShared = clause is BonusClause { Bonus.Ground: AchievementGround }
        select clause switch
        {
            BonusClause bonus => bonus with
            {
                Payers = payers,
                Counts = Answered(bonus.Counts, answers),
                Bonus = bonus.Bonus with
                {
                    TeamAmount = isShared ? team : null,
                    Schedule = IsPool(bonus) ? bonus.Bonus.Schedule with { SuspendedBy = rests } : bonus.Bonus.Schedule,
                },
            },
            PayClause pay => (Clause)((LadderClause)pay with { Payers = payers, Counts = Answered(pay.Counts, answers) }),
            _ => clause,
        };

    /// <summary>What is answered stays; of the other bases one answer in twenty is left out.</summary>
    private static Dictionary<PayBase, bool> Answered(IReadOnlyDictionary<PayBase, bool> counts, int[] answers) =>
        counts.Concat(Bases.Zip(answers).Where(pair => !counts.ContainsKey(pair.First) && pair.First != PayBase.MinimumWage && pair.Second > 0)
            .Select(pair => KeyValuePair.Create(pair.First, pair.Second > 3))).ToDictionary();

    private static Gen<RelativeFloor> Widened(RelativeFloor floor) =>
        from payBase in Gen.Elements(PayBase.MinimumWage, PayBase.MinimumWage, PayBase.WageTotal)
        select floor with { CountsIn = payBase };

    /// <summary>Some events leave the decision to what was decided for the person from a day on.</summary>
    private static Gen<Worker> Decided(Worker worker) =>
        from amount in Gen.Choose(100, 850)
        from raised in Gen.Choose(100, 850)
        from day in FactGen.Day
        from leftOpen in Gen.Elements(true, false, false)
        select worker with
        {
            DecidedAmounts = FactGen.Ids.ToDictionary(
                id => (ClauseId)id,
                _ => EffectiveSeries.Always(FactGen.Cny(amount)).Set(day, FactGen.Cny(raised))),
            Achievements = leftOpen
                ? [.. worker.Achievements.Select(each => each with { DecidedAmounts = new Dictionary<ClauseId, Money>() })]
                : worker.Achievements,
        };

    private static IEnumerable<PayCase> Simpler(PayCase pay)
    {
        foreach (var simpler in SharingGen.Simpler(pay))
        {
            yield return simpler;
        }

        foreach (
            var simpler in FactGen.Simpler(
                pay.Agreement.Clauses,
                clause => clause is PayClause { Payers.Count: > 0 } paying ? [paying with { Payers = [] }] : []))
        {
            yield return pay with { Agreement = pay.Agreement with { Clauses = simpler } };
        }

        foreach (var simpler in AwardGen.Simpler(pay.Agreement))
        {
            yield return pay with { Agreement = simpler };
        }

        foreach (var simpler in FactGen.Simpler(pay.Workers, AwardFacts.Simpler))
        {
            yield return pay with { Workers = simpler };
        }
    }
}
