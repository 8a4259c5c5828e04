using System.Text;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Reporting;
using WageGrades.Tests.Bargaining;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Reporting;

public sealed class ProposalReportTests
{
    private static readonly Workforce Few = new(
    [
        Somebody("1", "G1", 1) with { Name = "<b>甲</b>" },
        Somebody("2", "G2", 2).Appoint(SkillGrade.Technician, new LocalDate(2021, 1, 1)) with { Name = "=cmd()" },
        Somebody("3", "G3", 3),
        new Worker(new WorkerId("4")).Employ(new LocalDate(2020, 1, 1)),
    ]);

    private static readonly Proposal Offer = Proposal.On(Agreement(BasePay, SkillAllowance, CompetitionAward), "union-2")
        .Raise("base-pay", Increase.Percent(4m).AtLeast(180m))
        .Set("skill-allowance", SkillGrade.Technician, 400m)
        .EffectiveFrom(July);

    private static ProposalReport Report(ProposalReportOptions? options = null) => ProposalReport.Of(Offer, Jurisdictions.Zhejiang, Few, options);

    [Fact]
    public void Of_JoinsCheckCostAndExamples()
    {
        var report = Report();
        // 4,100 + 180; 5,180 + 4 % to the nearest 10 less 100 of allowance; 6,580 + 4 % to the nearest 10.
        Assert.Equal(Cny((180m + 210m - 100m + 260m) * 12m), report.Cost.FullYear);
        Assert.Equal(["3", "1", "2"], report.Cost.Gainers.Select(person => person.Worker.Number));
        Assert.Equal(["3", "1", "2"], report.Examples.Select(example => example.Cost.Worker.Number));
        Assert.Equal(Cny(5_680m), report.Examples[2].Before.Total);
        Assert.Equal(Cny(5_790m), report.Examples[2].After.Total);
        Assert.Contains(report.Findings, finding => finding.Code == FindingCodes.NoMinimumWageArea);
        Assert.Equal("4", Assert.Single(report.Cost.LeftOut).Worker.Number);
    }

    [Fact]
    public void Of_NamedPeople_ShowsThemAndPassesOverOthers() =>
        Assert.Equal(
            ["2"],
            Report(new ProposalReportOptions { People = [new("2"), new("4"), new("9")] }).Examples.Select(example => example.Cost.Worker.Number));

    [Fact]
    public void Examples_OfAFactWithoutEntry_TellIt()
    {
        var junior = Somebody("1").Appoint(SkillGrade.Junior, new LocalDate(2024, 1, 1));
        var example = Assert.Single(ProposalReport.Of(Offer, Jurisdictions.Zhejiang, new Workforce([junior])).Examples);

        Assert.Contains(example.Before.Findings, finding => finding.Code == FindingCodes.StandingWithoutEntry);
        Assert.Contains(example.After.Findings, finding => finding.Code == FindingCodes.StandingWithoutEntry);
    }

    // Coverage that a report counts when it is asked is that of the check by itself.
    [Fact]
    public void Check_AskedWhomClausesReach_SaysWhatTheCheckSays()
    {
        var (own, alone) = (Report().Check, Offer.Check(Jurisdictions.Zhejiang, Few));
        Assert.Equal(alone.ClauseCoverage, own.ClauseCoverage);
        Assert.Equal(alone, own);
        Assert.Equal(1, own.ClauseCoverage!.Find("skill-allowance")!.Paid);
    }

    [Fact]
    public void ToHtmlPage_HoldsEveryPartAndEncodesNames()
    {
        var page = Report().ToHtmlPage();
        Assert.Contains("修改内容", page, StringComparison.Ordinal);
        Assert.Contains("检查范围", page, StringComparison.Ordinal);
        Assert.Contains("个人举例", page, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>甲</b>", page, StringComparison.Ordinal);
        Assert.Contains("People's pay before and after", Report().ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void ToCsv_IsOneRowAPersonAndHarmless()
    {
        var rows = Report().Cost.ToCsv().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, rows.Length);
        Assert.Equal(",2,'=cmd(),G2,68160.00,69480.00,660.00,660.00,1320.00,", rows[2]);
        Assert.Contains("未计入 2026-07", rows[4], StringComparison.Ordinal);
        using MemoryStream stream = new();
        Report().Cost.WriteCsv(stream, Language.English);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), stream.ToArray()[..3]);
    }

    [Fact]
    public void Of_NothingAndNobody_GivesAReport()
    {
        var report = ProposalReport.Of(Proposal.On(Agreement(), "nothing"), Jurisdictions.National, Workforce.Empty);
        Assert.True(report.Cost.FullYear.IsZero);
        Assert.Empty(report.Examples);
        Assert.NotEmpty(report.ToHtmlPage());
    }
}
