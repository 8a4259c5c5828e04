using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>Random agreements with people, to which pools, shared results, funds and relative floors are added.</summary>
internal static class SharingGen
{
    private static readonly IReadOnlyList<string> PoolIds = ["pool-1", "pool-2"];

    /// <summary>
    /// Four random people under a random agreement with everything that looks at more than one person. It shrinks by leaving parts of that out, then
    /// as any random agreement with people does.
    /// </summary>
    public static Arbitrary<PayCase> Any { get; } = Arb.From(Shared(PayCase.Of(4).Generator), Simpler);

    /// <summary>The same added to an agreement and people.</summary>
    public static Gen<PayCase> Shared(Gen<PayCase> pays) =>
        from plain in pays
        from pay in FormulaGen.Numbered(plain)
        from pools in Pools
        from funds in FactGen.Some(Fund, 2)
        from floors in FactGen.Some(Floor, 2)
        from team in Gen.Elements<TeamAmount?>(TeamAmount.PerTeam, TeamAmount.PerTeam, TeamAmount.PerPerson, null)
        from share in Gen.Elements(RoundingRule.HalfUp(0.01m), RoundingRule.Down(1m), RoundingRule.HalfEven(0.05m))
        from results in FactGen.Some(Result(pay.Workers), 3)
        from weights in Gen.Choose(0, 6).ArrayOf(pay.Workers.Count * FactGen.Months.Count * PoolIds.Count)
        select Joined(pay, pools, funds, floors, team, share, results, weights);

    /// <summary>An agreement whose only money is a pool and people with weights; the pool is a whole number of fen.</summary>
    public static Gen<(Money Pool, IReadOnlyList<decimal> Weights)> Weighted =>
        from fen in Gen.Frequency((1, Gen.Choose(0, 50)), (2, Gen.Choose(0, 5_000_000)))
        from count in Gen.Choose(1, 7)
        from weights in Gen.Choose(0, 40).ArrayOf(count)
        select (FactGen.Cny(fen / 100m), (IReadOnlyList<decimal>)[.. weights.Select(weight => weight / 4m)]);

    public static Gen<AwardFund> Fund =>
        from opening in Gen.Choose(0, 900)
        from yearly in Gen.Choose(0, 3).SelectMany(count => Gen.Choose(0, 3_000).ArrayOf(count))
        from opens in Gen.Choose(-14, 8)
        from order in Gen.Elements(Enum.GetValues<FundOrder>())
        from shortfall in Gen.Elements(Enum.GetValues<FundShortfall>())
        from balance in Gen.Elements(Enum.GetValues<FundBalance>())
        from clauses in FactGen.Part([.. FactGen.Ids, .. PoolIds])
        select new AwardFund("fund", LocalizedText.Same("fund"), new YearMonth(2026, 1).PlusMonths(opens), FactGen.Cny(opening))
        {
            Contributions = [.. yearly.Select((amount, i) => new FundContribution(i == 0 ? Payer.Employer : Payer.Union, FactGen.Cny(amount)))],
            Clauses = [.. clauses.Select(id => (ClauseId)id)],
            Order = order,
            Shortfall = shortfall,
            Balance = balance,
        };

