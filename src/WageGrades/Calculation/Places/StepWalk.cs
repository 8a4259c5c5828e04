using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Moves one person up the steps of one clause, from one event to the next.</summary>
internal sealed class StepWalk(LadderClause clause, StepProgression progression, AnniversaryRule anniversaries, PayPeriod period, Worker worker)
{
    private readonly UncountedTime uncounted = new(worker, progression.Interruption);

    // A credit comes first on its day: the other decisions of that day meet the wait that runs after it.
    private readonly List<StepEvent> shifts =
    [
        .. worker.StepEvents.Where(each => each.Months > 0).OrderBy(each => each.On).ThenBy(each => each.Kind != StepEventKind.Credit),
    ];

    private readonly List<LocalDate> recordedRestarts =
        [.. worker.StepEvents.Where(each => each.Kind == StepEventKind.Restart).Select(each => each.On).Order()];

    /// <summary>How a person stands who was put on a place. Nothing is paid before the rule counts.</summary>
    internal WaitState Start(GradePlace place, LocalDate on)
    {
        var counts = progression.CountsFrom is { } first ? LocalDate.Max(on, first) : on;
        return new WaitState(place, on)
        {
            Origin = counts,
            RunningSince = counts,
            NotBefore = counts,
            ShiftsUsed = shifts.Count(shift => shift.On < on),
        };
    }

    /// <summary>How a person stands whose time goes on at another place. What was decided where no wait ran is not kept for later ones.</summary>
    internal WaitState GoOn(WaitState before, GradePlace place, LocalDate on) => before.At(place, on) with
    {
        ShiftsUsed = progression.WaitOn(before.Place) is null ? Math.Max(before.ShiftsUsed, shifts.Count(shift => shift.On < on)) : before.ShiftsUsed,
    };

    /// <summary>
    /// What happens next, or null when nothing does. An event that leaves the state as it was is the last.
    /// </summary>
    internal WaitMove? Next(WaitState state, LocalDate? until)
    {
        if (progression.WaitOn(state.Place) is not { } wait)
        {
            return null;
        }

        while (true)
        {
            // The wait runs until its time is over and its result is there: decisions up to that day are about it.
            var completed = Completed(state, wait);
            var ground = wait.Requirement == AdvanceRequirement.Time ? completed
                : completed is { } over && PassedOn(wait, state.RunningSince) is { } passed ? LocalDate.Max(over, passed)
                : null;
            var restart = uncounted.FirstRestart(state.RunningSince, completed);
            var recorded = recordedRestarts
                .Where(on => on > state.RunningSince && on > state.Since && !(on >= ground))
                .Select(on => (LocalDate?)on)
                .FirstOrDefault();
            var shift = state.ShiftsUsed < shifts.Count ? shifts[state.ShiftsUsed] : null;
            if (shift is not null && !(shift.On > NotBeforeRule(ground)) && !(shift.On >= restart?.ResumesOn) && !(shift.On >= recorded))
            {
                state = Shifted(state, shift, wait, completed);
            }
            else if (recorded is { } on && !(restart?.ResumesOn < on))
            {
                return on >= until ? null : Restart(state, wait, on, isRecorded: true);
            }
            else if (restart is not null)
            {
                return restart.ResumesOn is { } resumes && !(resumes >= until) ? Restart(state, wait, resumes, isRecorded: false) : null;
            }
            else
            {
                return completed is { } day ? Advance(state, wait, day, until) : null;
            }
        }
    }

    internal PlaceEvent Event(PlaceEventKind kind, LocalDate on, GradePlace place) => new(kind, on, place, NameOf(clause, place.Grade));

    internal static LocalizedText NameOf(LadderClause? clause, GradeCode grade) =>
        clause?.Ladders.Steps.Where(step => step.HasValue && step.Value.Shape.HasGrade(grade))
            .Select(step => step.Value.Rows[step.Value.Shape.PlaceOf(grade)].Name)
            .FirstOrDefault()
        ?? LocalizedText.Same(grade.Value);

    // Before the rule counts a wait that credits complete is not over yet: decisions of that time are about it and not about the next.
    private LocalDate? NotBeforeRule(LocalDate? day) => progression.CountsFrom is { } first && day < first ? first : day;

    private LocalDate? Completed(WaitState state, StepWait wait) =>
        uncounted.Extend(state.Origin, anniversaries.AfterMonths(state.Origin, state.Months + wait.Months));

