using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Follows a person from each recorded place by the rules of the clause whose ladder has the grade.</summary>
internal sealed class PlaceTracer(CollectiveAgreement agreement, Worker worker)
{
    private readonly Dictionary<LadderClause, StepWalk> walks = new(ReferenceEqualityComparer.Instance);

    internal EffectiveSeries<GradePlace> Places { get; private set; } = worker.Place;

    internal List<PlaceEvent> Events { get; } = [];

    /// <summary>The protected pay that was granted to the person or that a re-grading grants.</summary>
    internal List<ProtectedPay> Granted { get; } = [.. worker.ProtectedPay];

    /// <summary>What was found, with the days for which the place depends on it.</summary>
    internal List<PlaceTrouble> Troubles { get; } = [];

    internal PlaceTracer Run()
    {
        WaitState? before = null;
        foreach (var step in worker.Place.Steps)
        {
            if (step.TryGetValue(out var place))
            {
                before = Follow(step.Span, place, before);
            }
        }

        return this;
    }

    private WaitState Follow(DateSpan span, GradePlace place, WaitState? before)
    {
        var clause = agreement.Clauses.OfType<LadderClause>().FirstOrDefault(each => HasGrade(each, place.Grade));
        Events.Add(new PlaceEvent(PlaceEventKind.Placed, span.From, place, StepWalk.NameOf(clause, place.Grade)) { From = before?.Place });
        var walk = clause?.Progression is { } progression ? WalkOf(clause, progression, span) : null;
        var goesOn = worker.StepEvents.Any(each => each.Kind == StepEventKind.Continuation && each.On == span.From);
        var state = goesOn && before is not null ? before.At(place, span.From) : Begin(walk, place, span.From);
        Queue<Regrading> regradings = new(clause?.Regradings.Where(each => each.On > span.From && !(each.On >= span.Until)) ?? []);
        while (true)
        {
            // On one day the step comes first: it was waited for under the old table.
            if (walk?.Next(state, span.Until) is { } move && (!regradings.TryPeek(out var coming) || move.Event.On <= coming.On))
            {
                Events.Add(move.Event);
                if (move.Event.Kind != PlaceEventKind.ResultOutstanding)
                {
                    state = move.State;
                    Places = Places.Set(new DateSpan(state.Since, span.Until), state.Place);
                    continue;
                }
            }

            if (!regradings.TryDequeue(out var regrading) || Regrade(clause!, regrading, state, walk, span) is not { } regraded)
            {
                return state;
            }

            state = regraded;
        }
    }

    private static WaitState Begin(StepWalk? walk, GradePlace place, LocalDate on) => walk?.Start(place, on) ?? new WaitState(place, on);

    private WaitState? Regrade(LadderClause clause, Regrading regrading, WaitState state, StepWalk? walk, DateSpan span)
    {
        DateSpan rest = new(regrading.On, span.Until);
        var placement = clause.Ladders.TryGet(regrading.On.PlusDays(-1), out var oldTable) && clause.Ladders.TryGet(regrading.On, out var newTable)
            ? regrading.Mapping.Map(oldTable, newTable, state.Place)
            : null;
        if (placement is null)
        {
            var finding = LadderMapping.Unmapped(state.Place, worker.Id.ToString(), regrading.On) with { Clause = clause.Id };
            Troubles.Add(new PlaceTrouble(rest, finding));
            Places = Places.Clear(rest, "not mapped by the re-grading");
            return null;
        }

        Events.Add(new PlaceEvent(PlaceEventKind.Regraded, regrading.On, placement.Place, StepWalk.NameOf(clause, placement.Place.Grade))
        {
            From = state.Place,
            Placement = placement,
        });
        Troubles.AddRange(placement.Findings.Select(finding => new PlaceTrouble(rest, finding with { Clause = clause.Id })));
        if (placement.Protection is { } rule)
        {
            Granted.Add(new ProtectedPay(regrading.On, placement.Protected, rule));
        }

        Places = Places.Set(rest, placement.Place);
        return placement.KeepsWaitingTime ? state.At(placement.Place, regrading.On) : Begin(walk, placement.Place, regrading.On);
    }

    private StepWalk? WalkOf(LadderClause clause, StepProgression progression, DateSpan span)
    {
        if (agreement.Policies.LeapDay is not { } leapDay)
        {
            Troubles.Add(new PlaceTrouble(span, Choices.LeapDay() with { Clause = clause.Id }));
            return null;
        }

        if (span.From == LocalDate.MinIsoValue && progression.CountsFrom is null && !IsHeldForEver())
        {
            Troubles.Add(new PlaceTrouble(span, Finding.Of(FindingCodes.WaitingTimeUnknown, worker.Id.ToString(), ("worker", worker.Id.ToString())) with { Clause = clause.Id }));
            return null;
        }

        if (!walks.TryGetValue(clause, out var walk))
        {
            walks[clause] = walk = new StepWalk(clause, progression, new AnniversaryRule(leapDay), worker);
        }

        return walk;
    }

    private bool IsHeldForEver() => worker.StepEvents.Any(each => each.Span == DateSpan.Ever);

    private static bool HasGrade(LadderClause clause, GradeCode grade) =>
        clause.Ladders.Steps.Any(step => step.HasValue && step.Value.Shape.HasGrade(grade));
}
