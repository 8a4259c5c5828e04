using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>A few people with every kind of fact that tables hold, results shared among them included. They shrink by leaving facts, teams and people
/// out.</summary>
internal static class TableFacts
{
    public static Arbitrary<Workforce> Any { get; } = Arb.From(
        from people in WorkerGen.Several(3)
        from filled in AwardGen.Each(people, Filled)
        from teams in FactGen.Some(Team, 2)
        select teams.Select((team, i) => new TeamResult(team.Result with { Id = $"t{i}" }, team.Members) { LeadDepartment = team.LeadDepartment })
            .Aggregate(new Workforce(filled), (workforce, team) => workforce.Share(team)),
        Simpler);

    private static IEnumerable<Workforce> Simpler(Workforce people)
    {
        foreach (var team in people.Workers.SelectMany(worker => worker.TeamResults).Distinct())
        {
            yield return people.Select(worker => worker with { TeamResults = [.. worker.TeamResults.Where(each => each != team)] });
        }

        foreach (var worker in people.Workers)
        {
            foreach (var simpler in WorkerGen.Simpler(worker).Concat(AwardFacts.Simpler(worker)).Concat(Fewer(worker)))
            {
                yield return people.Select(each => each.Id == worker.Id ? simpler : each);
            }
        }
    }

    private static IEnumerable<Worker> Fewer(Worker worker) =>
        FactGen.Shorter(worker.StepEvents).Select(fewer => worker with { StepEvents = fewer })
            .Concat(FactGen.Shorter(worker.ProtectedPay).Select(fewer => worker with { ProtectedPay = fewer }))
            .Concat(FactGen.Shorter(worker.Assessments).Select(fewer => worker with { Assessments = fewer }))
            .Concat(worker.Scheme.Steps.Count > 0 ? [worker with { Scheme = EffectiveSeries.Empty<SchemeTerms>() }] : [])
            .Concat(FactGen.Shorter([.. worker.StandingNumbers]).Select(fewer => worker with { StandingNumbers = fewer.ToDictionary() }))
            .Concat(FactGen.Shorter([.. worker.DecidedAmounts]).Select(fewer => worker with { DecidedAmounts = fewer.ToDictionary() }));

    private static Gen<Worker> Filled(Worker worker) =>
        from widened in AwardFacts.Widened(worker)
        from steps in FactGen.Some(StepEvents, 4)
        from protections in FactGen.Some(Protections, 2)
        from decisions in Decisions
        from numbers in FormulaGen.Numbers
        from schemes in FactGen.Some(
            from span in FactGen.Span
            from terms in Terms
            from ends in Gen.Elements(true, false)
            select (span, terms, ends),
            3)
        from assessments in FactGen.Some(Assessments, 3)
        from weights in FactGen.Some(from month in Gen.Elements<YearMonth>(FactGen.Months) from points in Gen.Choose(0, 30) select (month, points), 4)
        select weights.DistinctBy(weight => weight.month).Aggregate(
            assessments.Aggregate(
                OnSchemes(widened, schemes) with { StepEvents = steps, ProtectedPay = protections, DecidedAmounts = decisions, StandingNumbers = numbers },
                (each, assessment) => each.Assess(assessment)),
            (each, weight) => each.Record(weight.month, each.RecordOf(weight.month) with
            {
                Weights = new Dictionary<ClauseId, decimal> { ["b1"] = weight.points / 10m, ["b2"] = 1m },
                DayCounts = [new DayCount(weight.month.OnDayOfMonth(1 + (weight.points % 28)), MonthCounter.NightShifts, weight.points / 10m)],
            }));

    private static Gen<IReadOnlyDictionary<ClauseId, EffectiveSeries<Money>>> Decisions =>
        from ids in FactGen.Part(FactGen.Ids)
        from series in DecidedSeries.ArrayOf(ids.Count)
        select (IReadOnlyDictionary<ClauseId, EffectiveSeries<Money>>)ids.Zip(series).ToDictionary(pair => (ClauseId)pair.First, pair => pair.Second);

