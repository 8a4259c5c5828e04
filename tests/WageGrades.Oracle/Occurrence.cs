namespace WageGrades.Oracle;

/// <summary>One time that a bonus's ground is met: its terms, the day it counts from, and the first day on which it no longer holds.</summary>
public sealed record Occurrence(IReadOnlySet<string> Key, DateOnly Since)
{
    /// <summary>Tells occurrences apart where amounts are equal; an event's id.</summary>
    public string Id { get; init; } = "";

    public DateOnly? EndsOn { get; init; }

    /// <summary>The day from which its successor counts, whose first due day is this one's end.</summary>
    public DateOnly? SucceededOn { get; init; }

    /// <summary>The end of an employment in which what would succeed is never completed: it takes nothing over before.</summary>
    public DateOnly? LeavesBefore { get; init; }

    /// <summary>It goes on under another key, or another employment began, in which years are counted anew.</summary>
    public DateOnly? LapsesOn { get; init; }

    /// <summary>The day on which what goes on under another key began; null where it begins itself.</summary>
    public DateOnly? Began { get; init; }

    /// <summary>Until a later day it goes on for the sake of those that followed it, from the day on which it would have stopped, and no higher than
    /// the highest.</summary>
    public (DateOnly From, DateOnly Until, IReadOnlyList<Occurrence> For)? Waits { get; init; }

    /// <summary>"any", "same-as-post" or "other-than-post"; a trade that is missing on either side fits neither of the latter.</summary>
    public string TradeRule { get; init; } = "any";

    public string Trade { get; init; } = "";

    /// <summary>The occasion it shares with others; null when it stands alone.</summary>
    public string? Occasion { get; init; }

    public Exact Quantity { get; init; } = 1;

    /// <summary>It is a completed year of service, the quantity being their number.</summary>
    public bool IsYears { get; init; }

    public Exact? Benefit { get; init; }

    public IReadOnlyDictionary<string, Exact> Decided { get; init; } = new Dictionary<string, Exact>();

    /// <summary>The figures of a result known by then, in the order in which they count, this one last; null for a result that has none.</summary>
    public IReadOnlyList<Figure>? Figures { get; init; }

    /// <summary>The achievement whose use and year a window of benefit counts from.</summary>
    public Achievement? Result { get; init; }

    /// <summary>The part of the standard that is due.</summary>
    public Exact Accepted { get; init; } = 1;

    /// <summary>It belongs to the month itself: a count, a supplied amount, a month that meets conditions.</summary>
    public bool IsOfMonth { get; init; }

    public Exact? Supplied { get; init; }

    /// <summary>Those who share the result, if it was not one person's.</summary>
    public Team? Team { get; init; }

    /// <summary>What the fact lacks.</summary>
    public string? Fault { get; init; }

    private static IReadOnlySet<string> NoTerms { get; } = new HashSet<string>();

    /// <summary>Nothing but a day, for what looks at the person alone.</summary>
    public static Occurrence OfNothing(DateOnly day) => new(NoTerms, day);

    /// <summary>The occurrences of a clause's ground that count from a day of the month or before.</summary>
    public static IEnumerable<Occurrence> Find(Clause clause, Agreement agreement, Person person, MonthDays month)
    {
        var found = Grounds(clause, agreement, person, month).SelectMany(each => EveryYear(clause, agreement, each, month)).ToList();
        if (clause.Schedule!.IsAtAge)
        {
            found = AtAges(clause.Schedule, agreement.Policies, person, found).Where(each => each.Since < month.FirstOfNext).ToList();
        }

        return clause.Schedule.IsOneOff || clause.Schedule.Period is not null || !agreement.Policies.PaysUntilDue
            ? found
            : found.Select(each => GoingOn(clause, agreement, each, found));
    }

    /// <summary>What lasts is paid on the days on which years of service are completed in it; of years of service those are chosen.</summary>
    private static IEnumerable<Occurrence> AtAges(Schedule schedule, Policies policies, Person person, IReadOnlyList<Occurrence> found) =>
        from service in Service(person, policies.CountsEarlierService)
        from years in Enumerable.Range(1, 100)
        where schedule.Years.Contains(years) || (years > schedule.Years.Max() && (years - schedule.Years.Max()) % schedule.EveryYears == 0)
        let day = Anniversary(service.Since, years, policies.LeapDay)
        where day >= service.From && !(day >= service.Until)
        from each in found
        where each.IsYears ? each.Since == day && each.Quantity == years
            : each.Since <= day && !(day >= each.EndsOn) && !(day >= each.LapsesOn)
        select each with { Since = day, EndsOn = null, LapsesOn = null, Began = null, Quantity = years };

