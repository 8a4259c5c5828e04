using WageGrades.Classification;
using WageGrades.Internal;
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

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Span}";
}
