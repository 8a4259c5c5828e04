using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// A person with the facts of one day held from then on: employment, place, post, scheme, standings, decided amounts. What is recorded for later days
/// is left out, with the absences, leaves and monthly records; what happened before stays, so that an award being paid goes on and years of service
/// count up. Nobody moves up a step, nobody's appointment ends.
/// </summary>
/// <remarks>
/// A fact of before the day keeps its own dates, such as that of a document still to be published: it is known, and without the date it would be
/// incomplete.
/// </remarks>
internal static class FrozenWorker
{
    private static readonly ValueList<StepEvent> NoSteps = ValueList.Of<StepEvent>([StepEvent.Hold(DateSpan.Ever)]);

    /// <summary>The people frozen on a day, without those not employed that day; all as they are where there is no such day.</summary>
    internal static Workforce All(Workforce workforce, CollectiveAgreement agreement, LocalDate? day) => day is { } frozen
        ? new(workforce.Workers.Select(worker => Of(worker, agreement, frozen)).OfType<Worker>())
        : workforce;

    /// <summary>The people with some of their facts as recorded and all others frozen on a day.</summary>
    internal static Workforce All(Workforce workforce, CollectiveAgreement agreement, LocalDate day, MovingFacts moving) =>
        new(workforce.Workers.Select(worker => Of(worker, agreement, day, moving)).OfType<Worker>());

    /// <summary>The frozen person, or null for somebody not employed that day.</summary>
    /// <param name="worker">The person.</param>
    /// <param name="agreement">The agreement whose rules moved the person to the place of that day.</param>
    /// <param name="day">The day.</param>
    /// <param name="moving">
    /// The facts that are not frozen. Where people join, somebody not employed that day is frozen on the first day of work after it.
    /// </param>
    internal static Worker? Of(Worker worker, CollectiveAgreement agreement, LocalDate day, MovingFacts moving = MovingFacts.None)
    {
        if (worker.Employment.TryGet(day, out _))
        {
            return Of(worker, PlaceHistory.PlacesOf(agreement, worker), day, moving);
        }

        var joined = worker.Employment.StepsWithin(new DateSpan(day)).FirstOrDefault(step => step.HasValue);
        return moving.HasFlag(MovingFacts.Headcount) && joined is not null
            ? Of(worker, PlaceHistory.PlacesOf(agreement, worker), joined.Span.From, moving)
            : null;
    }

    // Every member of Worker has its line here, those kept as they are too; a convention test asks each of them.
    private static Worker Of(
        Worker worker,
        (EffectiveSeries<GradePlace> Places, IReadOnlyList<Protection> Protections) history,
        LocalDate day,
        MovingFacts moving)
    {
        var (steps, standings, others) = (
            moving.HasFlag(MovingFacts.Steps), moving.HasFlag(MovingFacts.Standings), moving.HasFlag(MovingFacts.Others));
        return worker with
        {
            Id = worker.Id,
            Name = worker.Name,
            ServiceSince = worker.ServiceSince,
            BornOn = worker.BornOn,
            Employment = moving.HasFlag(MovingFacts.Headcount) ? worker.Employment : Held(worker.Employment, day),
            Place = steps ? worker.Place : Held(history.Places, day),
            StepEvents = steps ? worker.StepEvents : NoSteps,
            ProtectedPay = steps
                ? worker.ProtectedPay
                : ValueList.Of(history.Protections.Select(each => each.Granted).Where(each => each.From <= day)),
            Post = others ? worker.Post : Held(worker.Post, day),
            Scheme = others ? worker.Scheme : Held(worker.Scheme, day),
            Assessments = others
                ? worker.Assessments
                : Held(worker.Assessments, each => (each.DecidedOn ?? new LocalDate(each.Year, 12, 31)) <= day ? each : null),
            DecidedAmounts = others ? worker.DecidedAmounts : Held(worker.DecidedAmounts, day),
            StandingNumbers = others ? worker.StandingNumbers : Held(worker.StandingNumbers, day),
            Appointments = standings ? worker.Appointments : Held(worker.Appointments, each =>
                each.AppointedOn > day ? null : each.EndedOn > day ? each with { EndedOn = null } : each),
            Qualifications = standings ? worker.Qualifications : Held(worker.Qualifications, each => each.IssuedOn > day ? null : Of(each, day)),
            Credits = standings ? worker.Credits : Held(worker.Credits, each =>
                each.EarnedOn > day ? null : each.ValidUntil > day ? each with { ValidUntil = null } : each),
            Achievements = others ? worker.Achievements : Held(worker.Achievements, each => each.RecognisedOn > day ? null : Of(each, day)),
            TeamResults = others ? worker.TeamResults : Held(worker.TeamResults, each =>
                each.Result.RecognisedOn > day ? null
                : new TeamResult(Of(each.Result, day), each.Members) { LeadDepartment = each.LeadDepartment }),
            Projects = others ? worker.Projects : Held(worker.Projects, each => Of(each, day)),
            Absences = others ? worker.Absences : ValueList<DateSpan>.Empty,
            Leaves = others ? worker.Leaves : ValueList<Leave>.Empty,
            Records = others ? worker.Records : ValueMap<YearMonth, MonthRecord>.Empty,
            MissingFrom = others ? worker.MissingFrom : ValueList<MissingRecord>.Empty,
        };
    }

    private static Qualification Of(Qualification held, LocalDate day) => !(held.RecognisedOn > day || held.ValidUntil > day) ? held : held with
    {
        RecognisedOn = held.RecognisedOn > day ? null : held.RecognisedOn,
        ValidUntil = held.ValidUntil > day ? null : held.ValidUntil,
    };

    private static Achievement Of(Achievement achievement, LocalDate day) => achievement.Benefits.All(figure => figure.CountsFrom <= day)
        ? achievement
        : achievement with { Benefits = ValueList.Of(achievement.Benefits.Where(figure => figure.CountsFrom <= day)) };

    private static Project Of(Project project, LocalDate day) =>
        new(project.Id, project.Clause, project.Total, project.Members, project.Steps.Where(step => step.ReachedOn <= day))
        {
            FailedOn = project.FailedOn > day ? null : project.FailedOn,
        };

    // The very list where nothing of it is later: most people have no later facts.
    private static IReadOnlyList<T> Held<T>(IReadOnlyList<T> facts, Func<T, T?> held)
        where T : class
    {
        for (var at = 0; at < facts.Count; at++)
        {
            if (!ReferenceEquals(held(facts[at]), facts[at]))
            {
                return ValueList.Of(facts.Select(held).OfType<T>());
            }
        }

        return facts;
    }

    private static IReadOnlyDictionary<TKey, EffectiveSeries<T>> Held<TKey, T>(IReadOnlyDictionary<TKey, EffectiveSeries<T>> all, LocalDate day)
        where TKey : notnull
        where T : notnull => all.Count == 0 ? all
        : ValueMap.Of(all.Select(each => KeyValuePair.Create(each.Key, Held(each.Value, day)))
            .Where(each => each.Value.Steps.Any(step => step.HasValue)));

    // What was recorded on no day up to this one was not known to be missing either: nothing is said of it.
    private static EffectiveSeries<T> Held<T>(EffectiveSeries<T> series, LocalDate day)
        where T : notnull =>
        series.All is [.., { HasValue: true, Span: { Until: null, From: var last } }] && last <= day ? series
        : series.TryGet(day, out var value) ? series.Set(day, value)
        : series.Steps.Any(step => step.Span.From <= day) ? series.Clear(new DateSpan(day), "none on the freeze date")
        : EffectiveSeries.Empty<T>();
}
