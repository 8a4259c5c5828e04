using WageGrades.Classification;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>One time that a clause's ground is met by a person's facts: the key, the day it counts from and, for a standing, its end.</summary>
internal sealed record Occurrence(TermKey Key, LocalDate CountsFrom, TraceEvent Event)
{
    /// <summary>The event's id; empty for a standing.</summary>
    internal string Id { get; init; } = "";

    /// <summary>The first day on which a standing no longer holds.</summary>
    internal LocalDate? EndsOn { get; init; }

    /// <summary>The day from which the next occurrence of the same series counts; this one is due until that one is.</summary>
    internal LocalDate? SupersededOn { get; init; }

    /// <summary>The trade that the person's post must have that day, or null.</summary>
    internal string? RequiredTrade { get; init; }

    /// <summary>What several placings have in common; occurrences without one stand alone.</summary>
    internal string? Occasion { get; init; }

    internal Money? Benefit { get; init; }

    internal IReadOnlyDictionary<ClauseId, Money> Decided { get; init; } = ValueMap<ClauseId, Money>.Empty;

    internal Ratio Quantity { get; init; } = Ratio.One;

    /// <summary>The only month that it belongs to, for counts and supplied amounts; such an amount is never prorated.</summary>
    internal YearMonth? OnlyIn { get; init; }

    internal Money? Supplied { get; init; }

    /// <summary>By date, then by whatever tells two occurrences apart.</summary>
    internal static int Compare(Occurrence left, Occurrence right)
    {
        var order = left.CountsFrom.CompareTo(right.CountsFrom);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        order = order != 0 ? order : string.CompareOrdinal(left.Key.ToString(), right.Key.ToString());
        order = order != 0 ? order : (left.EndsOn ?? LocalDate.MaxIsoValue).CompareTo(right.EndsOn ?? LocalDate.MaxIsoValue);
        return order != 0 ? order : string.CompareOrdinal(left.RequiredTrade, right.RequiredTrade);
    }
}
