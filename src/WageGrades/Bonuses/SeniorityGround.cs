using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>
/// Completed years of service (工龄). The quantity is the number of completed years, at most <see cref="AtMostYears"/>;
/// years are counted from the person's service date with the agreement's anniversary rule. Paid monthly, the years are one entitlement whose
/// rate grows, whatever the clause says of several occurrences.
/// </summary>
/// <example>Taixing 2017: 20 yuan a month per year of service, at most ten years: quantity 7 after seven full years.</example>
public sealed record SeniorityGround : BonusGround
{
    /// <summary>The most years that count; null when there is no limit.</summary>
    public int? AtMostYears { get; init => field = value is { } years ? Internal.Guard.InRange(years, 1, 80) : null; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(SeniorityGround), (nameof(AtMostYears), AtMostYears));
}
