namespace WageGrades.Oracle;

/// <summary>What learning credits are recognised as, and the level of the qualification framework of a day.</summary>
internal static class Levels
{
    private const string Vocabulary = "framework-level:";

    /// <summary>The standings as which credits are recognised, each over the days on which enough are valid.</summary>
    internal static IEnumerable<Standing> OfCredits(Agreement agreement, Person person)
    {
        foreach (var rule in agreement.Conversions)
        {
            var counted = person.Credits.Where(credit => rule.Sources.Count == 0 || rule.Sources.Contains(credit.Source)).ToList();
            DateOnly? since = null;
            foreach (var day in counted.SelectMany(credit => new[] { credit.Since, credit.Until }).OfType<DateOnly>().Distinct().Order())
            {
                var isReached = counted.Where(credit => credit.Since <= day && !(day >= credit.Until))
                    .Aggregate(Exact.Zero, (sum, credit) => sum + credit.Count) >= rule.AtLeast;
                if (isReached)
                {
                    since ??= day;
                }
                else if (since is { } from && !rule.IsKept)
                {
                    yield return new Standing(rule.Standing, from, from, day, null);
                    since = null;
                }
            }

            if (since is { } last)
            {
                yield return new Standing(rule.Standing, last, last, null, null);
            }
        }
    }

    /// <summary>The level of a term, itself for a level; null where it has none.</summary>
    internal static int? Of(Agreement agreement, string term) =>
        term.StartsWith(Vocabulary + "level-", StringComparison.Ordinal) ? term[^1] - '0'
        : agreement.LevelsOfTerms.TryGetValue(term, out var level) ? level : null;

    internal static string Term(int level) => $"{Vocabulary}level-{level}";

    /// <summary>The highest level on a day of what the person has by the fact that the framework names.</summary>
    internal static int? On(Agreement agreement, Person person, DateOnly day)
    {
        var credits = OfCredits(agreement, person).ToList();
        var byCredits = credits.Where(each => each.Grade.StartsWith(Vocabulary, StringComparison.Ordinal));
        var had = agreement.LevelsBy switch
        {
            null => byCredits.Select(each => (Of: each, Since: each.Since)),
            "certified" => person.Qualifications.Concat(byCredits).Select(each => (Of: each, each.Since)),
            "recognised" => person.Qualifications.SelectMany(each => Recognised.By(agreement, each)).Concat(credits.Select(each => (Of: each, each.Since))),
            "appointed" => person.Appointments.Concat(person.Qualifications.Concat(credits).Where(each => !IsAppointed(each.Grade)))
                .Select(each => (Of: each, each.Since)),
            var fact => throw new NotSupportedException($"framework by {fact}"),
        };
        return had.Where(each => each.Since <= day && !(day >= each.Of.Until)).Max(each => Of(agreement, each.Of.Grade));
    }

    private static bool IsAppointed(string term) =>
        term.StartsWith("skill-grade:", StringComparison.Ordinal) || term.StartsWith("professional-title:", StringComparison.Ordinal);
}

/// <summary>So many valid credits of these sources, of all where none is named, are recognised as a standing.</summary>
public sealed record Conversion(string Standing, Exact AtLeast, IReadOnlySet<string> Sources, bool IsKept);

/// <summary>An entry of an account of learning credits.</summary>
public sealed record Credit(Exact Count, string Source, DateOnly Since, DateOnly? Until);
