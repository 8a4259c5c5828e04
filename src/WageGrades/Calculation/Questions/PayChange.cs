using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A part of the difference between two statements (工资变动明细).</summary>
/// <param name="Cause">Why.</param>
/// <param name="Clause">The clause concerned; null for back pay, rounding, and a bar of several clauses.</param>
/// <param name="Heading">The clause's heading, or the cause's name.</param>
/// <param name="Amount">The part of the difference; never zero.</param>
public sealed partial record PayChange(PayChangeCause Cause, ClauseReference? Clause, LocalizedText Heading, Money Amount)
{
    /// <summary>The clause's heading, or the cause's name.</summary>
    public LocalizedText Heading { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Heading);

    /// <summary>Why.</summary>
    public PayChangeCause Cause { get; init => field = Guard.Defined(value); } = Guard.Defined(Cause);

    /// <inheritdoc/>
    public override string ToString() => $"{Cause}{(Clause is null ? "" : $" {Clause}")}: {Amount}";
}
