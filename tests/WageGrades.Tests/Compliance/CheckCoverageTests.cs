using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Compliance;

/// <summary>"0 errors" means tested: what a check tested, what not and why, and which defaults it used.</summary>
public sealed class CheckCoverageTests
{
    private static readonly Dictionary<PayBase, bool> Unsaid = [];

    private static LadderClause OneCell(decimal amount) => BasePay with
    {
        Ladders = EffectiveSeries.Always(PayLadder.Build(Currency.Cny, 1).Grade("G1", amount).ToLadder()),
        Counts = Unsaid,
    };

    private static BonusClause Monthly(string id, string heading, BonusGround ground, BonusAmount amount) =>
        new(
            id,
            "6",
            new LocalizedText(heading, id),
            new Bonus(ground, new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }) { Repetition = Repetition.EachOne },
            EffectiveSeries.Always(amount))
        {
            PartTime = PartTimeRule.InFull,
        };

    private static Worker At(string workplace, string id = "1") => Somebody(id).PlaceOn(new LocalDate(2020, 1, 1), "G1", 1) with
    {
        Employment = EffectiveSeries.StartingOn(new LocalDate(2020, 1, 1), Employment.FullTime with { Workplace = workplace }),
    };

    private static CollectiveAgreement Draft(params Clause[] clauses) =>
        Agreement(clauses) with
        {
            WorkplaceAreas = new Dictionary<string, string>(),
        };

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F7")]
    public void Report_NothingKnown_SaysFirstThatNothingWasTestedAndWhy()
    {
        CheckReport report = Draft(OneCell(2_700m)).Check(Jurisdictions.Zhejiang);

        Assert.False(report.Coverage.TestedAnything);
        Assert.Contains(
            report.Coverage.NotTested,
            each => each is { Count: 1, What.Chinese: "工资标准表各档" } && each.Reason.Chinese.Contains("最低工资地区不明", StringComparison.Ordinal));
        string chinese = report.ToPlainText(Language.Chinese);
        Assert.True(
            chinese.IndexOf("没有任何内容与最低工资作过比较", StringComparison.Ordinal) is var at and >= 0
            && at < chinese.IndexOf("错误 ", StringComparison.Ordinal), chinese);
        Assert.Contains("Nothing was compared with a minimum wage", report.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("Not tested:", report.ToHtml(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F7")]
    public void Report_DraftWithoutCounts_IsTestedByTheDefaultsWhichItNames()
    {
        // 2,620 + 300 is 2,920: the night allowance does not count (最低工资规定 Art. 12), the seniority allowance of 50 does: 2,670 of 2,660.
        CollectiveAgreement agreement = Draft(
            OneCell(2_620m),
            Monthly("night", "夜班津贴", new PopulationGround(Population.Everyone), new FixedAmount(Currency.Cny.Of(300m))),
            Monthly("post", "岗位津贴", new PopulationGround(Population.Everyone), new FixedAmount(Currency.Cny.Of(50m))));
        CheckReport report = agreement.Check(Jurisdictions.National, new Workforce([At("南京市江宁区")]));

        Assert.Equal((1, 12, 1), (report.Coverage.Cells, report.Coverage.PersonMonths, report.Coverage.People));
        Assert.DoesNotContain(report.Findings, finding => finding.Code == FindingCodes.PersonBelowMinimum);
        Assert.Contains(
            report.Coverage.Defaults,
            each => each.Clause.Id == "night" && each.Default is { Base: PayBase.MinimumWage, Counts: false, Citation.Article: "第十二条" });
        Assert.Contains(report.Coverage.Defaults, each => each.Clause.Id == "base-pay" && each.Default is { Base: PayBase.WageTotal, Counts: true });
        string text = report.ToPlainText(Language.Chinese);
        Assert.Contains("已与最低工资比较：工资标准表各档 1 个，1 人共 12 个人月的工资。", text, StringComparison.Ordinal);
        Assert.Contains("不计入最低工资口径（《最低工资规定》第十二条）：6 夜班津贴", text, StringComparison.Ordinal);

        CollectiveAgreement lower = agreement with { Clauses = [.. agreement.Clauses.Where(clause => clause.Id != "post")] };
        Finding below = Assert.Single(
            lower.Check(Jurisdictions.National, new Workforce([At("南京")])).Findings, finding => finding.Code == FindingCodes.PersonBelowMinimum);
        Assert.Equal(Currency.Cny.Of(2_620m), below.Argument("counted"));
    }

    [Fact]
    public void Report_PersonForWhomNoLadderIs_IsNotTested()
    {
        // 300 of an allowance is no base pay; on a scheme of the agreement it would be.
        var ladder = OneCell(2_700m) with { For = new() { Posts = ["fitter"] } };
        var allowance = Monthly("post", "岗位津贴", new PopulationGround(Population.Everyone), new FixedAmount(Currency.Cny.Of(300m)));
        Worker On(string post, string id) => At("南京", id).Assign(new LocalDate(2020, 1, 1), new Post(post));
        var report = Draft(ladder, allowance).Check(Jurisdictions.National, new Workforce([On("courier", "1"), On("fitter", "2")]));

        Assert.Equal((1, 12), (report.Coverage.People, report.Coverage.PersonMonths));
        Assert.DoesNotContain(report.Findings, finding => finding.Code == FindingCodes.PersonBelowMinimum);
        Assert.Contains(report.Coverage.NotTested, each => each.Count == 12 && each.Reason.English == "base pay is not set by this agreement");
        Assert.Contains(report.Findings, finding => finding.Code == FindingCodes.PeopleNotTested);
    }

    [Theory]
    [InlineData("night-shifts", false)]
    [InlineData("overtime-hours", false)]
    [InlineData("worked-hours", true)]
    public void Report_MonthsPayByACounter_IsTakenForWhatIsCounted(string counter, bool counts)
    {
        var amount = new FormulaAmount(new FigureRate(Currency.Cny.Of(30m))) { Times = new CounterQuantity(MonthCounter.Vocabulary.Find(counter)!) };
        var report = Draft(OneCell(2_620m), Monthly("counted", "专项津贴", new MonthGround(), amount)).Check(Jurisdictions.National, new Workforce([At("南京")]));

        Assert.Equal(
            counts, !report.Coverage.Defaults.Any(each => each.Clause.Id == "counted" && each.Default is { Base: PayBase.MinimumWage, Counts: false }));
    }

    [Theory]
    [InlineData("用餐补贴")]
    [InlineData("住房补贴")]
    [InlineData("通讯补贴")]
    [InlineData("交通津贴")]
    [InlineData("伙食补助")]
    public void Report_SubsistenceAllowanceThatDecides_IsAskedAboutAndNotCounted(string heading)
    {
        // 2,620 + 300 is above 2,660 if the allowance counts; the provinces differ, so neither is assumed.
        var allowance = Monthly("subsistence", heading, new PopulationGround(Population.Everyone), new FixedAmount(Currency.Cny.Of(300m)));
        var report = Draft(OneCell(2_620m), allowance).Check(Jurisdictions.National, new Workforce([At("南京")]));

        Assert.DoesNotContain(report.Coverage.Defaults, each => each.Clause.Id == "subsistence" && each.Default.Base == PayBase.MinimumWage);
        Assert.DoesNotContain(report.Findings, finding => finding.Code == FindingCodes.PersonBelowMinimum);
        Assert.Contains(
            report.Coverage.NotTested,
            each => each.Count == 12 && each.Reason.Chinese.Contains("未写明是否计入最低工资", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("南京", "jiangsu-1")]
    [InlineData("江苏省南京市", "jiangsu-1")]
    [InlineData("江苏南京", "jiangsu-1")]
    [InlineData("江苏南京市", "jiangsu-1")]
    [InlineData("江苏省南京市玄武区", "jiangsu-1")]
    [InlineData("江苏南京玄武区", "jiangsu-1")]
    [InlineData("中国江苏南京", "jiangsu-1")]
    [InlineData("江苏苏州", "jiangsu-1 jiangsu-2 jiangsu-3")]
    [InlineData("江苏", "jiangsu-1 jiangsu-2 jiangsu-3")]
    [InlineData("浙江杭州", "zhejiang-1 zhejiang-2 zhejiang-3")]
    [InlineData("广东南京路", "")]
    [InlineData("Nanjing", "jiangsu-1")]
    [InlineData("北京市朝阳区", "beijing")]
    [InlineData("上海", "shanghai")]
    [InlineData("苏州", "jiangsu-1 jiangsu-2 jiangsu-3")]
    [InlineData("杭州市余杭区", "zhejiang-1 zhejiang-2 zhejiang-3")]
    [InlineData("浙江一档", "zhejiang-1")]
    [InlineData("zhejiang-2", "zhejiang-2")]
    [InlineData("无处", "")]
    public void AreasOf_Workplace_AreThoseInWhichItLiesOrCouldLie(string workplace, string areas) =>
        Assert.Equal(areas, string.Join(' ', Jurisdictions.National.AreasOf(workplace).Select(area => area.Area)));

    [Fact]
    public void Check_WorkplaceInSeveralAreas_SaysWhichItCouldBe()
    {
        CheckReport report = Draft(OneCell(2_700m)).Check(Jurisdictions.Jiangsu, new Workforce([At("南京", "1"), At("苏州", "2"), At("无处", "3")]));

        Finding several = Assert.Single(report.Findings, finding => finding.Code == FindingCodes.SeveralMinimumWageAreas);
        Assert.Contains("江苏一类地区（jiangsu-1）、江苏二类地区（jiangsu-2）", several.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Single(report.Findings, finding => finding.Code == FindingCodes.WorkplaceWithoutArea);
        Assert.Equal((1, 12), (report.Coverage.People, report.Coverage.PersonMonths));
        Assert.Contains(report.Coverage.NotTested, each => each.Count == 24 && each.Reason.Chinese.Contains("不明", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_AreaByAnUnconfirmedCitation_SaysSoUntilTheAgreementNamesIt()
    {
        CollectiveAgreement agreement = Draft(OneCell(2_700m));
        CheckReport report = agreement.Check(Jurisdictions.Jiangsu, new Workforce([At("南京市江宁区")]));
        Finding open = Assert.Single(report.Findings, finding => finding.Code == FindingCodes.AreaToBeConfirmed);
        Assert.Contains("“南京市江宁区”按“江苏一类地区”比较", open.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("《江苏省最低工资标准》（待核对）", report.ToPlainText(Language.Chinese), StringComparison.Ordinal);

        CollectiveAgreement named = agreement with { WorkplaceAreas = new Dictionary<string, string> { ["南京市江宁区"] = "jiangsu-1" } };
        Assert.DoesNotContain(
            named.Check(Jurisdictions.Jiangsu, new Workforce([At("南京市江宁区")])).Findings,
            finding => finding.Code == FindingCodes.AreaToBeConfirmed);
    }

    [Fact]
    public void Report_DefaultsCitedFromMemory_AreMarkedToBeConfirmed()
    {
        CheckReport report = Draft(OneCell(2_700m)).Check(Jurisdictions.National, new Workforce([At("上海")]));
        Assert.Contains("《关于工资总额组成的规定》第四条（待核对）", report.ToPlainText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("Article 4 (to be confirmed)", report.ToPlainText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void WithDefaults_WhatTheAgreementSays_GoesBeforeThem()
    {
        LadderClause said = OneCell(1m) with { Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = false } };

        PayClause filled = (PayClause)Jurisdictions.National.WithDefaults(Draft(said)).Clauses[0];

        Assert.False(filled.Counts[PayBase.MinimumWage]);
        Assert.True(filled.Counts[PayBase.WageTotal]);
    }

    [Fact]
    public void BaseDefaults_EachFamilyAndBase_IsSaidOnceWithAnArticle()
    {
        foreach (Jurisdiction jurisdiction in Jurisdictions.All)
        {
            Assert.NotEmpty(jurisdiction.BaseDefaults);
            Assert.Equal(jurisdiction.BaseDefaults.Count, jurisdiction.BaseDefaults.Select(each => (each.Base, each.Family)).Distinct().Count());
            Assert.All(jurisdiction.BaseDefaults, each => Assert.NotNull(each.Citation.Article));
        }
    }
}
