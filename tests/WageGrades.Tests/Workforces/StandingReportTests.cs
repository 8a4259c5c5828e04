using WageGrades.Classification;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Workforces;

public sealed class StandingReportTests
{
    private static readonly LocalDate Start = new(2020, 1, 1);
    private static readonly LocalDate Today = new(2026, 7, 1);

    [Fact]
    public void HeldNotAppointed_HighestCertificateOfATrade_IsComparedThere()
    {
        Workforce workforce = new([
            Person("1")
                .Qualify(Held(SkillGrade.Technician, "welder"))
                .Qualify(Held(SkillGrade.Senior, "welder"))
                .Appoint(SkillGrade.Senior, Start, "welder"),
            Person("2").Qualify(Held(SkillGrade.Technician, "welder")).Appoint(SkillGrade.Technician, Start, "fitter"),
            Person("3").Qualify(Held(SkillGrade.Technician, "welder")).Appoint(SkillGrade.SeniorTechnician, Start),
            Person("4").Qualify(Held(SkillGrade.Technician, null) with { ValidUntil = Today }),
            Person("5").Qualify(Held(SkillGrade.Technician, null)).Leave(Today),
            Person("6").Qualify(Held(ProfessionalTitle.Intermediate, null)).Appoint(SkillGrade.ChiefTechnician, Start),
            Person("7").Qualify(Held(SkillGrade.Technician, null)).Appoint(SkillGrade.Technician, Start).Dismiss(SkillGrade.Technician, Today),
            Person("8").Qualify(Held(Education.Master, null)),
        ]);

        var report = workforce.HeldNotAppointed(Today);

        Assert.Equal(["1", "2", "6", "7"], report.Gaps.Select(gap => gap.Worker.Number));
        Assert.Equal(
            (SkillGrade.Technician.Term, SkillGrade.Senior.Term, "welder"),
            (report.Gaps[0].Held, report.Gaps[0].Appointed, report.Gaps[0].Trade));
        Assert.Null(report.Gaps[1].Appointed);
        Assert.All(report.Findings, finding => Assert.Equal(FindingCodes.HeldNotAppointed, finding.Code));
        Assert.Contains("高级工", report.Findings[0].Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("技师", report.ToMarkdown(Language.Chinese), StringComparison.Ordinal);
        Assert.Empty(workforce.HeldNotAppointed(new LocalDate(2019, 1, 1)).Gaps);
    }

    // 人社部发〔2022〕14号: special-grade and chief technicians are appointed on assessment, above the grades that certificates are issued for.
    [Fact]
    public void AppointedAboveHeld_NoCertificateForIt_IsListed()
    {
        Workforce workforce = new([
            Person("1").Qualify(Held(SkillGrade.Senior, "welder")).Appoint(SkillGrade.Technician, Start, "welder"),
            Person("2").Qualify(Held(SkillGrade.SeniorTechnician, "welder")).Appoint(SkillGrade.ChiefTechnician, Start, "welder"),
            Person("3").Qualify(Held(SkillGrade.Technician, "fitter")).Appoint(SkillGrade.Technician, Start, "welder"),
            Person("4").Appoint(ProfessionalTitle.Assistant, Start),
            Person("5").Qualify(Held(SkillGrade.Technician, "welder")).Appoint(SkillGrade.SpecialTechnician, Start, "welder"),
        ]);

        var report = workforce.AppointedAboveHeld(Today);

        Assert.Equal(["1", "3", "4", "5"], report.Gaps.Select(gap => gap.Worker.Number));
        Assert.True(report.Findings.All(finding => finding.Severity == FindingSeverity.Warning));
        Assert.Contains("no certificate", report.Findings[2].Message(Language.English), StringComparison.Ordinal);
    }

    // The 2018 pilot (clantja.com): senior worker 2 years, technician 3, senior technician 4.
    [Theory]
    [InlineData("senior", "assistant", 2)]
    [InlineData("technician", "intermediate", 3)]
    [InlineData("senior-technician", "associate-senior", 4)]
    public void TitleApplications_OfThePilot_OpenAfterTheirYears(string grade, string title, int years)
    {
        Workforce workforce = new([Person("1").Qualify(new Qualification(SkillGrade.FromCode(grade), new LocalDate(2022, 7, 1)))]);
        LocalDate open = new(2022 + years, 7, 1);
        AnniversaryRule rule = new(LeapDayRule.February28);

        var before = workforce.TitleApplications(open.PlusDays(-1), Linkages.TitleApplications, rule);
        var row = Assert.Single(before.Applications);

        Assert.Equal((title, open), (row.Linkage.Title.Code, row.MayApplyFrom));
        Assert.Empty(before.Open);
        Assert.Single(workforce.TitleApplications(open, Linkages.TitleApplications, rule).Open);
        Assert.Contains(
            "1 of 1",
            workforce.TitleApplications(open, Linkages.TitleApplications, rule).ToMarkdown(Language.English),
            StringComparison.Ordinal);
        var titled = workforce.Select(worker => worker.Appoint(ProfessionalTitle.FromCode(title), Start));
        Assert.Empty(titled.TitleApplications(open, Linkages.TitleApplications, rule).Applications);
    }

    private static Worker Person(string number) => new Worker(new WorkerId(number)).Employ(Start);

    private static Qualification Held(Term grade, string? trade) => new(grade, new LocalDate(2021, 3, 1)) { Trade = trade };
}
