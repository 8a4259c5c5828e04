using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Workforces;

/// <summary>
/// A dated leave of a kind (假期): sick, maternity, secondment. It suspends the payments whose clause says so, and pays as the leave clause of its kind
/// says; without one it changes nothing. Days without pay of any kind stand in <see cref="Worker.Absences"/>.
/// </summary>
public sealed record Leave
{
    /// <summary>A leave.</summary>
    /// <param name="kind">The kind, usually a <see cref="LeaveKind"/>.</param>
    /// <param name="span">Its days; open while it lasts.</param>
    public Leave(Term kind, DateSpan span)
    {
        Kind = Guard.NotNull(kind);
        Span = span;
    }

    /// <summary>The kind.</summary>
    public Term Kind { get; init => field = Guard.NotNull(value); }

    /// <summary>Its days.</summary>
    public DateSpan Span { get; init; }

    /// <summary>
    /// How much of each of its days it takes (每日比例), above 0 and at most 1: one half for a morning. A part of a day suspends nothing and is counted
    /// among the days that are paid otherwise, rest days aside where pay goes by scheduled days. One by default.
    /// </summary>
    public Ratio DayShare
    {
        get;
        init => field = value > Ratio.Zero && value <= Ratio.One
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"The share of a day is {value}; it must be above 0 and at most 1.");
    } = Ratio.One;

    /// <summary>Whether it takes its days in full.</summary>
    internal bool IsOfWholeDays => DayShare == Ratio.One;

    /// <inheritdoc/>
    public override string ToString() => IsOfWholeDays ? $"{Kind} {Span}" : $"{Kind} {Span}, {DayShare} of each day";
}
