using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Random agreements with a clause for each scheme, which absorb some of what else is paid, and with overtime and leaves; people who go from one
/// scheme to another and to the ladder, make pieces, reach stages and share results, and who work overtime and are on leave meanwhile.
/// </summary>
internal static class SchemeHoursGen
{
    private const int People = 3;

    private static readonly IReadOnlyList<string> MainPay = ["negotiated-pay", "yearly-pay", "piece-work"];

    public static Arbitrary<PayCase> Any { get; } = HoursCase.Added(Arb.From(Cases, Simpler));

    private static Gen<PayCase> Cases =>
        from pay in PayCase.Of(People).Generator
        let ids = pay.Agreement.Clauses.Where(clause => clause is LadderClause or BonusClause).Select(clause => clause.Id).ToList()
        from schemes in Schemes(ids)
        from histories in History.ArrayOf(People)
        let agreement = pay.Agreement with
        {
            Clauses = [.. pay.Agreement.Clauses, .. schemes],
            Policies = pay.Agreement.Policies with
            {
                Recovery = RecoveryPlan.Statutory with { KeepsMinimumWage = false },
            },
        }
        from workers in AwardGen.Each(pay.Workers.Zip(histories, (worker, history) => history(worker)), worker => PieceGen.Made(agreement, worker))
        from projects in FactGen.Some(SharedResultGen.Project, 2)
        from results in FactGen.Some(SharedResultGen.Result, 2)
        from weights in SharedResultGen.Weights.ArrayOf(results.Count)
        from owners in Gen.Choose(0, 5).ArrayOf(results.Count)
        select new PayCase(agreement, SharedResultGen.Shared(workers, projects, results, weights, owners));

    private static Gen<IReadOnlyList<SchemeClause>> Schemes(IReadOnlyList<ClauseId> ids) =>
        from agreed in PieceGen.Clause("negotiated-pay", Negotiated(ids))
        let negotiated = agreed with { Schemes = EffectiveSeries.Always(agreed.Schemes.Steps[0].Value) }
        from annual in PieceGen.Clause("yearly-pay", Annual)
        from afterQuota in Gen.Elements(true, false)
        from pieces in PieceGen.Clause("piece-work", PieceGen.Terms(afterQuota).Select(PayScheme (each) => each))
        from projects in PieceGen.Clause("project-pay", SharedResultGen.ProjectTerms)
        from results in PieceGen.Clause("result-share", SharedResultGen.ResultTerms)
        from absorbs in FactGen.Part<ClauseId>([.. ids, "overtime"]).ArrayOf(MainPay.Count)
        from isUndeclared in FactGen.Rarely(true, Gen.Constant(false), 40)
        select (IReadOnlyList<SchemeClause>)
        [
            .. new[] { negotiated, annual, pieces }.Zip(absorbs, (clause, some) => clause with { Absorbs = isUndeclared ? null : some }),
            projects,
            results,
        ];

    private static Gen<PayScheme> Negotiated(IReadOnlyList<ClauseId> ids) =>
        from floor in FactGen.Part(ids)
        from per in Gen.Elements<FloorPeriod?>(null, FloorPeriod.Month)
        select (PayScheme)new NegotiatedPay { FloorClauses = per is null ? [] : [.. floor], FloorPer = per };

    private static Gen<PayScheme> Annual =>
        from terms in SchemeCase.Annuals
        from amounts in Gen.Choose(60, 130).ArrayOf(2)
        from hasTable in Gen.Elements(true, false)
        select (PayScheme)(terms with
        {
            SettledIn = 2,
            Amounts = hasTable
                ? new Dictionary<TermKey, Money>
                {
                    [(Term)SkillGrade.Technician] = FactGen.Cny(amounts[0] * 1_000m), [TermKey.Empty] = FactGen.Cny(amounts[1] * 1_000m),
                }
                : new Dictionary<TermKey, Money>(),
        });

    /// <summary>Up to four changes between the schemes and the ladder, and what the years on annual pay were assessed at.</summary>
    private static Gen<Func<Worker, Worker>> History =>
        from count in Gen.Choose(1, 4)
        from days in Gen.Choose(-60, 240).ArrayOf(count)
        from to in Gen.Choose(0, MainPay.Count).ArrayOf(count)
        from amounts in Gen.Choose(30, 120).ArrayOf(count)
        from isOpen in FactGen.Rarely(true, Gen.Constant(false), 15).ArrayOf(count)
        from factor in Gen.Choose(0, 200)
        from isAssessed in FactGen.Rarely(false, Gen.Constant(true), 6)
        select (Func<Worker, Worker>)(worker => worker with
        {
            Scheme = days.Zip(to).Zip(amounts, isOpen).OrderBy(change => change.First.First)
                .Aggregate(EffectiveSeries.Empty<SchemeTerms>(), (series, change) => Changed(
                    series, new LocalDate(2026, 1, 1).PlusDays(change.First.First), change.First.Second, change.Second, change.Third)),
            Assessments = isAssessed ? [SchemeAssessment.OfFactor("yearly-pay", 2026, factor / 100m)] : [],
        });

    private static EffectiveSeries<SchemeTerms> Changed(EffectiveSeries<SchemeTerms> series, LocalDate from, int to, int amount, bool isOpen) =>
        to == MainPay.Count ? series.Clear(new DateSpan(from), "ladder pay") : series.Set(from, new SchemeTerms(MainPay[to])
        {
            AgreedAmount = isOpen || MainPay[to] == "piece-work" ? null : FactGen.Cny(amount * (MainPay[to] == "yearly-pay" ? 1_237m : 101m)),
            Grade = MainPay[to] == "yearly-pay" ? SkillGrade.Technician.Term : null,
            ProbationShare = amount % 4 == 0 ? Ratio.Percent(90m) : null,
        });

    private static IEnumerable<PayCase> Simpler(PayCase pay) => PayCase.Of(People).Shrinker(pay)
        .Concat(PieceGen.Simpler(pay.Agreement).Select(simpler => pay with { Agreement = simpler }))
        .Concat(FactGen.Simpler(pay.Workers, SharedResultGen.Simpler).Select(simpler => pay with { Workers = simpler }))
        .Concat(FactGen.Simpler(
            pay.Workers,
            worker => FactGen.Simpler(worker.Scheme, new LocalDate(2025, 1, 1)).Select(simpler => worker with { Scheme = simpler }))
            .Select(simpler => pay with { Workers = simpler }));
}