    /// <summary>What lasts and is paid once a year comes round on its anniversaries.</summary>
    private static IEnumerable<Occurrence> EveryYear(Clause clause, Agreement agreement, Occurrence first, MonthDays month)
    {
        yield return first;
        if (clause.Schedule!.EveryYear && clause.Ground!.Kind is "standing" or "post" or "joining" or "employed" or "population")
        {
            for (
                var years = 1;
                Anniversary(first.Since, years, agreement.Policies.LeapDay) is var day && day < month.FirstOfNext && !(day >= first.EndsOn);
                years++)
            {
                yield return first with { Since = day };
            }
        }
    }

    /// <summary>
    /// What ended and was followed without a day between by what is due only after it stopped goes on until that is due. What never became due hands
    /// on to what followed it in turn.
    /// </summary>
    private static Occurrence GoingOn(Clause clause, Agreement agreement, Occurrence ended, IReadOnlyList<Occurrence> all)
    {
        if (ended.EndsOn is not { } end || Term(ended) is not (_, { } stopped))
        {
            return ended;
        }

        var lasting = all.Where(each => !ReferenceEquals(each, ended) && !(each.EndsOn <= end)).ToList();
        var reached = end;
        while (
            lasting
                .Where(each => each.Since <= reached && Term(each) is null && each.EndsOn > reached)
                .Select(each => each.EndsOn!.Value)
                .DefaultIfEmpty(reached)
                .Max()
                is var further
            && further > reached)
        {
            reached = further;
        }

        var followers = lasting.Where(each => each.Since <= reached && Term(each)?.From > stopped).ToList();
        return followers.Count == 0 ? ended
            : followers.Min(each => Term(each)!.Value.From) is var due
                ? ended with
                {
                    Waits = (stopped, due, [.. followers.Where(each => Term(each)!.Value.From == due)]),
                }
            : ended;

        (DateOnly From, DateOnly? Until)? Term(Occurrence each) =>
            Entitlements.DueFor(agreement, clause, each) is (var from, var until) && !(until <= from) ? (from, until) : null;
    }

    private static IEnumerable<Occurrence> Grounds(Clause clause, Agreement agreement, Person person, MonthDays month) => (clause.Ground!.Kind switch
    {
        "standing" => Standings(clause, agreement, person),
        "achievement" => Achievements(clause, person),
        "post" => Posts(clause.Ground, person),
        "seniority" => YearsOfService(clause, person, agreement.Policies, month.FirstOfNext),
        "joining" => Joinings(person),
        "employed" => clause.Schedule!.Kind is "one-off" or "for-months" ? Joinings(person) : Employments(person),
        "count" or "supplied" or "month" or "contribution" => OfMonth(clause, person, month),
        "population" => Memberships(clause.Ground.Population!, person),
        var kind => throw new NotSupportedException($"ground {kind}"),
    }).Where(occurrence => occurrence.Since < month.FirstOfNext);

    /// <summary>
    /// The employments of a person, each with the day from which years count in it: a day on record counts for all of them; else the first day, put
    /// back by the years, months and days of those before where these count.
    /// </summary>
    public static IReadOnlyList<(DateOnly Since, DateOnly From, DateOnly? Until)> Service(Person person, bool countsEarlier)
    {
        if (person.ServiceSince is { } recorded)
        {
            return [(recorded, DateOnly.MinValue, null)];
        }

        List<(DateOnly From, DateOnly? Until)> runs = [];
        foreach (var (from, until, _) in person.Employment.Steps)
        {
            if (runs.Count > 0 && runs[^1].Until == from)
            {
                runs[^1] = (runs[^1].From, until);
            }
            else
            {
                runs.Add((from, until));
            }
        }

        List<(DateOnly Since, DateOnly From, DateOnly? Until)> service = [];
        var (months, days) = (0, 0);
        foreach (var (from, until) in runs)
        {
            service.Add((countsEarlier ? from.AddMonths(-months).AddDays(-days) : from, from, until));
            if (until is { } end)
            {
                var whole = Enumerable.Range(0, 1_200).TakeWhile(count => from.AddMonths(count) <= end).Last();
                months += whole;
                days += end.DayNumber - from.AddMonths(whole).DayNumber;
            }
        }

        return service;
    }

