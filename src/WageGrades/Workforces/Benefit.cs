using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Workforces;

/// <summary>
/// One figure of what a result brought (效益核定): its kind, the time it covers, the amount, who verified it when, and whether it is provisional. A
/// later figure of the same kind and period takes the place of the earlier one. Figures of one day count together, a final one after a provisional
/// one; two that contradict one another are a finding, and nothing is paid on them.
/// </summary>
public sealed record Benefit
{
    /// <summary>A figure.</summary>
    /// <param name="kind">What it measures, a term of <c>benefit-kind</c>.</param>
    /// <param name="period">The time it covers, with an end.</param>
    /// <exception cref="ArgumentException">The period has no end.</exception>
    public Benefit(Term kind, DateSpan period)
    {
        Kind = Guard.NotNull(kind);
        Period = period.Until is null ? throw new ArgumentException($"A benefit's period has an end; {period} has none.", nameof(period)) : period;
    }

    /// <summary>What it measures.</summary>
    public Term Kind { get; init => field = Guard.NotNull(value); }

    /// <summary>The time it covers.</summary>
    public DateSpan Period { get; }

    /// <summary>The amount, or null while it is still to be verified; then an award that depends on it is pending.</summary>
    public Money? Amount { get; init; }

    /// <summary>The day it was verified (核定日期), from which an award on it counts; null: the day after the period.</summary>
    public LocalDate? VerifiedOn { get; init; }

    /// <summary>True for a provisional figure (预核定) that a final one may follow. Default false. It says what the figure is; the arithmetic is the
    /// same.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Who verified it (核定部门), or null.</summary>
    public string? Verifier { get; init; }

    /// <summary>The day from which an award on it counts.</summary>
    public LocalDate CountsFrom => VerifiedOn ?? Period.Until!.Value;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Kind.Code} {Period}: {(Amount is { } amount ? amount.ToString() : "open")}{(IsProvisional ? ", provisional" : "")}";
}
