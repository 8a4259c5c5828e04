using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>Which dates the facts of a ground have to count from.</summary>
internal static class BonusAnchors
{
    internal static bool Has(BonusGround ground, Anchor anchor) => ground switch
    {
        StandingGround { Fact: StandingFact.Appointed } => anchor is Anchor.Appointed or Anchor.Published,
        StandingGround => anchor is Anchor.Issued or Anchor.Recognised,
        AchievementGround => anchor is not Anchor.Appointed,
        CountGround or PopulationGround or JoiningGround or SeniorityGround or ContributionGround or MonthGround or SuppliedGround
            or PostGround => false,
        _ => throw Closed.Missed(ground),
    };

    internal static LocalizedText NameOf(Anchor anchor) => anchor switch
    {
        Anchor.Issued => new("取得（颁发）日期", "the date of issue"),
        Anchor.Recognised => new("认定日期", "the date of recognition"),
        Anchor.Appointed => new("聘任日期", "the date of appointment"),
        Anchor.Published => new("发文（公布）日期", "the date of publication"),
        _ => throw Closed.Missed(anchor),
    };
}