    private static IEnumerable<Occurrence> Standings(Clause clause, Agreement agreement, Person person)
    {
        var ground = clause.Ground!;
        var facts = ground.Fact switch
        {
            "appointed" => person.Appointments.Select(each => (Of: each, each.Since)),
            "certified" => person.Qualifications.Select(each => (Of: each, each.Since)),
            "recognised" => person.Qualifications.Concat(Levels.OfCredits(agreement, person)).SelectMany(each => Recognised.By(agreement, each)),
            _ => throw new NotSupportedException($"fact {ground.Fact}"),
        };
        facts = ground.Vocabulary != "framework-level" ? facts : facts.Select(each => Levels.Of(agreement, each.Of.Grade) is { } level
            ? (each.Of with { Grade = Levels.Term(level), Issuer = null, Mode = null, Trade = ground.Trade == "any" ? null : each.Of.Trade }, each.Since)
            : each);
        foreach (var (standing, own) in Renewed(facts, byCertificate: ground.Fact == "recognised" && clause.Schedule!.Kind == "one-off"))
        {
            var counts = clause.Schedule!.Anchor switch
            {
                null => own,
                "appointed" => ground.Fact == "appointed" ? standing.Since : (DateOnly?)null,
                "published" => standing.PublishedOn,
                "issued" => ground.Fact == "appointed" ? null : standing.Since,
                "recognised" => ground.Fact == "recognised" ? own : standing.RecognisedOn,
                var anchor => throw new NotSupportedException($"anchor {anchor}"),
            };
            var since = counts ?? own;
            var terms =
                Vocabulary(standing.Grade) == ground.Vocabulary
                    ? [standing.Grade]
                    : ground
                        .Parities.Where(rule =>
                            (rule.Grade == standing.Grade || (Levels.Of(agreement, standing.Grade) is { } at && rule.Grade == Levels.Term(at))) && Vocabulary(rule.TreatedAs) == ground.Vocabulary)
                        .Select(rule => rule.TreatedAs);
            foreach (var term in terms.Where(_ => !(standing.Until <= own) && !(standing.Until <= since)))
            {
                yield return new Occurrence(new[] { term, standing.Issuer, standing.Mode }.OfType<string>().ToHashSet(), since)
                {
                    EndsOn = standing.Until,
                    TradeRule = ground.Trade,
                    Trade = standing.Trade ?? "",
                    Fault = counts is null ? "no such date" : null,
                };
            }
        }
    }

    /// <summary>One in the same grade and trade, from the same issuer, that begins before or when another ends and lasts longer goes on with
    /// it; what is paid once goes by the certificate, whenever it was recognised.</summary>
    private static IEnumerable<(Standing Of, DateOnly Since)> Renewed(IEnumerable<(Standing Of, DateOnly Since)> facts, bool byCertificate)
    {
        List<(Standing Of, DateOnly Since)> one = [];
        foreach (
            var (of, since) in facts
                .Where(each => !(each.Of.Until <= each.Since))
                .OrderBy(each => byCertificate ? each.Of.Since : each.Since)
                .ThenBy(each => each.Of.Until ?? DateOnly.MaxValue))
        {
            var begins = byCertificate ? of.Since : since;
            var before = one.Where(each =>
                    each.Of.Until is not null
                    && (each.Of.Grade, each.Of.Trade ?? "", each.Of.Issuer, each.Of.Mode) == (of.Grade, of.Trade ?? "", of.Issuer, of.Mode))
                .OrderByDescending(each => each.Of.Until == begins)
                .ThenByDescending(each => each.Of.Until)
                .FirstOrDefault();
            if (before.Of is not null && begins <= before.Of.Until && !(of.Until <= before.Of.Until))
            {
                one[one.IndexOf(before)] = (before.Of with { Until = of.Until }, before.Since);
            }
            else
            {
                one.Add((of, since));
            }
        }

        return one;
    }

