namespace WageGrades.Bonuses;

/// <summary>
/// The beginning of an employment (入职): a starting bonus, or an allowance for the first months. Each employment after a time without one counts
/// anew. The key is the employment form on the first day.
/// </summary>
public sealed record JoiningGround : BonusGround
{
    internal override bool HasDate(Anchor anchor) => false;

    internal override bool IsContingent(BonusSchedule schedule) => false;

    internal override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => false;
}
