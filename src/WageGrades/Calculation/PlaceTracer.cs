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

    /// <summary>What was found, with the days for which the place depends on it.</summary>
    internal List<PlaceTrouble> Troubles { get; } = [];

    internal PlaceTracer Run()
    {
        GradePlace? before = null;
        foreach (var step in worker.Place.Steps)
        {
            if (step.TryGetValue(out var place))
            {
                before = Follow(step.Span, place, before);
            }
        }

        return this;
    }

    private GradePlace Follow(DateSpan span, GradePlace place, GradePlace? before)
    {
        var clause = agreement.Clauses.OfType<LadderClause>().FirstOrDefault(each => HasGrade(each, place.Grade));
        Events.Add(new PlaceEvent(PlaceEventKind.Placed, span.From, place, StepWalk.NameOf(clause, place.Grade)) { From = before });
        if (clause?.Progression is not { } progression || WalkOf(clause, progression, span) is not { } walk)
        {
            return place;
        }

        var state = walk.Start(place, span.From);
        while (walk.Next(state, span.Until) is { } move)
        {
            Events.Add(move.Event);
            if (move.Event.Kind == PlaceEventKind.ResultOutstanding)
            {
                break;
            }

            state = move.State;
            if (move.Event.Kind == PlaceEventKind.Advanced)
            {
                Places = Places.Set(new DateSpan(state.Since, span.Until), state.Place);
            }
        }

        return state.Place;
    }

    private StepWalk? WalkOf(LadderClause clause, StepProgression progression, DateSpan span)
    {
        if (agreement.Policies.LeapDay is not { } leapDay)
        {
            Troubles.Add(new PlaceTrouble(span, Choices.LeapDay() with { Clause = clause.Id }));
            return null;
        }

        if (span.From == LocalDate.MinIsoValue && progression.CountsFrom is null)
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

    private static bool HasGrade(LadderClause clause, GradeCode grade) =>
        clause.Ladders.Steps.Any(step => step.HasValue && step.Value.Shape.HasGrade(grade));
}