    private static IEnumerable<Occurrence> Achievements(Clause clause, Person person)
    {
        var ground = clause.Ground!;
        var all = person
            .Teams.Select(team => (Of: team.Result, Team: (Team?)team))
            .Concat(person.Achievements.Select(own => (Of: own, Team: (Team?)null)));
        foreach (var (achievement, team) in all.DistinctBy(each => each.Of.Id).Where(each => each.Of.Kind == ground.Achievement))
        {
            var isBarred = achievement.IsSelectionRound
                && (achievement.Key.Contains("competition-level:national") || achievement.Key.Contains("competition-level:world-skills"));
            var isTooLow = achievement is { Place: { } place, Entrants: { } entrants } && (Exact)place / entrants > ground.TopShare;
            var isOutside = achievement.PactOn is { } pact && ground.WithinMonthsOfPact is { } months
                && (achievement.RecognisedOn < pact || achievement.RecognisedOn >= pact.AddMonths(months));
            if (isBarred || isTooLow || isOutside || !ground.Only.GroupBy(Vocabulary).All(anyOf => anyOf.Any(achievement.Key.Contains)))
            {
                continue;
            }

            DateOnly? counts = clause.Schedule!.Anchor switch
            {
                null or "recognised" => achievement.RecognisedOn,
                "issued" => achievement.IssuedOn,
                "published" => achievement.PublishedOn,
                _ => null,
            };
            Occurrence one = new(achievement.Key, counts ?? achievement.RecognisedOn)
            {
                Id = achievement.Id,
                Occasion = OccasionOf(clause, achievement),
                Benefit = achievement.Benefit,
                Decided = achievement.Decided,
                Accepted = achievement.Accepted,
                Result = achievement,
                Team = team,
                Fault = ground.TopShare is not null && (achievement.Place is null || achievement.Entrants is null) ? "no place or entrants"
                    : ground.WithinMonthsOfPact is not null && achievement.PactOn is null ? "no pact"
                    : counts is null ? "no such date"
                    : null,
            };
            if (achievement.Figures.Count == 0 || clause.Standards!.Steps.Any(step => step.Value.Kind != "benefit-share"))
            {
                yield return one;
                continue;
            }

            List<Figure> known = [];
            foreach (var day in achievement.Figures.GroupBy(each => each.CountsFrom).OrderBy(day => day.Key))
            {
                known.AddRange(day.OrderByDescending(each => each.IsProvisional));
                var contradict = day.GroupBy(each => (each.Kind, each.From, each.Until, each.IsProvisional))
                    .Any(same => same.Select(each => each.Amount).Distinct().Skip(1).Any());
                yield return one with
                {
                    Since = day.Key,
                    Figures = [.. known],
                    Fault = one.Fault ?? (contradict ? "figures contradict" : null),
                };
            }
        }
    }

    private static string? OccasionOf(Clause clause, Achievement achievement) => clause.OccasionBy switch
    {
        [] => achievement.Occasion,
        var parts when parts.Contains("apprentice") && achievement.Apprentice is null => null,
        var parts => string.Join('|', parts.Select(part => part == "apprentice"
            ? achievement.Apprentice
            : achievement.Key.FirstOrDefault(term => Vocabulary(term) == part))),
    };

    /// <summary>Runs of days on which the person belongs to a group.</summary>
    private static IEnumerable<Occurrence> Memberships(Population population, Person person)
    {
        var days = person.Employment.Steps.SelectMany(step => Ends(step.From, step.Until))
            .Concat(person.Posts.Steps.SelectMany(step => Ends(step.From, step.Until)))
            .Concat(person.Places.Steps.SelectMany(step => Ends(step.From, step.Until)))
            .Concat(person.Appointments.Concat(person.Qualifications).SelectMany(each => Ends(each.Since, each.Until)))
            .Distinct().Order();
        DateOnly? since = null;
        foreach (var day in days)
        {
            var belongs = population.Has(person, day);
            if (!belongs && since is { } from)
            {
                yield return new Occurrence(NoTerms, from) { EndsOn = day };
            }

            since = belongs ? since ?? day : null;
        }

        if (since is { } last)
        {
            yield return new Occurrence(NoTerms, last);
        }

        static IEnumerable<DateOnly> Ends(DateOnly from, DateOnly? until) => until is { } end ? [from, end] : [from];
    }

    /// <summary>Employments, whose terms may change on the way; each after a time without one is another.</summary>
    private static IEnumerable<Occurrence> Joinings(Person person)
    {
        (DateOnly From, DateOnly? Until, string Form)? run = null;
        foreach (var (from, until, terms) in person.Employment.Steps)
        {
            if (run is { } done && done.Until != from)
            {
                yield return Joining(done);
                run = null;
            }

            run = (run?.From ?? from, until, run?.Form ?? terms.Form);
        }

        if (run is { } last)
        {
            yield return Joining(last);
        }

        static Occurrence Joining((DateOnly From, DateOnly? Until, string Form) run) =>
            new(new HashSet<string> { "employment-form:" + run.Form }, run.From) { EndsOn = run.Until };
    }