    private static Gen<EffectiveSeries<Money>> DecidedSeries =>
        from start in FactGen.Past
        from first in FactGen.Amount
        from changes in FactGen.Some(
            from span in FactGen.Span
            from amount in FactGen.Amount
            from ends in Gen.Elements(true, false)
            select (span, amount, ends),
            3)
        select changes
            .OrderBy(change => change.span.From)
            .Aggregate(
                EffectiveSeries.StartingOn(start, first),
                (series, change) =>
                    change.ends
                        ? series.Set(change.span.From, change.amount).Clear(new DateSpan(change.span.Until!.Value), "not decided")
                        : series.Set(change.span.From, change.amount));

    private static Worker OnSchemes(Worker worker, IEnumerable<(DateSpan Span, SchemeTerms Terms, bool Ends)> changes) =>
        changes.OrderBy(change => change.Span.From).DistinctBy(change => change.Span.From).Aggregate(worker, (each, change) => change.Ends
            ? each.PutOn(change.Span.From, change.Terms).BackOnLadder(change.Span.Until!.Value)
            : each.PutOn(change.Span.From, change.Terms));

    private static Gen<SchemeTerms> Terms =>
        from clause in Gen.Elements("annual-pay", "negotiated-pay")
        from agreed in FactGen.Amount
        from isAgreed in Gen.Elements(true, false)
        from grade in Gen.Elements<Term?>(null, SkillGrade.ChiefTechnician, new Term("own-grade", "craftsman"))
        select new SchemeTerms(clause) { AgreedAmount = isAgreed ? agreed : null, Grade = grade };

    private static Gen<SchemeAssessment> Assessments =>
        from clause in Gen.Elements("annual-pay", "negotiated-pay")
        from year in Gen.Choose(2024, 2027)
        from amount in FactGen.Amount
        from factor in Gen.Choose(0, 200)
        from isAmount in Gen.Elements(true, false)
        from day in Gen.Elements<LocalDate?>(null, new LocalDate(2027, 1, 20))
        select (isAmount ? SchemeAssessment.OfAmount(clause, year, amount) : SchemeAssessment.OfFactor(clause, year, factor / 100m)) with
        {
            DecidedOn = day,
        };

    private static Gen<StepEvent> StepEvents =>
        from day in FactGen.AnyDay
        from months in Gen.Choose(1, 40)
        from length in Gen.Choose(1, 300)
        from passed in Gen.Elements(true, false)
        from document in Gen.Elements<string?>("人〔2026〕3号", null)
        from kind in Gen.Elements(Enum.GetValues<StepEventKind>())
        select (kind switch
        {
            StepEventKind.Hold => StepEvent.Hold(new DateSpan(day, length > 250 ? null : day.PlusDays(length))),
            StepEventKind.Delay => StepEvent.Delay(day, months),
            StepEventKind.Acceleration => StepEvent.Acceleration(day, months),
            StepEventKind.Credit => StepEvent.Credit(day, months),
            StepEventKind.Continuation => StepEvent.Continuation(day),
            StepEventKind.Assessment => StepEvent.Assessment(day, passed),
            _ => StepEvent.Examination(day, passed),
        }) with { Document = document };

    private static Gen<ProtectedPay> Protections =>
        from day in FactGen.AnyDay
        from fen in Gen.Choose(1, 90_000)
        from share in Gen.Elements(Ratio.One, Ratio.Zero, Ratio.Of(1, 3), Ratio.Percent(50))
        from reduction in Gen.Choose(0, 300)
        from every in Gen.Elements(12, 6)
        from most in Gen.Elements<int?>(null, 36)
        select new ProtectedPay(day, FactGen.Cny(fen / 100m), ProtectionRule.OfRaises(share) with
        {
            Reduction = reduction < 100 ? null : FactGen.Cny(reduction), EveryMonths = every, AtMostMonths = most,
        });

    private static Gen<TeamResult> Team =>
        from result in WorkerGen.Achievements
        from weights in Gen.Elements(Ratio.Percent(50), Ratio.Of(3, 1), Ratio.Of(1, 3), Ratio.One).ArrayOf(3)
        from department in Gen.Elements<string?>("动力部", null)
        select new TeamResult(result, weights.Select((weight, i) => new TeamMember(new WorkerId($"000{i + 1}"), weight)))
        {
            LeadDepartment = department,
        };
}
