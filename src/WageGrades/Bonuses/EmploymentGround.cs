using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Bonuses;

/// <summary>An employment as the ground of a payment (任职): that it lasts, or that it begins. Its key is the employment form.</summary>
public abstract record EmploymentGround : BonusGround
{
    private protected EmploymentGround()
    {
    }

    internal sealed override bool HasDate(Anchor anchor) => false;

    internal sealed override bool IsContingent(BonusSchedule schedule) => false;

    internal sealed override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => false;

    internal sealed override GroundNature Nature => GroundNature.Lasting;

    internal sealed override bool CountsYears => false;

    internal sealed override bool NeedsRecord => false;

    internal sealed override bool FollowsStandard => true;

    internal sealed override bool Fits(TermKey entry) => true;

    internal sealed override IEnumerable<string> PostVocabularies => [];

    internal sealed override bool ReadsTrade => false;

    internal sealed override ClauseFamily Family => ClauseFamily.Other;
}
