using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>What one person achieved in one skills competition (竞赛成绩), as a promotion rule looks at it.</summary>
public sealed record CompetitionResult
{
    /// <summary>A result.</summary>
    /// <param name="competition">What competition it was, and a prize where one was won, for example <c>[CompetitionLevel.City,
    /// CompetitionClass.Class1]</c>.</param>
    /// <param name="recognisedOn">The day of the award document.</param>
    /// <param name="place">The place taken, 1 or more; null when only a prize is known.</param>
    /// <param name="entrants">How many took part, at least the place; null when not known: then no rule by share applies.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1, or the entrants are fewer than the place.</exception>
    public CompetitionResult(TermKey competition, LocalDate recognisedOn, int? place = null, int? entrants = null)
    {
        Competition = Guard.NotNull(competition);
        RecognisedOn = recognisedOn;
        Place = place is { } taken ? Guard.AtLeast(taken, 1, nameof(place)) : null;
        Entrants = entrants is { } count ? Guard.AtLeast(count, place ?? 1, nameof(entrants)) : null;
    }

    /// <summary>What competition it was, and the prize where one was won.</summary>
    public TermKey Competition { get; }

    /// <summary>The day of the award document.</summary>
    public LocalDate RecognisedOn { get; }

    /// <summary>The place taken, or null.</summary>
    public int? Place { get; }

    /// <summary>How many took part, or null.</summary>
    public int? Entrants { get; }

    /// <summary>
    /// True for a selection round (选拔赛) and not the final; at national level and above it promotes nobody. Default false.
    /// </summary>
    public bool IsSelectionRound { get; init; }

    /// <summary>True when the result counts for nothing: a selection round of a national competition or WorldSkills.</summary>
    internal bool IsBarred => IsSelection(Competition, IsSelectionRound);

    /// <summary>Whether a result is one of a selection round at national level or above.</summary>
    internal static bool IsSelection(TermKey competition, bool isSelectionRound) => isSelectionRound
        && CompetitionLevel.TryFromCode(competition.Find(CompetitionLevel.Vocabulary.Code)?.Code, out var level)
        && level >= CompetitionLevel.National;

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(CompetitionResult),
        (nameof(Competition), Competition), (nameof(RecognisedOn), RecognisedOn), (nameof(Place), Place), (nameof(Entrants), Entrants),
        (nameof(IsSelectionRound), IsSelectionRound));
}
