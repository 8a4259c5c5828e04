namespace WageGrades.Bonuses;

/// <summary>
/// The way out (外部核定): the month's amount for this clause is a supplied fact of the person, for what no combination of
/// the other types expresses. Pays exactly the supplied amount; a month without one pays nothing and is not a finding.
/// Paid if the clause covers the person and is in force on the month's first employed day.
/// </summary>
public sealed record SuppliedGround : BonusGround
{
    internal override bool HasDate(Anchor anchor) => false;

    internal override bool IsContingent(BonusSchedule schedule) => true;

    internal override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => false;
}
