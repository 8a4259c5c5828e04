using System.Text.RegularExpressions;
using WageGrades.Bargaining;
using WageGrades.Calculation;
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

namespace WageGrades.Tests.Conventions;

/// <summary>Chinese as people at the bargaining table write it, in the catalogue, in what reports print and in the docs.</summary>
public sealed partial class ChineseWordingTests
{
    private static readonly string[] Forbidden =
        ["员工", "起付", "一分不发", "未测算", "口径未答", "口径未约定", "词条", "词表", "定律", "工资表单元格", "提高该单元格", "重演", "项发现", "满一年（",
            "增加人员", "减少人员", "增减人员", "无人减少", "法域", "自由变量", "账实核对", "谈判", "事实更正", "薪级表中", "你"];

    [GeneratedRegex(@"\d CNY|\d %|（CNY）|\d \w* ?information")]
    private static partial Regex Foreign();

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F10")]
    public void Catalogue_InChinese_UsesTheWordsOfTheTable() => Assert.All(FindingCodes.All, code =>
    {
        foreach (var text in new[] { code.Title.Chinese, code.Message.Chinese, code.Remedy.Chinese })
        {
            Reads($"{code.Id}: {text}");
        }
    });

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F10")]
    public void Reports_InChinese_UseTheWordsOfTheTable()
    {
        var agreement = TheTable.Agreement(TheTable.BasePay, TheTable.SkillAllowance, TheTable.CompetitionAward, TheTable.Seniority);
        var people = new Workforce(TheTable.People.Workers.Take(15)).Select(worker =>
            worker.Appoint(SkillGrade.Technician, new LocalDate(2026, 2, 3)));
        var offer = Proposal
            .On(agreement, "union-2")
            .Raise("base-pay", Increase.Percent(4m).AtLeast(180m))
            .Set("skill-allowance", SkillGrade.Technician, 600m)
            .EffectiveFrom(TheTable.July);
        var june = new YearMonth(2026, 6);
        var run = agreement.PayFor(people, june);
        IReport[] reports =
        [
            ProposalReport.Of(offer, Jurisdictions.Zhejiang, people), offer, run, run.Statements[0], run.Coverage, run.Allocation, TheTable.Ladder,
            agreement.ValueOf(people.Workers[0], worker => worker.Appoint(SkillGrade.SeniorTechnician, new LocalDate(2026, 6, 1))),
            agreement.Check(Jurisdictions.Jiangsu),
            NoDetriment.Check(offer, new Workforce(people.Workers.Take(3))),
            SettlementWalk.Of(offer, new Workforce(people.Workers.Take(3))),
            BargainingRounds.Of([new BargainingOffer(offer.Only(1)), new BargainingOffer(offer)], new Workforce(people.Workers.Take(3))),
            offer.PriceClauses(new Workforce(people.Workers.Take(3))),
            Redline.Between(offer.Only(1), offer, new Workforce(people.Workers.Take(3))),
            offer.Solve(new Workforce(people.Workers.Take(3))).Flat("base-pay").AtMost(9_000m),
            ProposalComparison.Of([offer, offer.Named("employer-2").Only(0)], people),
        ];
        Assert.All(reports, report =>
        {
            Reads(report.ToMarkdown());
            Reads(report.ToHtml());
            Reads(report.ToPlainText());
        });
        Assert.Contains("满6年", run.Statements[0].Lines[^1].Explain(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TranslationTests.Pages), MemberType = typeof(TranslationTests))]
    public void Pages_InChinese_UseTheWordsOfTheTable(string page) =>
        Assert.All(MarkdownPage.At(MarkdownPage.ChineseOf(page)).Sections, section => Reads(section.Prose));

    [Fact]
    public void Amounts_InChinese_AreYuanAndPlainPercentages()
    {
        Assert.Equal("4,290.00 元", Currency.Cny.Of(4_290m).In(Language.Chinese));
        Assert.Equal("4,290.00 EUR", Currency.Eur.Of(4_290m).In(Language.Chinese));
        Assert.Equal("4%", Ratio.Percent(4m).In(Language.Chinese));
        Assert.Equal("提示 1 项", FindingList.Create(Finding.Of(FindingCodes.ByteOrderMark)).In(Language.Chinese));
    }

    private static void Reads(string text)
    {
        Assert.All(Forbidden, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        Assert.DoesNotMatch(Foreign(), text);
    }
}
