using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>A kind of leave that suspends a monthly payment (停发情形), from its first day or once it has lasted some time.</summary>
/// <example>Sick leave beyond thirty days: <c>new Suspension(LeaveKind.Sick, afterDays: 30)</c>.</example>
public sealed record Suspension
{
    /// <summary>A suspension.</summary>
    /// <param name="leave">The kind of leave, as it stands in the person's leaves.</param>
    /// <param name="afterDays">How many calendar days of one leave are still paid, 0 or more.</param>
    public Suspension(Term leave, int afterDays = 0)
    {
        Leave = Guard.NotNull(leave);
        AfterDays = Guard.NotNegative(afterDays);
    }

    /// <summary>The kind of leave.</summary>
    public Term Leave { get; init => field = Guard.NotNull(value); }

    /// <summary>How many calendar days of one leave are still paid.</summary>
    public int AfterDays { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(Suspension), (nameof(Leave), Leave), (nameof(AfterDays), AfterDays));
}
