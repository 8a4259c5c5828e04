using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What only results and what is supplied for a month have of all that meets a ground (成果及上报明细); most has none of it.</summary>
internal sealed record OccurrenceDetails
{
    /// <summary>Nothing.</summary>
    internal static OccurrenceDetails None { get; } = new();

    /// <summary>What several placings have in common; occurrences without one stand alone.</summary>
    internal string? Occasion { get; init; }

    internal Money? Benefit { get; init; }

    /// <summary>
    /// For the figures that a result has from one day: the figures known by then, in the order in which they count, that day's last. Its amount is
    /// what the result has earned by then, of which it pays the rise. Null where the result has one benefit or none.
    /// </summary>
    internal IReadOnlyList<Benefit>? Figures { get; init; }

    /// <summary>True where the result has figures that the clause's dated standards leave without a meaning.</summary>
    internal bool HasFiguresUnused { get; init; }

    /// <summary>The first day of use of a result, for benefit that counts over months of use.</summary>
    internal LocalDate? UsedFrom { get; init; }

    /// <summary>The year in which a result was recognised, for benefit that counts over that year.</summary>
    internal int Year { get; init; }

    /// <summary>The part of the standard that is due, because only a part of a project was accepted.</summary>
    internal Ratio Accepted { get; init; } = Ratio.One;

    internal IReadOnlyDictionary<ClauseId, Money> Decided { get; init; } = ValueMap<ClauseId, Money>.Empty;

    internal Money? Supplied { get; init; }

    /// <summary>The team that shares it, or null.</summary>
    internal TeamResult? Team { get; init; }
}
