using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A full-month amount on a day on the person's terms, how it came about, and whether it is still open.</summary>
internal readonly record struct DayRate(ExactAmount Amount, Derivation Derivation, LineReason Pending = LineReason.None)
{
    /// <summary>What owes it where several may: the clause of a ladder, an occurrence. Two that owe the same stay two.</summary>
    internal object? Of { get; init; }

    /// <summary>The id of the fact that it is of; empty where the clause says it all.</summary>
    internal string Occurrence { get; init; } = "";

    /// <summary>Whether two days owe the same for the same reasons; null is a day without the amount.</summary>
    internal static bool IsSame(DayRate? one, DayRate? other) =>
        one is { } rate && other is { } next
            ? ReferenceEquals(rate.Of, next.Of) && rate.Amount == next.Amount && rate.Pending == next.Pending
                && rate.Derivation.Origin == next.Derivation.Origin
            : one is null && other is null;
}
