using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>A person's recorded places, decisions and results, with a time out of employment, on a grade of five steps.</summary>
internal sealed record LivedCase(
    IReadOnlyList<(int Months, bool NeedsResult)> Waits,
    LocalDate? CountsFrom,
    IReadOnlyList<(LocalDate On, int Step)> Records,
    IReadOnlyList<StepEvent> Decisions,
    IReadOnlyList<LocalDate> Passes,
    IReadOnlyList<LocalDate> Restarts,
    DateSpan? OutOfWork)
{
    // Restarts fall on days of their own: what comes first on one day is held by unit tests.
    internal static Arbitrary<LivedCase> Any { get; } =
        Arb.From(
            from start in DateGen.Day.Generator
            from waits in Pair(Gen.Choose(0, 9), Gen.Choose(0, 2)).ArrayOf(4)
            from counts in Gen.Choose(-600, 400)
            from records in Some(Pair(Gen.Choose(20, 900), Gen.Choose(1, 4)), 3)
            from decisions in Some(Decision(start), 3)
            from passes in Some(Gen.Choose(1, 900), 5)
            from restarts in Some(Gen.Choose(10, 400), 1)
            from gap in Pair(Gen.Choose(-300, 600), Gen.Choose(1, 90))
            select new LivedCase(
                [.. waits.Select(wait => (wait.First + (wait.Second > 0 ? 1 : 0), wait.Second == 0))],
                counts > 0 ? start.PlusDays(counts) : null,
                [
                    (start, 1),
                    .. records
                        .DistinctBy(record => record.First)
                        .OrderBy(record => record.First)
                        .Select(record => (start.PlusDays(record.First), record.Second)),
                ],
                decisions,
                [.. passes.Distinct().Select(day => start.PlusDays(day))],
                [
                    .. restarts
                        .Select(day => start.PlusDays(day))
                        .Where(day => !decisions.Any(each => each.On == day) && !records.Any(record => start.PlusDays(record.First) == day)),
                ],
                gap.First > 0 ? new DateSpan(start.PlusDays(gap.First), start.PlusDays(gap.First + gap.Second)) : null));

    internal StepProgression Progression => new(Waits.Select((wait, at) => StepWait.OfMonths(at + 1, wait.Months) with
    {
        Requirement = wait.NeedsResult ? AdvanceRequirement.Assessment : AdvanceRequirement.Time,
    }))
    {
        CountsFrom = CountsFrom,
    };

    internal Worker Worker
    {
        get
        {
            var employed = EffectiveSeries.StartingOn(Records[0].On, Employment.FullTime);
            var worker = new Worker(new WorkerId("0001"))
            {
                Employment = OutOfWork is { } gap ? employed.Clear(gap, "left") : employed,
                StepEvents =
                [
                    .. Decisions, .. Passes.Select(on => StepEvent.Assessment(on, passed: true)), .. Restarts.Select(StepEvent.Restart),
                ],
            };
            return Records.Aggregate(worker, (person, record) => person.PlaceOn(record.On, "G1", record.Step));
        }
    }

    private static Gen<StepEvent> Decision(LocalDate start) =>
        from day in Gen.Choose(0, 700)
        from months in Gen.Choose(1, 12)
        from kind in Gen.Choose(0, 2)
        select kind switch
        {
            0 => StepEvent.Delay(start.PlusDays(day), months),
            1 => StepEvent.Acceleration(start.PlusDays(day), months),
            _ => StepEvent.Credit(start.PlusDays(day), months),
        };

    private static Gen<(int First, int Second)> Pair(Gen<int> first, Gen<int> second) =>
        from one in first
        from other in second
        select (one, other);

    private static Gen<T[]> Some<T>(Gen<T> one, int most) =>
        from count in Gen.Choose(0, most)
        from many in one.ArrayOf(count)
        select many;
}
