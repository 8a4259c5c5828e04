using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Calculation;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Agreements;

/// <summary>首席 ≥ 特级, and 特级 on a par with 正高 (人社部发〔2022〕14号), in ladders and tables.</summary>
public sealed class ParityCheckTests
{
    [Theory]
    [InlineData(10_700, 10_700, 10_700, "")]
    [InlineData(10_699, 10_700, 10_000, "WG2303")]
    [InlineData(11_800, 10_700, 10_701, "WG2305")]
    public void Check_Ladder_HoldsTheHighestGradesToWhatWasPublished(int chief, int special, int senior, string code)
    {
        var ladder = PayLadder.Build(Currency.Cny, steps: 2)
            .Grade(SkillGrade.SpecialTechnician, 9_000m, special)
            .Grade(SkillGrade.ChiefTechnician, 11_000m, chief)
            .Grade("full-senior", null, senior)
            .ToLadder();

        Assert.Equal(code, Found(Agreement(new LadderClause("base-pay", "2.1", LocalizedText.Same("base pay"), EffectiveSeries.Always(ladder)))));
    }

    [Theory]
    [InlineData(2_000, 1_500, "")]
    [InlineData(1_400, 1_500, "WG2303")]
    [InlineData(2_000, 1_499, "WG2305")]
    public void Check_Tables_HoldTheHighestGradesToWhatWasPublished(int chief, int special, string code)
    {
        var skill = Bonus(
            "skill",
            Appointed("skill-grade"),
            new WhileHeld(),
            Table((SkillGrade.SpecialTechnician.Term, special), (SkillGrade.ChiefTechnician.Term, chief)));
        var title = Bonus("title", Appointed("professional-title"), new WhileHeld(), Table((ProfessionalTitle.FullSenior.Term, 1_500m)));
        var award = title with { Id = "award", Bonus = title.Bonus with { Schedule = Once } };

        Assert.Equal(code, Found(Agreement(skill, title)));
        Assert.Equal(code == "WG2305" ? "" : code, Found(Agreement(skill, award)));
    }

    [Fact]
    public void Check_TitleClauseThatTreatsThemAsSeniors_IsContent()
    {
        var skill = Bonus("skill", Appointed("skill-grade"), new WhileHeld(), Table((SkillGrade.SpecialTechnician.Term, 800m)));
        var treated = new StandingGround("professional-title", StandingFact.Appointed) { Parities = [Linkages.SpecialTechnicianAsFullSenior] };
        var title = Bonus("title", treated, new WhileHeld(), Table((ProfessionalTitle.FullSenior.Term, 1_500m)));

        Assert.Equal("", Found(Agreement(skill, title)));
    }

    private static string Found(CollectiveAgreement agreement) => string.Join(' ', agreement.Check()
        .Where(finding => finding.Code == FindingCodes.ChiefBelowSpecial || finding.Code == FindingCodes.SpecialBelowFullSenior)
        .Select(finding => finding.Code.Id));
}
