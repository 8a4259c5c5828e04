using WageGrades.Agreements;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Agreements of every formula whose ladder moves people: short waiting times by time and by assessment, what long absences do to them, up to two
/// re-gradings from table to table with what they protect; and people placed some time ago, with holds, assessments and protected pay.
/// </summary>
internal static class MovingPayGen
{
    private const int Steps = 5;

    private static readonly GradeCode[] Grades = ["A1", "A2", "A3"];

    private static readonly Gen<GradePlace> Place =
        from grade in Gen.Elements(Grades)
        from step in Gen.Choose(1, Steps)
        select new GradePlace(grade, step);

    public static Arbitrary<PayCase> Of(int people) => Arb.From(
        from pay in FamilyGen.Of(people).Generator
        from moving in Ladder
        from workers in AwardGen.Each(pay.Workers, Moved)
        select new PayCase(
            pay.Agreement with
            {
                Clauses = [.. pay.Agreement.Clauses.Select(clause => clause is LadderClause ladder ? moving(ladder) : clause)],
            },
            workers),
        pay => FamilyGen.Of(people).Shrinker(pay)
            .Concat(FactGen.Simpler(
                pay.Workers, worker => FactGen.Shorter(worker.StepEvents).Select(fewer => worker with { StepEvents = [.. fewer] })
                    .Concat(FactGen.Shorter(worker.ProtectedPay).Select(fewer => worker with { ProtectedPay = [.. fewer] })))
                .Select(simpler => pay with { Workers = simpler }))
            .Concat(FactGen.Simpler(pay.Agreement.Clauses, Simpler)
                .Select(simpler => pay with { Agreement = pay.Agreement with { Clauses = simpler } })));

    private static IEnumerable<Clause> Simpler(Clause clause) => clause is not LadderClause ladder ? []
        : FactGen.Shorter(ladder.Regradings).Select(fewer => (Clause)(ladder with { Regradings = [.. fewer] }))
            .Concat(ladder.Progression is { Interruption: not null } rule
                ? [ladder with { Progression = new StepProgression(rule.Waits) { Start = rule.Start } }] : Array.Empty<Clause>());

    private static Gen<Func<LadderClause, LadderClause>> Ladder =>
        from count in Gen.Choose(0, 2)
        from days in FactGen.Day.ArrayOf(count)
        from tables in Table.ArrayOf(count + 1)
        from rules in Rule.ArrayOf(count)
        from renamed in FactGen.Rarely(true, Gen.Constant(false), 3).ArrayOf(count)
        from isRaised in Gen.Elements(true, false)
        from raise in Gen.Choose(-60, 250).Select(day => new LocalDate(2026, 1, 1).PlusDays(day))
        from progression in Progression
        let changes = days.Zip(tables.Skip(1)).DistinctBy(each => each.First).OrderBy(each => each.First).ToList()
        let dated = changes.Aggregate(EffectiveSeries.Always(tables[0]), (series, change) => series.Set(change.First, change.Second))
        select (Func<LadderClause, LadderClause>)(ladder => ladder with
        {
            Ladders = isRaised ? Raised(dated, raise) : dated,
            Progression = progression,
            Regradings =
            [
                .. changes.Select((change, at) => new Regrading(change.First, new LadderMapping(
                    rules[at], renamed[at] ? [KeyValuePair.Create<GradeCode, GradeCode>("A1", "A2")] : []))),
            ],
        });

    private static EffectiveSeries<PayLadder> Raised(EffectiveSeries<PayLadder> tables, LocalDate from) =>
        tables.StepsWithin(new DateSpan(from)).ToList().Aggregate(tables, (series, step) => series.Set(
            step.Span,
            PayLadder.Of(step.Value.Shape, step.Value.Currency, step.Value.Cells.Select(cell => cell.Amount.Amount + 120m))));

    private static Gen<PayLadder> Table =>
        from first in Gen.Choose(2_000, 6_000).ArrayOf(Grades.Length)
        from rise in Gen.Choose(50, 700).ArrayOf(Grades.Length)
        select Grades.Select((grade, row) => (grade, row)).Aggregate(
            PayLadder.Build(Currency.Cny, Steps),
            (builder, at) => builder.Grade(at.grade, [.. Enumerable.Range(0, Steps).Select(step => (decimal?)(first[at.row] + (step * rise[at.row])))]))
            .ToLadder();

