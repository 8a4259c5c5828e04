using WageGrades.Classification;
using WageGrades.Findings;

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

    internal override GroundNature Nature => GroundNature.Count;

    internal override bool CountsYears => false;

    internal override bool NeedsRecord => false;

    internal override bool FollowsStandard => true;

    internal override bool IsOneAtATime => false;

    internal override bool FollowsFromCell(IReadOnlyList<string> vocabularies) => false;

    internal override bool Fits(TermKey entry) => true;

    internal override IEnumerable<string> PostVocabularies => [];

    internal override bool ReadsTrade => false;

    internal override ClauseFamily Family => ClauseFamily.SharedPay;

    internal override LocalizedText NotFound => new("没有分配系数", "no weight is recorded");
}
