using WageGrades.Bonuses;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>At what facts a ground looks.</summary>
internal static class GroundNeeds
{
    internal static GroundNeed Of(BonusGround ground) => ground switch
    {
        StandingGround { Fact: StandingFact.Appointed } => GroundNeed.Appointments,
        StandingGround { Fact: StandingFact.Certified or StandingFact.Recognised } => GroundNeed.Qualifications,
        AchievementGround => GroundNeed.Achievements,
        PostGround => GroundNeed.Posts,
        SuppliedGround => GroundNeed.SuppliedAmounts,
        ContributionGround => GroundNeed.Weights,
        CountGround => GroundNeed.Record,
        StandingGround or SeniorityGround or JoiningGround or EmployedGround or MonthGround or PopulationGround => GroundNeed.Nothing,
        _ => throw Closed.Missed(ground),
    };
}
