using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>
/// A re-grading (套改): on a day everybody on the ladder goes from the place in the table of the day before to a place in the table of that day.
/// Somebody whose place is recorded for that very day stands where it is recorded.
/// </summary>
public sealed record Regrading
{
    /// <summary>A re-grading.</summary>
    /// <param name="on">The first day of the new places; the clause needs a table that day and the day before.</param>
    /// <param name="mapping">How old places become new ones.</param>
    public Regrading(LocalDate on, LadderMapping mapping)
    {
        On = on;
        Mapping = Guard.NotNull(mapping);
    }

    /// <summary>The first day of the new places.</summary>
    public LocalDate On { get; init; }

    /// <summary>How old places become new ones.</summary>
    public LadderMapping Mapping { get; init => field = Guard.NotNull(value); }

    /// <summary>The day and the mapping.</summary>
    public override string ToString() => $"{IsoDate.Of(On)}: {Mapping}";
}