    private static Gen<IReadOnlyList<BonusClause>> Pools =>
        from count in Gen.Choose(1, 2)
        from grounds in Gen.Elements<BonusGround>(
            new ContributionGround(),
            new ContributionGround(),
            new PopulationGround(Population.Of([.. FactGen.Grades])),
            new PopulationGround(Population.Everyone),
            new StandingGround("skill-grade", StandingFact.Appointed),
            new PostGround("post-class"),
            new SeniorityGround { AtMostYears = 10 },
            new CountGround(FactGen.Counters.Terms[0]),
            new MonthGround()).ArrayOf(count)
        from shapes in FormulaGen.Pool.ArrayOf(count)
        from totals in FactGen.Amount.ArrayOf(count)
        from raised in FactGen.Amount
        from day in FactGen.Day
        from repetition in Gen.Elements(Repetition.EachOne, Repetition.HighestOnly)
        select (IReadOnlyList<BonusClause>)[.. grounds.Select((ground, i) => new BonusClause(
            PoolIds[i], "", LocalizedText.Same(PoolIds[i]),
            new Bonus(ground, new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }) { Repetition = repetition },
            i == 0
                ? EffectiveSeries.Always<BonusAmount>(shapes[i](ground, totals[i]))
                : EffectiveSeries.Always<BonusAmount>(shapes[i](ground, totals[i])).Set(day, shapes[i](ground, raised)))
        {
            PartTime = PartTimeRule.ByHours,
            Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = i == 0 },
        })];

    private static Gen<RelativeFloor> Floor =>
        from tested in People
        from reference in People
        from measure in Gen.Elements(Enum.GetValues<PayMeasure>())
        from comparison in Gen.Elements(Enum.GetValues<FloorComparison>())
        from absence in Gen.Elements(Enum.GetValues<FloorAbsence>())
        from percent in Gen.Choose(40, 130)
        select new RelativeFloor("relative", LocalizedText.Same("relative"), tested, reference, measure, PayBase.MinimumWage)
        {
            Share = Ratio.Percent(percent),
            Comparison = comparison,
            Absence = absence,
        };

    private static Gen<Population> People =>
        Gen.Elements<Population>(
            new() { Grades = ["A1"] },
            new() { Grades = ["A2", "A3"] },
            Population.Of(SkillGrade.Technician),
            Population.Of([.. FactGen.PostClasses]),
            new() { Grades = ["A1", "A2"] });

    /// <summary>An achievement of one of the people, now shared by some of them.</summary>
    private static Gen<TeamResult> Result(IReadOnlyList<Worker> workers) =>
        from worker in Gen.Elements<Worker>(workers)
        from weights in Gen.Choose(0, 5).ArrayOf(workers.Count)
        from at in Gen.Choose(0, 8)
        let own = worker.Achievements.ElementAtOrDefault(at)
            ?? new Achievement("alone", AchievementKind.Innovation, (Term)FactGen.Innovations[0], new LocalDate(2026, 3, 10))
        select new TeamResult(
            own with
            {
                Id = $"team-{worker.Id}-{own.Id}",
            },
            workers
                .Select((each, i) => new TeamMember(each.Id, Ratio.Of(weights[i] + (each == worker ? 1 : 0), 1)))
                .Where(member => member.Weight.Sign > 0));

    private static PayCase Joined(
        PayCase pay,
        IReadOnlyList<BonusClause> pools,
        IReadOnlyList<AwardFund> funds,
        IReadOnlyList<RelativeFloor> floors,
        TeamAmount? team,
        RoundingRule share,
        IReadOnlyList<TeamResult> results,
        int[] weights)
    {
        var policies = pay.Agreement.Policies;
        var people = new Workforce(
            pay.Workers.Select(
                (worker, i) =>
                    FactGen
                        .Months.Select((month, m) => (month, m))
                        .Aggregate(
                            worker,
                            (each, at) =>
                                each.Record(
                                    at.month,
                                    each.RecordOf(at.month) with
                                    {
                                        Weights = PoolIds
                                            .Select(
                                                (id, p) =>
                                                    KeyValuePair.Create(
                                                        (ClauseId)id,
                                                        weights[(((i * FactGen.Months.Count) + at.m) * PoolIds.Count) + p] / 2m))
                                            .ToDictionary(),
                                    }))));
        HashSet<ClauseId> taken = [];
        return new PayCase(
            pay.Agreement with
            {
                Term = pools.SelectMany(pool => pool.Amounts.Steps).Any(step => step.Value is PoolAmount { Over: PoolPeriod.LastYear, Share: var share } && share > Ratio.Percent(10m))
                    ? new DateSpan(LocalDate.Min(pay.Agreement.Term.From, new LocalDate(2025, 1, 1)), pay.Agreement.Term.Until) : pay.Agreement.Term,
                Clauses = [.. pay.Agreement.Clauses, .. pools],
                Policies = policies with { TeamAmount = team, Rounding = policies.Rounding!.With(RoundingPoint.PoolShare, share) },
                Funds = [.. funds.Select((fund, i) => fund with { Id = $"fund-{i}", Clauses = [.. fund.Clauses.Where(taken.Add)] })],
                RelativeFloors = [.. floors.Select((floor, i) => floor with { Id = $"relative-{i}", Name = LocalizedText.Same($"relative-{i}") })],
                RatingQuotas =
                [
                    .. floors.Select(
                        (floor, i) =>
                            new RatingQuota($"quota-{i}", LocalizedText.Same($"quota-{i}"), floor.Reference, floor.Tested, Ratio.Percent(40m * i))),
                ],
            },
            results.DistinctBy(result => result.Result.Id).Aggregate(people, (all, result) => all.Share(result)).Workers);
    }

    public static IEnumerable<PayCase> Simpler(PayCase pay)
    {
        foreach (var fewer in FactGen.Shorter(pay.Agreement.Funds))
        {
            yield return pay with { Agreement = pay.Agreement with { Funds = fewer } };
        }

        foreach (var fewer in FactGen.Shorter(pay.Agreement.RelativeFloors))
        {
            yield return pay with { Agreement = pay.Agreement with { RelativeFloors = fewer } };
        }

        foreach (var fewer in FactGen.Shorter(pay.Workers))
        {
            yield return pay with { Workers = fewer };
        }

        foreach (var simpler in FactGen.Simpler(pay.Workers, worker => worker.TeamResults.Count == 0 ? [] : [worker with { TeamResults = [] }]))
        {
            yield return pay with { Workers = simpler };
        }

        foreach (var simpler in PayAgreementGen.Simpler(pay.Agreement))
        {
            yield return pay with { Agreement = simpler };
        }

        foreach (var simpler in FactGen.Simpler(pay.Workers, WorkerGen.Simpler))
        {
            yield return pay with { Workers = simpler };
        }
    }
}
