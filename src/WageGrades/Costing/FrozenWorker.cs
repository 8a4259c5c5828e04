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
        if (worker.Employment.TryGet(day, out var employment))
        {
            return Of(worker, PlaceHistory.PlacesOf(agreement, worker), employment, day, moving);
        }

        var joined = worker.Employment.StepsWithin(new DateSpan(day)).FirstOrDefault(step => step.HasValue);
        return moving.HasFlag(MovingFacts.Headcount) && joined is not null
            ? Of(worker, PlaceHistory.PlacesOf(agreement, worker), joined.Value, joined.Span.From, moving)
            : null;
    }

    // Every member of Worker has its line here, those kept as they are too; a convention test asks each of them.
    private static Worker Of(
        Worker worker,
        (EffectiveSeries<GradePlace> Places, IReadOnlyList<Protection> Protections) history,
        Employment employment,
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
            Employment = moving.HasFlag(MovingFacts.Headcount) ? worker.Employment : worker.Employment.Set(day, employment),
            Place = steps ? worker.Place : Held(history.Places, day),
            StepEvents = steps ? worker.StepEvents : [StepEvent.Hold(DateSpan.Ever)],
            ProtectedPay = steps
                ? worker.ProtectedPay
                : ValueList.Of(history.Protections.Select(each => each.Granted).Where(each => each.From <= day)),
            Post = others ? worker.Post : Held(worker.Post, day),
            Scheme = others ? worker.Scheme : Held(worker.Scheme, day),
            Assessments = others
                ? worker.Assessments
                : ValueList.Of(worker.Assessments.Where(each => (each.DecidedOn ?? new LocalDate(each.Year, 12, 31)) <= day)),
            DecidedAmounts = others
                ? worker.DecidedAmounts
                : ValueMap.Of(worker.DecidedAmounts.Select(each => KeyValuePair.Create(each.Key, Held(each.Value, day)))
                .Where(each => each.Value.Steps.Any(step => step.HasValue))),
            StandingNumbers = others
                ? worker.StandingNumbers
                : ValueMap.Of(worker.StandingNumbers.Select(each => KeyValuePair.Create(each.Key, Held(each.Value, day)))
                .Where(each => each.Value.Steps.Any(step => step.HasValue))),
            Appointments = standings ? worker.Appointments : ValueList.Of(worker.Appointments
                .Where(each => each.AppointedOn <= day)
                .Select(each => each.EndedOn > day ? each with { EndedOn = null } : each)),
            Qualifications = standings ? worker.Qualifications : ValueList.Of(worker.Qualifications
                .Where(each => each.IssuedOn <= day)
                .Select(each => each with
                {
                    RecognisedOn = each.RecognisedOn > day ? null : each.RecognisedOn,
                    ValidUntil = each.ValidUntil > day ? null : each.ValidUntil,
                })),
            Credits = standings ? worker.Credits : ValueList.Of(worker.Credits
                .Where(each => each.EarnedOn <= day)
                .Select(each => each.ValidUntil > day ? each with { ValidUntil = null } : each)),
            Achievements = others
                ? worker.Achievements
                : ValueList.Of(worker.Achievements.Where(each => each.RecognisedOn <= day).Select(each => Of(each, day))),
            TeamResults = others ? worker.TeamResults : ValueList.Of(worker.TeamResults
                .Where(each => each.Result.RecognisedOn <= day)
                .Select(each => new TeamResult(Of(each.Result, day), each.Members) { LeadDepartment = each.LeadDepartment })),
            Projects = others ? worker.Projects : ValueList.Of(worker.Projects.Select(each => Of(each, day))),
            Absences = others ? worker.Absences : ValueList<DateSpan>.Empty,
            Leaves = others ? worker.Leaves : ValueList<Leave>.Empty,
            Records = others ? worker.Records : ValueMap<YearMonth, MonthRecord>.Empty,
            MissingFrom = others ? worker.MissingFrom : ValueList<MissingRecord>.Empty,
        };
    }

    private static Achievement Of(Achievement achievement, LocalDate day) =>
        achievement with { Benefits = ValueList.Of(achievement.Benefits.Where(figure => figure.CountsFrom <= day)) };

    private static Project Of(Project project, LocalDate day) =>
        new(project.Id, project.Clause, project.Total, project.Members, project.Steps.Where(step => step.ReachedOn <= day))
        {
            FailedOn = project.FailedOn > day ? null : project.FailedOn,
        };

    // What was recorded on no day up to this one was not known to be missing either: nothing is said of it.
    private static EffectiveSeries<T> Held<T>(EffectiveSeries<T> series, LocalDate day)
        where T : notnull =>
        series.TryGet(day, out var value) ? series.Set(day, value)
        : series.Steps.Any(step => step.Span.From <= day) ? series.Clear(new DateSpan(day), "none on the freeze date")
        : EffectiveSeries.Empty<T>();
}
