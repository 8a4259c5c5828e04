using WageGrades.Classification;
using WageGrades.Periods;

namespace WageGrades.Tests.Classification;

public sealed class ParityRuleTests
{
    // 人社部发〔2022〕14号: appointed special-grade technicians have the treatment of full senior titles, not associate senior.
    [Fact]
    public void ParityRule_SpecialTechnician_IsTreatedAsFullSenior()
    {
        ParityRule rule = new(SkillGrade.SpecialTechnician, ProfessionalTitle.FullSenior);

        Assert.Equal(ProfessionalTitle.FullSenior.Term, rule.TreatedAs);
        Assert.Equal("skill-grade:special-technician = professional-title:full-senior", rule.ToString());
        Assert.Equal(rule, new ParityRule(SkillGrade.SpecialTechnician, ProfessionalTitle.FullSenior));
        Assert.Throws<ArgumentException>(() => new ParityRule(SkillGrade.Senior, SkillGrade.Technician));
    }

    // The 2018 pilot: senior workers after 2 years, technicians after 3, senior technicians after 4.
    [Theory]
    [InlineData("senior", "assistant", 2, 2022)]
    [InlineData("technician", "intermediate", 3, 2023)]
    [InlineData("senior-technician", "associate-senior", 4, 2024)]
    public void TitleLinkage_PilotOf2018_OpensAfterItsYears(string grade, string title, int years, int from)
    {
        TitleLinkage linkage = new(SkillGrade.FromCode(grade), ProfessionalTitle.FromCode(title), years);

        Assert.Equal(new LocalDate(from, 9, 1), linkage.MayApplyFrom(new LocalDate(2020, 9, 1), new AnniversaryRule(LeapDayRule.February28)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TitleLinkage(SkillGrade.Senior, ProfessionalTitle.Assistant, -1));
    }
}