    /// <summary>Employed under one form, whatever else changes; another form is another key of the employment that goes on.</summary>
    private static IEnumerable<Occurrence> Employments(Person person)
    {
        var steps = person.Employment.Steps.ToList();
        for (var at = 0; at < steps.Count; at++)
        {
            var (begins, ends) = (at, at);
            while (begins > 0 && steps[begins - 1].Until == steps[begins].From)
            {
                begins--;
            }

            while (ends < steps.Count - 1 && steps[ends].Until == steps[ends + 1].From)
            {
                ends++;
            }

            var isOther = at == begins || steps[at].Value.Form != steps[at - 1].Value.Form;
            if (isOther)
            {
                var next = Enumerable.Range(at, ends - at + 1).FirstOrDefault(i => steps[i].Value.Form != steps[at].Value.Form, -1);
                yield return new Occurrence(new HashSet<string> { "employment-form:" + steps[at].Value.Form }, steps[at].From)
                {
                    Began = at == begins ? null : steps[begins].From,
                    EndsOn = steps[ends].Until,
                    LapsesOn = next < 0 ? null : steps[next].From,
                };
            }
        }
    }

    private static IEnumerable<Occurrence> OfMonth(Clause clause, Person person, MonthDays month)
    {
        var ground = clause.Ground!;
        var counts = month.Record.Counts;
        switch (ground.Kind)
        {
            case "supplied" when month.Record.Supplied.TryGetValue(clause.Id, out var amount):
                yield return new Occurrence(NoTerms, month.Days[0]) { IsOfMonth = true, Supplied = amount };
                break;
            case "count" when counts.GetValueOrDefault(ground.Counter) - ground.Above is { Sign: > 0 } beyond:
                yield return new Occurrence(new HashSet<string> { ground.Counter }, month.Days[0]) { IsOfMonth = true, Quantity = beyond };
                break;
            case "contribution" when month.Record.Weights.GetValueOrDefault(clause.Id) is { Sign: > 0 } weight:
                yield return new Occurrence(NoTerms, month.Days[0]) { IsOfMonth = true, Quantity = weight };
                break;
            case "month" when MeetsConditions(ground, person, month):
                yield return new Occurrence(NoTerms, month.Days[0]) { IsOfMonth = true };
                break;
        }
    }

    private static bool MeetsConditions(Ground ground, Person person, MonthDays month)
    {
        var isFull = month.Employed.All(day => day) && !month.Absent.Contains(true) && month.Record.UnpaidDays.Sign == 0;
        return (isFull || !ground.FullAttendance)
            && ground.Conditions.All(each =>
                month.Record.Counts.GetValueOrDefault(each.Counter) is var count && !(count < each.Least) && !(count > each.Most))
            && !person.Leaves.Any(leave =>
                ground.WithoutLeave.Contains(leave.Kind) && leave.From < month.FirstOfNext && !(leave.Until <= month.Days[0]));
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

    private static IEnumerable<Occurrence> YearsOfService(Clause clause, Person person, Policies policies, DateOnly before)
    {
        var ground = clause.Ground!;
        var isOnce = clause.Schedule!.IsOneOff;
        var most = clause.Schedule is { Kind: "one-off", EveryYear: false } ? ground.FromYears : ground.AtMostYears ?? int.MaxValue;
        var employments = Service(person, policies.CountsEarlierService);
        foreach (var (since, from, until) in employments)
        {
            for (var years = ground.FromYears; years <= most && since.Year + years <= before.Year; years++)
            {
                var day = Anniversary(since, years, policies.LeapDay);
                DateOnly? next = years < most ? Anniversary(since, years + 1, policies.LeapDay) : null;
                if (!(day >= until) && (day >= from || (!isOnce && !(next <= from))))
                {
                    yield return new Occurrence(NoTerms, day)
                    {
                        Quantity = years,
                        IsYears = true,
                        SucceededOn = next,
                        LeavesBefore = next >= until ? until : null,
                        LapsesOn = employments.Where(each => each.From > from).Select(each => (DateOnly?)each.From).FirstOrDefault(),
                    };
                }
            }
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
