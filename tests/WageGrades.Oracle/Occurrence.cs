namespace WageGrades.Oracle;

/// <summary>One time that a bonus's ground is met: its terms, the day it counts from, and the first day on which it no longer holds.</summary>
public sealed record Occurrence(IReadOnlySet<string> Key, DateOnly Since)
{
    /// <summary>Tells occurrences apart where amounts are equal; an event's id.</summary>
    public string Id { get; init; } = "";

    public DateOnly? EndsOn { get; init; }

    /// <summary>The day from which its successor counts, whose first due day is this one's end.</summary>
    public DateOnly? SucceededOn { get; init; }

    /// <summary>"any", "same-as-post" or "other-than-post"; a trade that is missing on either side fits neither of the latter.</summary>
    public string TradeRule { get; init; } = "any";

    public string Trade { get; init; } = "";

    /// <summary>The occasion it shares with others; null when it stands alone.</summary>
    public string? Occasion { get; init; }

    public Exact Quantity { get; init; } = 1;

    public Exact? Benefit { get; init; }

    public IReadOnlyDictionary<string, Exact> Decided { get; init; } = new Dictionary<string, Exact>();

    private static IReadOnlySet<string> NoTerms { get; } = new HashSet<string>();

    /// <summary>The occurrences of a ground that count from a day before the one given; counts and supplied amounts have none.</summary>
    public static IEnumerable<Occurrence> Find(Ground ground, Person person, string? leapDay, DateOnly before) => (ground.Kind switch
    {
        "standing" => Standings(ground, person),
        "achievement" => Achievements(ground, person),
        "post" => Posts(ground, person),
        "seniority" => YearsOfService(ground, person, leapDay, before),
        _ => [],
    }).Where(occurrence => occurrence.Since < before);

    /// <summary>The day from which years of service count.</summary>
    public static DateOnly? ServiceSince(Person person) =>
        person.ServiceSince ?? person.Employment.Steps.Select(step => (DateOnly?)step.From).FirstOrDefault();

    private static IEnumerable<Occurrence> Standings(Ground ground, Person person) =>
        from standing in ground.Fact == "appointed" ? person.Appointments : person.Qualifications
        where standing.Grade.StartsWith(ground.Vocabulary + ":", StringComparison.Ordinal)
        let since = ground.Fact == "recognised" ? standing.RecognisedOn : standing.Since
        where since is not null && !(standing.Until <= since)
        select new Occurrence(new HashSet<string> { standing.Grade }, since.Value)
        {
            EndsOn = standing.Until,
            TradeRule = ground.Trade,
            Trade = standing.Trade ?? "",
        };

    private static IEnumerable<Occurrence> Achievements(Ground ground, Person person) =>
        from achievement in person.Achievements.DistinctBy(each => each.Id)
        where achievement.Kind == ground.Achievement
        where ground.Only.GroupBy(Vocabulary).All(anyOf => anyOf.Any(achievement.Key.Contains))
        select new Occurrence(achievement.Key, achievement.RecognisedOn)
        {
            Id = achievement.Id,
            Occasion = achievement.Occasion,
            Benefit = achievement.Benefit,
            Decided = achievement.Decided,
        };

    /// <summary>A term is borne from the first to the last day of a run of posts that bear it without a day between.</summary>
    private static IEnumerable<Occurrence> Posts(Ground ground, Person person)
    {
        foreach (var term in person.Posts.Steps.SelectMany(step => step.Value.Terms).Distinct().Where(term => Vocabulary(term) == ground.Vocabulary))
        {
            (DateOnly From, DateOnly? Until)? run = null;
            foreach (var (from, until, post) in person.Posts.Steps.Where(step => step.Value.Terms.Contains(term)))
            {
                if (run is { } done && done.Until != from)
                {
                    yield return new Occurrence(new HashSet<string> { term }, done.From) { EndsOn = done.Until };
                    run = null;
                }

                run = (run?.From ?? from, until);
            }

            yield return new Occurrence(new HashSet<string> { term }, run!.Value.From) { EndsOn = run.Value.Until };
        }
    }

    private static IEnumerable<Occurrence> YearsOfService(Ground ground, Person person, string? leapDay, DateOnly before)
    {
        if (ServiceSince(person) is not { } since)
        {
            yield break;
        }

        var most = ground.AtMostYears ?? int.MaxValue;
        for (var years = 1; years <= most && since.Year + years <= before.Year; years++)
        {
            yield return new Occurrence(NoTerms, Anniversary(since, years, leapDay))
            {
                Quantity = years,
                SucceededOn = years < most ? Anniversary(since, years + 1, leapDay) : null,
            };
        }
    }

    private static DateOnly Anniversary(DateOnly since, int years, string? leapDay)
    {
        var year = since.Year + years;
        var isMissing = since is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year);
        return !isMissing ? new DateOnly(year, since.Month, since.Day)
            : leapDay == "march-1" ? new DateOnly(year, 3, 1)
            : new DateOnly(year, 2, 28);
    }

    private static string Vocabulary(string term) => term[..term.IndexOf(':', StringComparison.Ordinal)];
}
