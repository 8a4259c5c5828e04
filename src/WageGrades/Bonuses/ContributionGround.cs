namespace WageGrades.Bonuses;

/// <summary>
/// A person's part in a common result of the month, as the attendance or assessment sheet states it for the clause (考核分配系数). The quantity is that
/// figure; whoever has none takes no part.
/// </summary>
/// <example>Operation indicators split by the month's assessment: coefficients 1.2, 1.0 and 0.8 under the clause.</example>
public sealed record ContributionGround : BonusGround
{
    internal override bool HasDate(Anchor anchor) => false;

    internal override bool IsContingent(BonusSchedule schedule) => true;

    internal override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => true;
}
