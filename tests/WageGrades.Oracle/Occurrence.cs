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

    /// <summary>For one figure of a result: the figures known by then, this one last; null where the result has no figures.</summary>
    public IReadOnlyList<Figure>? Figures { get; init; }

    public DateOnly? UsedFrom { get; init; }

    /// <summary>The year in which a result was recognised.</summary>
    public int Year { get; init; }

    public Exact Accepted { get; init; } = 1;

    /// <summary>What the facts lack, so that the amount cannot be settled.</summary>
    public string? Fault { get; init; }

    private static IReadOnlySet<string> NoTerms { get; } = new HashSet<string>();

    /// <summary>The occurrences of a clause's ground that count from a day before the one given; what belongs to one month has none.</summary>
    public static IEnumerable<Occurrence> Find(Clause clause, Agreement agreement, Person person, DateOnly before) => (clause.Ground!.Kind switch
    {
        "standing" => Standings(clause, agreement, person),
        "achievement" => Achievements(clause, person),
        "post" => Posts(clause.Ground, person),
        "seniority" => YearsOfService(clause.Ground, person, agreement.Policies.LeapDay, before),
        "joining" => Joinings(person),
        _ => [],
    }).Where(occurrence => occurrence.Since < before);

    /// <summary>The day from which years of service count.</summary>
    public static DateOnly? ServiceSince(Person person) =>
        person.ServiceSince ?? person.Employment.Steps.Select(step => (DateOnly?)step.From).FirstOrDefault();

    private static IEnumerable<Occurrence> Standings(Clause clause, Agreement agreement, Person person)
    {
        var ground = clause.Ground!;
        var held = ground.Fact switch
        {
            "appointed" => person.Appointments.Select(each => (Of: each, each.Grade, each.Since, each.Until)),
            "certified" => person.Qualifications.Select(each => (each, each.Grade, each.Since, each.Until)),
            _ => person.Qualifications.SelectMany(each => Recognised(each, agreement)),
        };
        foreach (var (of, grade, since, until) in held.Where(each => !(each.Until <= each.Since)))
        {
            string[] terms = grade.StartsWith(ground.Vocabulary + ":", StringComparison.Ordinal)
                ? [grade]
                : [.. ground.Parities.Where(parity => parity.Grade == grade && Vocabulary(parity.TreatedAs) == ground.Vocabulary).Select(parity => parity.TreatedAs)];
            var anchored = clause.Schedule!.Anchor switch
            {
                null => since,
                "issued" when ground.Fact != "appointed" => of.Since,
                "recognised" when ground.Fact != "appointed" => ground.Fact == "recognised" ? since : of.RecognisedOn,
                "appointed" when ground.Fact == "appointed" => since,
                "published" when ground.Fact == "appointed" => of.PublishedOn,
                _ => null,
            };
            foreach (var term in terms.Where(_ => !(until <= (anchored ?? since))))
            {
                yield return new Occurrence(new HashSet<string>(new[] { term, of.Issuer, of.Mode }.OfType<string>()), anchored ?? since)
                {
                    EndsOn = until,
                    TradeRule = ground.Trade,
                    Trade = of.Trade ?? "",
                    Fault = anchored is null ? "no date to count from" : null,
                };
            }
        }
    }

    /// <summary>A certificate counts from its own recognition, or else while the table of its issuer says so, as it stands or as another grade.</summary>
    private static IEnumerable<(Standing Of, string Grade, DateOnly Since, DateOnly? Until)> Recognised(Standing held, Agreement agreement)
    {
        if (held.RecognisedOn is { } own)
        {
            return [(held, held.Grade, own, held.Until)];
        }

        var rule = agreement.Recognitions
            .Where(rule => "issuer-kind:" + rule.Issuer == held.Issuer && (rule.Region is null || rule.Region == held.Region) && (rule.Grade is null || rule.Grade == held.Grade))
            .OrderByDescending(rule => (rule.Region is null ? 0 : 2) + (rule.Grade is null ? 0 : 1))
            .FirstOrDefault();
        return rule is null
            ? []
            : from step in rule.Treatment.Steps
              where step.Value is not ("none" or "after-assessment") && !(step.Until <= held.Since)
              select (held, step.Value == "in-full" ? held.Grade : step.Value, step.From > held.Since ? step.From : held.Since, step.Until is { } end && !(held.Until <= end) ? end : held.Until);
    }

    private static IEnumerable<Occurrence> Achievements(Clause clause, Person person)
    {
        var ground = clause.Ground!;
        foreach (var achievement in person.Achievements.DistinctBy(each => each.Id).Where(each => each.Kind == ground.Achievement))
        {
            var isBarred = achievement.IsSelectionRound && (achievement.Key.Contains("competition-level:national") || achievement.Key.Contains("competition-level:world-skills"));
            string? fault = null;
            var isTop = true;
            if (ground.TopShare is { } top)
            {
                fault = achievement is { Place: not null, Entrants: not null } ? null : "no place or entrants";
                isTop = fault is not null || (Exact)achievement.Place!.Value / achievement.Entrants!.Value <= top;
            }

            var isTimely = true;
            if (ground.WithinMonthsOfPact is { } months)
            {
                fault ??= achievement.PactOn is null ? "no pact" : null;
                isTimely = achievement.PactOn is not { } pact || (achievement.RecognisedOn >= pact && achievement.RecognisedOn < pact.AddMonths(months));
            }

            if (isBarred || !isTop || !isTimely || !ground.Only.GroupBy(Vocabulary).All(anyOf => anyOf.Any(achievement.Key.Contains)))
            {
                continue;
            }

            var since = clause.Schedule!.Anchor switch
            {
                null or "recognised" => achievement.RecognisedOn,
                "issued" => achievement.IssuedOn,
                "published" => achievement.PublishedOn,
                _ => null,
            };
            Occurrence one = new(achievement.Key, since ?? achievement.RecognisedOn)
            {
                Id = achievement.Id,
                Occasion = OccasionOf(clause, achievement),
                Benefit = achievement.Benefit,
                Decided = achievement.Decided,
                UsedFrom = achievement.UsedFrom,
                Year = achievement.RecognisedOn.Year,
                Accepted = achievement.Accepted,
                Fault = fault ?? (since is null ? "no date to count from" : null),
            };
            if (achievement.Figures.Count == 0 || clause.Standards!.Steps.Any(step => step.Value.Kind != "benefit-share"))
            {
                yield return one;
                continue;
            }

            var figures = achievement.Figures.OrderBy(figure => figure.CountsFrom).ThenByDescending(figure => figure.IsProvisional).ToList();
            for (var i = 0; i < figures.Count; i++)
            {
                yield return one with { Since = figures[i].CountsFrom, Figures = figures[..(i + 1)] };
            }
        }
    }

    private static string? OccasionOf(Clause clause, Achievement achievement)
    {
        if (clause.OccasionBy.Count == 0)
        {
            return achievement.Occasion;
        }

        return clause.OccasionBy.Contains("apprentice") && achievement.Apprentice is null
            ? null
            : string.Join('|', clause.OccasionBy.Select(part => part == "apprentice"
                ? achievement.Apprentice
                : achievement.Key.FirstOrDefault(term => Vocabulary(term) == part)));
    }

    private static IEnumerable<Occurrence> Joinings(Person person)
    {
        var steps = person.Employment.Steps;
        for (var i = 0; i < steps.Count; i++)
        {
            if (i > 0 && steps[i - 1].Until == steps[i].From)
            {
                continue;
            }

            var last = i;
            while (last + 1 < steps.Count && steps[last].Until == steps[last + 1].From)
            {
                last++;
            }

            yield return new Occurrence(new HashSet<string> { "employment-form:" + steps[i].Value.Form }, steps[i].From) { EndsOn = steps[last].Until };
        }
    }

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
