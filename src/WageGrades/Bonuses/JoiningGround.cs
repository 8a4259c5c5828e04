using WageGrades.Classification;
using WageGrades.Findings;

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

    internal override GroundNature Nature => GroundNature.Lasting;

    internal override bool CountsYears => false;

    internal override bool NeedsRecord => false;

    internal override bool FollowsStandard => true;

    internal override bool Fits(TermKey entry) => true;

    internal override IEnumerable<string> PostVocabularies => [];

    internal override bool ReadsTrade => false;

    internal override ClauseFamily Family => ClauseFamily.Other;

    internal override LocalizedText NotFound => new("没有入职记录", "nobody's joining is recorded");
}
