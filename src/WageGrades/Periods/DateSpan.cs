using System.Runtime.InteropServices;
using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>
/// A run of days (期间) from a first day to the day it ends before; open-ended where no end is known. The first day counts,
/// <see cref="Until"/> does not: the term 2026-07-01 to 2027-06-30 has Until 2027-07-01.
/// </summary>
/// <remarks>A span has at least one day. The default value runs from 0001-01-01 without end.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly partial struct DateSpan : IEquatable<DateSpan>
{
    /// <summary>The span from a first day to the day before <paramref name="until"/>.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The day after the last one; null for no end.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is not after <paramref name="from"/>.</exception>
    public DateSpan(LocalDate from, LocalDate? until = null)
    {
        if (until <= from)
        {
            throw new ArgumentOutOfRangeException(
                nameof(until), IsoDate.Of(until.Value), $"until must be after {IsoDate.Of(from)}, the first day: a span has at least one day.");
        }

        From = from;
        Until = until;
    }

    /// <summary>All days there are, from <see cref="LocalDate.MinIsoValue"/> without end.</summary>
    public static DateSpan Ever { get; } = new(LocalDate.MinIsoValue);

    /// <summary>The first day, included.</summary>
    public LocalDate From { get; }

    /// <summary>The day after the last one, excluded; null for no end.</summary>
    public LocalDate? Until { get; }

    /// <summary>The last day, included; null for no end.</summary>
    public LocalDate? LastDay => Until?.PlusDays(-1);

    /// <summary>How many days the span has, at least 1; null for no end.</summary>
    public int? DayCount => Until is { } until ? Period.DaysBetween(From, until) : null;

    /// <summary>The span whose first and last day are given, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static DateSpan Through(LocalDate first, LocalDate lastDay) =>
        new(first, Guard.That(lastDay < LocalDate.MaxIsoValue, lastDay, "before 9999-12-31").PlusDays(1));

    /// <summary>All days of a calendar month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is 9999-12 or later: the day after it is no date.</exception>
    public static DateSpan OfMonth(YearMonth month)
    {
        var first = Guard.Month(month).OnDayOfMonth(1);
        return new DateSpan(first, first.PlusMonths(1));
    }

    /// <summary>All days of a calendar year.</summary>
    public static DateSpan OfYear(int year) => new(new LocalDate(Guard.InRange(year, -9_998, 9_998), 1, 1), new LocalDate(year + 1, 1, 1));

    /// <summary>True when the day is one of the span's.</summary>
    public bool Contains(LocalDate day) => day >= From && !(day >= Until);

    /// <summary>True when every day of the other span is one of this span's.</summary>
    public bool Contains(DateSpan other) => other.From >= From && (Until is null || other.Until <= Until);

    /// <summary>The days both spans have, or null when they share none.</summary>
    public DateSpan? Intersect(DateSpan other)
    {
        var from = LocalDate.Max(From, other.From);
        var until = Until is null || other.Until < Until ? other.Until : Until;
        return until <= from ? null : new DateSpan(from, until);
    }

    /// <summary>Equal when first day and end are equal.</summary>
    public bool Equals(DateSpan other) => From == other.From && Until == other.Until;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Until);

    /// <summary>First and last day, both included: <c>2026-07-01/2027-06-30</c>; without end <c>2026-07-01/..</c>.</summary>
    public override string ToString() => $"{IsoDate.Of(From)}/{(LastDay is { } last ? IsoDate.Of(last) : "..")}";

    /// <summary>True when first day and end are equal.</summary>
    public static bool operator ==(DateSpan left, DateSpan right) => left.Equals(right);

    /// <summary>True when first day or end differ.</summary>
    public static bool operator !=(DateSpan left, DateSpan right) => !left.Equals(right);
}
