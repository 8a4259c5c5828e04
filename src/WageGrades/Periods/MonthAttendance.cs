using System.Runtime.InteropServices;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Periods;

/// <summary>
/// Which days of a month a person is paid for (当月出勤): all of them, less days outside the employment and days of unpaid
/// absence. Absence whose days are not known is given as a count.
/// </summary>
/// <remarks>Immutable. The default value has no day.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct MonthAttendance : IEquatable<MonthAttendance>
{
    private MonthAttendance(MonthSpan month, uint lost, Fraction undated)
    {
        Month = month;
        Lost = lost;
        Undated = undated;
    }

    /// <summary>The days of the month.</summary>
    public MonthSpan Month { get; }

    /// <summary>
    /// How many more days were lost on days that are not known, from the attendance sheet; 0 when every lost day is dated.
    /// Counted in the days of the proration's basis, halves and other fractions allowed; a part of a day that no decimal says (1/9) is shown to
    /// twelve places and computed exactly.
    /// </summary>
    public decimal UndatedLostDays => Undated.ToShownDecimal();

    internal Fraction Undated { get; }

    /// <summary>True when no day is lost.</summary>
    internal bool IsWhole => Lost == 0 && Undated.Sign == 0;

    internal uint Lost { get; }

    /// <summary>A month paid in full.</summary>
    public static MonthAttendance Full(MonthSpan month) => new(month, 0, 0);

    /// <summary>This month with days that are not paid; days outside the month and days lost already change nothing.</summary>
    public MonthAttendance Without(DateSpan unpaid) => new(Month, Lost | DaySet.Of(Month, unpaid), Undated);

    /// <summary>This month with the days outside all of these spells of employment lost. Without any spell all days are lost.</summary>
    public MonthAttendance EmployedDuring(params ReadOnlySpan<DateSpan> spells)
    {
        uint employed = 0;
        foreach (var spell in spells)
        {
            employed |= DaySet.Of(Month, spell);
        }

        return new(Month, Lost | (DaySet.Of(Month) & ~employed), Undated);
    }

    /// <summary>This month with so many further days lost, their dates not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public MonthAttendance WithoutDays(decimal count) => WithoutDays(Ratio.From(Guard.NotNegative(count)));

    /// <summary>This month with so many further days lost, their dates not known, a day's parts exact: 8 hours of a day of 7.2 are 1 1/9
    /// days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public MonthAttendance WithoutDays(Ratio count) => new(
        Month,
        Lost,
        Undated + (count < Ratio.Zero
            ? throw new ArgumentOutOfRangeException(nameof(count), $"The lost days are {count}; they must be 0 or more.")
            : count.Value));

    /// <summary>True when the day is one of the month's and not among the dated lost ones.</summary>
    public bool IsPaid(LocalDate day) => Month.Contains(day) && (Lost & DaySet.Of(Month, day)) == 0;

    /// <summary>Equal when month, dated and undated lost days are.</summary>
    public bool Equals(MonthAttendance other) =>
        Month == other.Month && Lost == other.Lost && Undated == other.Undated;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MonthAttendance other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Month, Lost, Undated);

    /// <summary>True when month, dated and undated lost days are equal.</summary>
    public static bool operator ==(MonthAttendance left, MonthAttendance right) => left.Equals(right);

    /// <summary>True when month, dated or undated lost days differ.</summary>
    public static bool operator !=(MonthAttendance left, MonthAttendance right) => !left.Equals(right);
}
