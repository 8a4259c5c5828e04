using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Follows a person from each recorded place by the rules of the clause whose ladder has the grade. A record is an event, also where it says what the
/// one before it said: it puts the person back. Only one that repeats where the person stands, with no time out of employment between, changes
/// nothing.
/// </summary>
internal sealed class PlaceTracer
{
    private readonly CollectiveAgreement agreement;
    private readonly Worker worker;
    private readonly GradeNames names;
    private readonly List<(DateSpan Span, GradePlace Place)> records;
    private readonly List<DateSpan> outOfWork;
    private readonly Dictionary<StepProgression, StepWalk> walks = new(ReferenceEqualityComparer.Instance);

    internal PlaceTracer(CollectiveAgreement agreement, Worker worker)
    {
        (this.agreement, this.worker) = (agreement, worker);
        names = GradeNames.Of(agreement);
        records = [.. worker.Place.Steps.Where(step => step.HasValue).Select(step => (step.Span, names[step.Value]))];
        outOfWork = UncountedTime.OutOfWork(worker);
        Places = worker.Place.Map(place => names[place]);
        Granted = [.. worker.ProtectedPay];
    }

    internal EffectiveSeries<GradePlace> Places { get; private set; }

    internal List<PlaceEvent> Events { get; } = [];

    /// <summary>The protected pay that was granted to the person or that a re-grading grants.</summary>
    internal List<ProtectedPay> Granted { get; }

    /// <summary>What was found, with the days for which the place depends on it.</summary>
    internal List<PlaceTrouble> Troubles { get; } = [];

    internal PlaceTracer Run()
    {
        WaitState? before = null;
        for (var at = 0; at < records.Count;)
        {
            before = Follow(ref at, before);
        }

        return this;
    }

    private WaitState Follow(ref int at, WaitState? before)
    {
        var (span, place) = records[at];
        var clause = agreement.Clauses.OfType<LadderClause>().FirstOrDefault(each => HasGrade(each, place.Grade));
        Events.Add(new PlaceEvent(PlaceEventKind.Placed, span.From, place, StepWalk.NameOf(clause, place.Grade)) { From = before?.Place });
        var changes = RuleChanges(clause, span.From);
        var walk = clause is not null && RuleOn(clause, span.From) is { } rule ? WalkOf(clause, names[rule], RunFrom(at)) : null;
        var goesOn = worker.StepEvents.Any(each => each.Kind == StepEventKind.Continuation && each.On == span.From);
        var state = !goesOn || before is null ? Begin(walk, place, span.From)
            : walk is null ? before.At(place, span.From)
            : walk.GoOn(before, place, span.From);
        Queue<Regrading> regradings = new((clause?.Regradings ?? []).Where(each => each.On > span.From).OrderBy(each => each.On));
        at++;
        while (true)
        {
            // On one day the step comes first: it was waited for under the old table.
            var regrading = regradings.TryPeek(out var coming) && !(coming.On >= span.Until) ? coming : null;
            var change = changes.TryPeek(out var following) && !(following.Until >= span.Until) ? following : null;
            if (walk?.Next(state, change?.Until ?? span.Until) is { } move && !(move.Event.On > regrading?.On))
            {
                if (move.Event.Kind != PlaceEventKind.ResultOutstanding)
                {
                    Events.Add(move.Event);
                    state = move.State;
                    Places = Places.Set(new DateSpan(state.Since, span.Until), state.Place);
                    continue;
                }

                if (!Events.Contains(move.Event))
                {
                    Events.Add(move.Event);
                }
            }

            if (change is not null && !(regrading?.On < change.Until))
            {
                // The rule of the agreement that follows: what was reached stays, and what was waited counts as that agreement declares.
                changes.Dequeue();
                walk = RuleOn(clause!, change.Until) is { } next ? WalkOf(clause!, names[next], span) : null;
                state =
                    change.WaitsGoOn && walk is not null
                        ? state with
                        {
                            NotBefore = LocalDate.Max(state.NotBefore, change.Until),
                        }
                        : Begin(walk, state.Place, change.Until);
            }
            else if (regrading is not null)
            {
                regradings.Dequeue();
                if (Regrade(clause!, regrading, state, walk, span) is not { } regraded)
                {
                    return state;
                }

                state = regraded;
            }
            else if (at < records.Count && IsRenewal(records[at], records[at - 1].Span, state, walk) && coming?.On != span.Until)
            {
                span = new DateSpan(span.From, records[at].Span.Until);
                at++;
            }
            else
            {
                return state;
            }
        }
    }

    /// <summary>The days from a record to the end of those that follow it without a gap.</summary>
    private DateSpan RunFrom(int at)
    {
        var last = at;
        while (last + 1 < records.Count && records[last + 1].Span.From == records[last].Span.Until)
        {
            last++;
        }

        return new DateSpan(records[at].Span.From, records[last].Span.Until);
    }

    // A record for the very day of a step says that the step is not taken.
    private bool IsRenewal((DateSpan Span, GradePlace Place) record, DateSpan before, WaitState state, StepWalk? walk) =>
        record.Span.From == before.Until
        && record.Place == state.Place
        && !(walk?.Next(state, null) is { Event: { Kind: PlaceEventKind.Advanced, On: var due } } && due == record.Span.From)
        && !outOfWork.Exists(gap => gap.Intersect(before) is not null);

    /// <summary>The days after another on which the rule of advancement becomes that of the agreement that follows.</summary>
    private static Queue<EarlierProgression> RuleChanges(LadderClause? clause, LocalDate from) =>
        new(clause?.Earlier.Where(each => each.Until > from) ?? []);

    private static StepProgression? RuleOn(LadderClause clause, LocalDate day) =>
        clause.Earlier.FirstOrDefault(each => day < each.Until) is { } earlier ? earlier.Rule : clause.Progression;

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
        if (placement.Protection is { } rule && !(regrading.On < clause.ProtectsFrom))
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
            Troubles.Add(
                new PlaceTrouble(
                    span,
                    Finding.Of(FindingCodes.WaitingTimeUnknown, worker.Id.ToString(), ("worker", worker.Id.ToString())) with
                    {
                        Clause = clause.Id,
                    }));
            return null;
        }

        if (!walks.TryGetValue(progression, out var walk))
        {
            walks[progression] = walk = new StepWalk(clause, progression, new AnniversaryRule(leapDay), agreement.Policies.PayPeriod, worker);
        }

        return walk;
    }

    private bool IsHeldForEver() => worker.StepEvents.Any(each => each.Span == DateSpan.Ever);

    private static bool HasGrade(LadderClause clause, GradeCode grade) =>
        clause.Ladders.Steps.Any(step => step.HasValue && step.Value.Shape.HasGrade(grade));
}
