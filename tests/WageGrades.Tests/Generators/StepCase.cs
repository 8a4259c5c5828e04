using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>A person on a step, with everything that bears on the next ones by time alone.</summary>
internal sealed record StepCase(
    LocalDate PlacedOn,
    IReadOnlyList<int> WaitMonths,
    LeapDayRule LeapDay,
    InterruptionRule? Interruption,
    IReadOnlyList<DateSpan> Absences,
    IReadOnlyList<DateSpan> Holds,
    DateSpan? OutOfWork,
    IReadOnlyList<StepEvent> Shifts)
{
    public static Arbitrary<StepCase> Any { get; } =
        Arb.From(
            from placed in DateGen.Day.Generator
            from waits in Gen.Choose(1, 9).ArrayOf(5)
            from leapDay in Gen.Elements(LeapDayRule.February28, LeapDayRule.March1)
            from limit in Gen.Choose(0, 70)
            from effect in Gen.Elements(Enum.GetValues<InterruptionEffect>())
            from hasRule in Gen.Choose(0, 3)
            from absences in Spans(placed, 4)
            from holds in Spans(placed, 2)
            from gap in Spans(placed, 1)
            from shifts in Some(Shift(placed), 3)
            select new StepCase(
                placed,
                waits,
                leapDay,
                hasRule == 0 ? null : new InterruptionRule(limit, effect),
                absences,
                holds,
                gap.Length == 0 ? null : gap[0],
                shifts),
            Smaller);

    public StepProgression Progression => new(WaitMonths.Select((months, at) => StepWait.OfMonths(at + 1, months))) { Interruption = Interruption };

    public Worker Worker
    {
        get
        {
            var employed = EffectiveSeries.StartingOn(PlacedOn, Employment.FullTime);
            return new Worker(new WorkerId("0001"))
            {
                Employment = OutOfWork is { } gap ? employed.Clear(gap, "left") : employed,
                Absences = Absences,
                StepEvents = [.. Holds.Select(StepEvent.Hold), .. Shifts],
            }.PlaceOn(PlacedOn, "G1", 1);
        }
    }

    private static Gen<StepEvent> Shift(LocalDate placed) =>
        from day in Gen.Choose(-40, 900)
        from months in Gen.Choose(1, 12)
        from kind in Gen.Choose(0, 2)
        select kind switch
        {
            0 => StepEvent.Delay(placed.PlusDays(day), months),
            1 => StepEvent.Acceleration(placed.PlusDays(day), months),
            _ => StepEvent.Credit(placed, months),
        };

    private static Gen<DateSpan[]> Spans(LocalDate placed, int most) => Some(
        from day in Gen.Choose(1, 900)
        from length in Gen.Frequency((5, Gen.Choose(1, 100)), (1, Gen.Constant(0)))
        select length == 0 ? new DateSpan(placed.PlusDays(day)) : new DateSpan(placed.PlusDays(day), placed.PlusDays(day + length)),
        most);

    private static Gen<T[]> Some<T>(Gen<T> one, int most) =>
        from count in Gen.Choose(0, most)
        from many in one.ArrayOf(count)
        select many;

    private static IEnumerable<StepCase> Smaller(StepCase one)
    {
        foreach (var fewer in Shorter(one.Absences))
        {
            yield return one with { Absences = fewer };
        }

        foreach (var fewer in Shorter(one.Holds))
        {
            yield return one with { Holds = fewer };
        }

        foreach (var fewer in Shorter(one.Shifts))
        {
            yield return one with { Shifts = fewer };
        }

        if (one.OutOfWork is not null)
        {
            yield return one with { OutOfWork = null };
        }

        if (one.Interruption is not null)
        {
            yield return one with { Interruption = null };
        }

        if (one.LeapDay != LeapDayRule.February28)
        {
            yield return one with { LeapDay = LeapDayRule.February28 };
        }
    }

    private static IEnumerable<IReadOnlyList<T>> Shorter<T>(IReadOnlyList<T> list) =>
        Enumerable.Range(0, list.Count).Select(skip => (IReadOnlyList<T>)[.. list.Where((_, at) => at != skip)]);
}
