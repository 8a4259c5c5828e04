using WageGrades.Classification;
using WageGrades.Findings;

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

    internal override GroundNature Nature => GroundNature.Count;

    internal override bool CountsYears => false;

    internal override bool NeedsRecord => false;

    internal override bool FollowsStandard => false;

    internal override bool IsOneAtATime => false;

    internal override bool FollowsFromCell(IReadOnlyList<string> vocabularies) => false;

    internal override bool Fits(TermKey entry) => true;

    internal override IEnumerable<string> PostVocabularies => [];

    internal override bool ReadsTrade => false;

    internal override ClauseFamily Family => ClauseFamily.Other;

    internal override LocalizedText NotFound => new("没有外部核定金额", "no amount was supplied");
}
