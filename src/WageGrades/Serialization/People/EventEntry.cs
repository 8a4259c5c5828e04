using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What a row of the events says: the result with its terms column by column, a member's part in it, an amount decided under one
/// clause.</summary>
internal sealed record EventEntry
{
    // What no row fills is never used: without kind and terms a row is refused.
    private static readonly Achievement Unsaid =
        new("?", AchievementKind.Competition, TermKey.Create([SkillGrade.Apprentice]), LocalDate.MinIsoValue);

    /// <summary>The result; its terms are those of the columns once the whole row was read.</summary>
    internal Achievement Result { get; init; } = Unsaid;

    internal EventKind? Kind { get; init; }

    internal Term? Subject { get; init; }

    internal Term? Level { get; init; }

    internal Term? Class { get; init; }

    internal Term? Placing { get; init; }

    internal Term? Role { get; init; }

    internal IReadOnlyList<Term> Others { get; init; } = [];

    /// <summary>Whether several people share the result.</summary>
    internal bool IsTeam { get; init; }

    internal string? LeadDepartment { get; init; }

    internal Ratio? Share { get; init; }

    internal ClauseId? Clause { get; init; }

    internal Money? Decided { get; init; }

    /// <summary>The terms of the row, one of each vocabulary; empty where it says none.</summary>
    internal Term[] Terms =>
        [.. new[] { Subject, Level, Class, Placing, Role }.Concat(Others).OfType<Term>().DistinctBy(term => term.Vocabulary)];

    /// <summary>A row for a result, and one more for each further clause under which an amount was decided.</summary>
    internal static IEnumerable<EventEntry> Of(Achievement result)
    {
        List<Term> rest = [.. result.Key];
        EventKind kind = new(result.Kind, null);
        EventEntry entry = new()
        {
            Result = result,
            Kind = kind,
            Subject = Take(rest, kind.SubjectVocabulary),
            Level = Take(rest, kind.LevelVocabulary),
            Class = Take(rest, CompetitionClass.Vocabulary.Code),
            Placing = Take(rest, CompetitionPlacing.Vocabulary.Code) ?? Take(rest, CompetitionPrize.Vocabulary.Code),
            Role = Take(rest, CompetitionRole.Vocabulary.Code),
            Others = rest,
        };
        return result.DecidedAmounts.Count == 0
            ? [entry]
            : result.DecidedAmounts.Select(amount => entry with { Clause = amount.Key, Decided = amount.Value });
    }

    /// <summary>The rows of a team's result for one of its members.</summary>
    internal static IEnumerable<EventEntry> Of(TeamResult team, TeamMember member) => Of(team.Result).Select(entry => entry with
    {
        IsTeam = true,
        LeadDepartment = team.LeadDepartment,
        Share = member.Weight,
    });

    private static Term? Take(List<Term> terms, string? vocabulary)
    {
        var found = terms.Find(term => term.Vocabulary == vocabulary && Vocabularies.Find(vocabulary)?.Contains(term) == true);
        if (found is not null)
        {
            terms.Remove(found);
        }

        return found;
    }
}