    private static Gen<StepProgression?> Progression =>
        from months in Gen.Choose(1, 5).ArrayOf(Steps - 1)
        from passes in Gen.Elements(0, 0, 0, 1, 2).ArrayOf(Steps - 1)
        from named in FactGen.Rarely(true, Gen.Constant(false), 3)
        from start in BonusGen.Start
        from longest in Gen.Choose(0, 15)
        from effect in Gen.Elements(Enum.GetValues<InterruptionEffect>())
        from interrupts in Gen.Elements(true, false)
        from has in FactGen.Rarely(false, Gen.Constant(true), 6)
        select has ? new StepProgression(
            [
                .. months.Select((each, at) => Wait(at + 1, each, passes[at])),
                .. named ? [Wait(1, months[0] + 5, 0) with { Grade = "A1" }] : Array.Empty<StepWait>(),
            ])
            {
                Start = start, Interruption = interrupts ? new InterruptionRule(longest, effect) : null,
            }
            : null;

    private static StepWait Wait(int step, int months, int passes) => passes == 0 ? StepWait.OfMonths(step, months)
        : StepWait.OfMonths(step, months) with { Requirement = AdvanceRequirement.Assessment, Passes = passes };

    private static Gen<PlacementRule> Rule =>
        from places in Place.ArrayOf(Grades.Length * Steps)
        let table = Grades.SelectMany(grade => Enumerable.Range(1, Steps).Select(step => new GradePlace(grade, step))).Zip(places, KeyValuePair.Create)
        from rule in Gen.Elements(PlacementRule.SameStep, PlacementRule.NearestNotLower, PlacementRule.ByTable(table))
        from plus in Gen.Choose(0, 1)
        from rise in Gen.Elements<Money?>(null, FactGen.Cny(100.5m))
        from share in Gen.Elements(Ratio.Zero, Ratio.Percent(5m))
        from waiting in Gen.Elements(Enum.GetValues<WaitingTime>())
        from protection in FactGen.Rarely<ProtectionRule?>(null, Protection.Select(each => (ProtectionRule?)each), 4)
        select rule with { PlusSteps = plus, LeastRise = rise, LeastRiseShare = share, Waiting = waiting, Protection = protection };

    private static Gen<ProtectionRule> Protection =>
        from share in Gen.Elements(Ratio.One, Ratio.Zero, Ratio.Of(2, 3))
        from reduction in Gen.Elements<Money?>(null, FactGen.Cny(50m))
        from every in Gen.Elements(1, 3, 12)
        from most in Gen.Elements<int?>(null, 2, 36)
        select ProtectionRule.UntilOvertaken with { RaiseShare = share, Reduction = reduction, EveryMonths = every, AtMostMonths = most };

    private static Gen<Worker> Moved(Worker worker) =>
        from begun in Place
        from step in Gen.Choose(1, 2)
        let first = new GradePlace(begun.Grade, step)
        from since in Gen.Choose(-250, 60).Select(new LocalDate(2026, 1, 1).PlusDays)
        from changes in FactGen.Some(
            from day in FactGen.Day from place in Place from back in Gen.Elements(true, true, false) select (day, place, back), 1)
        from holds in FactGen.Some(FactGen.Span, 1)
        from passes in FactGen.Some(Gen.Choose(-500, 240).Select(new LocalDate(2026, 1, 1).PlusDays), 4)
        from granted in FactGen.Some(
            from day in FactGen.AnyDay from amount in FactGen.Amount from rule in Protection select new ProtectedPay(day, amount, rule), 1)
        select worker with
        {
            Place = changes.OrderBy(change => change.day).Aggregate(
                EffectiveSeries.StartingOn(since, first),
                (series, change) => change.day <= since ? series : series.Set(change.day, change.back ? first : change.place)),
            StepEvents = [.. holds.Select(StepEvent.Hold), .. passes.Distinct().Select(day => StepEvent.Assessment(day, passed: true))],
            ProtectedPay = [.. granted],
        };
}
