using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A full-month amount on a day, how it came about, and whether it is still open.</summary>
internal sealed record DayRate(ExactAmount Amount, Derivation Derivation, LineReason Pending = LineReason.None)
{
    /// <summary>Whether two days owe the same for the same reasons; null is a day without the amount.</summary>
    internal static bool IsSame(DayRate? one, DayRate? other) =>
        ReferenceEquals(one, other)
        || (
            one is not null && other is not null && one.Amount == other.Amount && one.Pending == other.Pending
            && one.Derivation.Origin == other.Derivation.Origin
        );
}
