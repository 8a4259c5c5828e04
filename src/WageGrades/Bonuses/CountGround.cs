using WageGrades.Classification;

namespace WageGrades.Bonuses;

/// <summary>
/// A count of the month from the attendance or production sheet: night shifts, hot days, hours taught, over-quota units
/// (夜班次数、高温天数、授课课时). The quantity is the month's count under <see cref="Counter"/>.
/// </summary>
public sealed record CountGround : BonusGround
{
    /// <summary>A ground on one counter.</summary>
    /// <param name="counter">The counter's term, as it stands in the month's record.</param>
    public CountGround(Term counter) => Counter = Internal.Guard.NotNull(counter);

    /// <summary>The counter whose month's figure is the quantity.</summary>
    public Term Counter { get; }
}
