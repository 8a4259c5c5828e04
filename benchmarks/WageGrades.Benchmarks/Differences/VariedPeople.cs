namespace WageGrades.Benchmarks;

/// <summary>
/// People drawn from a seed. Those of the simple agreement have any grade, step, hours and days of hiring and appointment; those of the sample have each
/// kind of facts of another of its people, their days moved, and some are absent, on leave or leave for good.
/// </summary>
internal sealed class VariedPeople(int seed, bool ofSample)
{
    private readonly Random random = new(seed);
    private readonly IReadOnlyList<Worker> known = ofSample ? new SampleWorkload().Workforce.Workers : [];
    private ulong state = SimplePeople.Seed + (ulong)seed;
    private int count;

    /// <summary>The next so many people.</summary>
    internal List<Worker> Next(int people) => ofSample
        ? [.. Enumerable.Range(0, people).Select(_ => Varied())]
        : [.. SimplePeople.Of(people, ref state).Select(person => WithAbsence(person.ToWorker()))];

    private Worker Varied()
    {
        var person = Any();
        var employed = person.Employment;
        if (random.Next(12) == 0)
        {
            employed = employed.Clear(new DateSpan(DayOfYear()), "left");
        }

        return WithAbsence(person with
        {
            Id = new WorkerId($"{++count}"),
            Name = "",
            Employment = employed,
            Post = Any().Post,
            Place = random.Next(3) == 0 ? person.Place.Set(DayOfYear(), Any().Place.Steps[^1].Value) : person.Place,
            Qualifications = [.. Any().Qualifications.Select(each => each with
            {
                IssuedOn = Moved(each.IssuedOn),
                RecognisedOn = each.RecognisedOn is { } day ? Moved(day) : null,
            })],
            Appointments = [.. Any().Appointments.Select(each => each with
            {
                AppointedOn = Moved(each.AppointedOn),
                EndedOn = random.Next(6) == 0 ? Moved(DayOfYear()).PlusYears(1) : null,
            })],
            Achievements = [.. Any().Achievements.Concat(random.Next(3) == 0 ? Any().Achievements : []).DistinctBy(each => each.Id)
                .Select(each => each with { Id = $"{count}-{each.Id}", RecognisedOn = Moved(each.RecognisedOn) })],
        });
    }

    // A tenth are absent for some days of the year.
    private Worker WithAbsence(Worker worker)
    {
        if (random.Next(10) != 0)
        {
            return worker;
        }

        var from = DayOfYear();
        return worker with { Absences = [new DateSpan(from, from.PlusDays(1 + random.Next(45)))] };
    }

    private Worker Any() => known[random.Next(known.Count)];

    private LocalDate DayOfYear() => new LocalDate(2026, 7, 1).PlusDays(random.Next(365));

    private LocalDate Moved(LocalDate day) => day.PlusDays(random.Next(-500, 200));
}
