namespace WageGrades.Oracle;

/// <summary>For whom a clause is; what is null asks for nothing.</summary>
public sealed record Whom(
    IReadOnlySet<string>? Terms,
    IReadOnlySet<string>? Grades,
    IReadOnlySet<string>? Posts,
    IReadOnlySet<string>? Workplaces,
    IReadOnlySet<string>? Forms,
    Band? Service,
    Band? Age)
{
    /// <summary>Whether a person is meant on a day on which these terms hold; null where the date of birth alone is lacking.</summary>
    internal bool? Is(Agreement agreement, Person person, Terms terms, DateOnly day)
    {
        var held = Held(agreement, person, terms, day);
        var fits = (Terms is null || Terms.GroupBy(Vocabulary).All(some => some.Any(held.Contains)))
            && (Grades is null || (person.Places.On(day) is { } place && Grades.Contains(place.Grade)))
            && (Posts is null || (person.Posts.On(day) is { } post && Posts.Contains(post.Name)))
            && (Workplaces is null || Workplaces.Contains(terms.Workplace))
            && (Forms is null || Forms.Contains(terms.Form))
            && (Service is null || ServedSince(agreement, person, day) is { } since && Service.Has(since, day, agreement.Policies.LeapDay));
        return !fits ? false
            : Age is null ? true
            : person.BornOn is { } born ? Age.Has(born, day, agreement.Policies.LeapDay)
            : null;
    }

    /// <summary>The day from which service counts in the employment of a day, or the last one before it.</summary>
    internal static DateOnly? ServedSince(Agreement agreement, Person person, DateOnly day)
    {
        DateOnly? since = null;
        foreach (var (counted, from, _) in Occurrence.Service(person, agreement.Policies.CountsEarlierService))
        {
            since = from <= day ? counted : since;
        }

        return since;
    }

    /// <summary>Grades and titles by appointment; levels as derived; degrees and other certificates while valid; the rest by the post and the terms.</summary>
    internal static HashSet<string> Held(Agreement agreement, Person person, Terms? terms, DateOnly day) =>
    [
        .. terms is null ? Array.Empty<string>() : ["employment-form:" + terms.Form, "working-time-system:" + terms.WorkingTime],
        .. person.Appointments.Where(each => each.Since <= day && !(day >= each.Until)).Select(each => each.Grade),
        .. Levels.On(agreement, person, day) is { } level ? [Levels.Term(level)] : Array.Empty<string>(),
        .. person.Qualifications.Concat(Levels.OfCredits(agreement, person))
            .Where(each => Vocabulary(each.Grade) is not ("skill-grade" or "professional-title" or "framework-level") && each.Since <= day && !(day >= each.Until))
            .Select(each => each.Grade),
        .. person.Posts.On(day)?.Terms ?? new HashSet<string>(),
    ];

    private static string Vocabulary(string term) => term.Split(':')[0];
}

/// <summary>A length of time: a count of days, weeks, months or years.</summary>
public sealed record Length(int Count, string Unit)
{
    /// <summary>The first day on which it has passed; a day that the month lacks goes by where 29 February falls.</summary>
    internal DateOnly After(DateOnly from, string? leapDay)
    {
        if (Unit is "day" or "week")
        {
            return from.AddDays(Unit == "day" ? Count : 7 * Count);
        }

        var months = Unit == "year" ? 12 * Count : Count;
        var last = 12 * from.Year + from.Month - 1 + months;
        if (last >= 12 * 10_000)
        {
            return DateOnly.MaxValue;
        }

        var day = from.AddMonths(months);
        return leapDay == "march-1" && day.Day < from.Day ? day.AddDays(1) : day;
    }
}

/// <summary>From a length, which is in it, to below another, which is not.</summary>
public sealed record Band(Length? From, Length? Below)
{
    internal bool Has(DateOnly since, DateOnly day, string? leapDay) =>
        !(day < From?.After(since, leapDay)) && !(day >= Below?.After(since, leapDay));
}
