using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>A kind of leave that suspends a monthly payment (停发情形), from its first day or once it has lasted some time.</summary>
/// <example>Sick leave beyond thirty days: <c>new Suspension(LeaveKind.Sick, afterDays: 30)</c>.</example>
public sealed record Suspension
{
    /// <summary>A suspension.</summary>
    /// <param name="leave">The kind of leave, as it stands in the person's leaves.</param>
    /// <param name="afterDays">How many calendar days of one absence are still paid, 0 or more.</param>
    public Suspension(Term leave, int afterDays = 0)
    {
        Leave = Guard.NotNull(leave);
        AfterDays = Guard.NotNegative(afterDays);
    }

    /// <summary>The kind of leave.</summary>
    public Term Leave { get; init => field = Guard.NotNull(value); }

    /// <summary>How many calendar days of one absence are still paid; leaves that touch are one.</summary>
    public int AfterDays { get; }

    /// <summary>
    /// Whether two leaves of the kind with only days off between them, a weekend or a public holiday of the work calendar, are one absence
    /// (仅隔休息日的病假是否连续计算). Leaves that touch are one always. Default false.
    /// </summary>
    public bool AcrossRestDays { get; init; }

    /// <inheritdoc/>
    public override string ToString() =>
        Printed.Of(nameof(Suspension), (nameof(Leave), Leave), (nameof(AfterDays), AfterDays), (nameof(AcrossRestDays), AcrossRestDays));
}
