using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Bonuses;

/// <summary>
/// Being employed (在职), which everybody covered is: a 13th month, a holiday payment, a lump sum. The key is the employment form of the day. What is
/// paid once or for some months goes by the beginning of the employment, as <see cref="JoiningGround"/> does.
/// </summary>
/// <example>A 13th month: <c>new Bonus(new EmployedGround(), new Periodic(12) { Accrual = Accrual.ByMonths(AccrualDays.Employed) })</c>.</example>
public sealed record EmployedGround : BonusGround
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

    internal override LocalizedText NotFound => new("没有任职记录", "nobody's employment is recorded");
}