    private WaitState Shifted(WaitState state, StepEvent shift, StepWait wait, LocalDate? completed)
    {
        // Time runs from the origin: a wait that credits complete before it is over there already.
        var isOver = completed < LocalDate.Max(shift.On, state.Origin);
        switch (shift.Kind)
        {
            case StepEventKind.Delay:
                return state with
                {
                    Months = state.Months + shift.Months,
                    Shifted = state.Shifted + shift.Months,
                    ShiftsUsed = state.ShiftsUsed + 1,
                    TimeOverOn = null,
                };
            case StepEventKind.Acceleration when isOver:
                // The time is over and only a result is awaited: there is nothing to shorten.
                return state with { ShiftsUsed = state.ShiftsUsed + 1 };
            case StepEventKind.Acceleration:
                var shorter = state with
                {
                    Months = state.Months - shift.Months,
                    Shifted = state.Shifted - shift.Months,
                    ShiftsUsed = state.ShiftsUsed + 1,
                };
                var earliest = LocalDate.Max(shift.On, state.Origin);
                return Completed(shorter, wait) < earliest ? shorter with { Origin = earliest, Months = -wait.Months } : shorter;
            case StepEventKind.Credit:
                // Credits of one day are one credit.
                var together = shifts.Skip(state.ShiftsUsed).TakeWhile(each => each.Kind == StepEventKind.Credit && each.On == shift.On).ToList();
                var months = together.Sum(each => each.Months);
                return state with
                {
                    Months = state.Months - months,
                    Shifted = state.Shifted - months,
                    ShiftsUsed = state.ShiftsUsed + together.Count,
                    NotBefore = LocalDate.Max(state.NotBefore, shift.On),
                    TimeOverOn = completed < shift.On ? state.TimeOverOn ?? completed : null,
                };
            case StepEventKind.Hold or StepEventKind.Continuation or StepEventKind.Assessment or StepEventKind.Examination or StepEventKind.Restart:
            default:
                // Only what moves a wait is among the shifts.
                throw Closed.Missed(shift.Kind);
        }
    }

    // What was to change the wait that broke off does not change the new one.
    private WaitMove Restart(WaitState state, StepWait wait, LocalDate on, bool isRecorded) => new(
        state.Restarted(on) with { ShiftsUsed = Math.Max(state.ShiftsUsed, shifts.Count(shift => shift.On < on)) },
        Event(PlaceEventKind.WaitRestarted, on, state.Place) with { Wait = wait, IsRecorded = isRecorded });

    private WaitMove? Advance(WaitState state, StepWait wait, LocalDate completed, LocalDate? until)
    {
        var reached = state with { Months = state.Months + wait.Months, RunningSince = completed, Shifted = 0, TimeOverOn = null };
        LocalDate? passedOn = null;
        if (wait.Requirement != AdvanceRequirement.Time)
        {
            passedOn = PassedOn(wait, state.RunningSince);
            if (passedOn is not { } passed)
            {
                return completed < until || until is null ? Outstanding(state, wait, completed) : null;
            }

            // A late result begins the next wait, with what is left of credited time; an early one is kept until the time is over.
            reached = passed > completed ? reached.Restarted(passed) with { Months = Math.Min(0, reached.Months) } : reached;
        }

        var ground = reached.RunningSince;
        var earliest = LocalDate.Max(progression.Start.FirstDueDay(ground, period), state.NotBefore);
        if (ground >= until || NextCell(state.Place, earliest) is not { } next || next.On >= until)
        {
            return null;
        }

        reached = next.On > earliest ? reached.Restarted(next.On) : reached;
        return new WaitMove(
            reached with
            {
                Place = next.Place,
                Since = next.On,
                NotBefore = next.On,
                RunningSince = NotBeforeRule(reached.RunningSince) ?? reached.RunningSince,
            },
            Event(PlaceEventKind.Advanced, next.On, next.Place) with
            {
                From = state.Place,
                Wait = wait,
                CompletedOn = ground,
                PassedOn = passedOn,
                ShiftedMonths = state.Shifted,
                UncountedDays = uncounted.CountWithin(LocalDate.Max(state.RunningSince, state.Origin), ground),
            });
    }

    private WaitMove Outstanding(WaitState state, StepWait wait, LocalDate completed) =>
        new(
            state,
            Event(
                PlaceEventKind.ResultOutstanding,
                LocalDate.Max(NotBeforeRule(state.TimeOverOn ?? completed) ?? completed, state.Since),
                state.Place) with
            {
                Wait = wait,
            });

    private LocalDate? PassedOn(StepWait wait, LocalDate after)
    {
        var kind = wait.Requirement == AdvanceRequirement.Examination ? StepEventKind.Examination : StepEventKind.Assessment;
        return worker.StepEvents
            .Where(each => each.Kind == kind && each.IsPassed && each.On > after)
            .Select(each => (LocalDate?)each.On)
            .Order()
            .ElementAtOrDefault(wait.Passes - 1);
    }

    // The next step in the table of the day. Before the grade's first table that one applies, after its last table that one; a step that a later
    // table adds is reached on its date.
    private (GradePlace Place, LocalDate On)? NextCell(GradePlace place, LocalDate on)
    {
        var tables = clause.Ladders.Steps.Where(step => step.HasValue && step.Value.Shape.HasGrade(place.Grade)).ToList();
        var first = Math.Max(0, tables.FindLastIndex(table => table.Span.From <= on));
        for (var at = first; at < tables.Count; at++)
        {
            if (tables[at].Value.Shape.StepFrom(place.Grade, place.Step + 1) is { } step)
            {
                return (new GradePlace(place.Grade, step), at == first ? on : tables[at].Span.From);
            }
        }

        return null;
    }
}
