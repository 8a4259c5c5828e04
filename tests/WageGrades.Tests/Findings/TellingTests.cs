using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Bargaining;
using WageGrades.Workforces;

namespace WageGrades.Tests.Findings;

/// <summary>What a reader is told: the remedy, the whole of a cut list, the old value, whom a number names.</summary>
public sealed class TellingTests
{
    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F2")]
    public void Describe_AnyFinding_SaysWhatToDo()
    {
        var finding = Finding.Of(FindingCodes.ByteOrderMark);
        Assert.EndsWith($"→ {finding.Remedy(Language.Chinese)}", finding.Describe(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith($"→ {finding.Remedy(Language.English)}", finding.Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F5")]
    public void Indexer_NumberAlone_FindsTheOneBearerOrSaysWhy()
    {
        Workforce people = new([
            new Worker(new WorkerId("JG0001", "甲公司")),
            new Worker(new WorkerId("JG0002", "甲公司")),
            new Worker(new WorkerId("JG0002", "乙公司")),
        ]);
        Assert.Equal("甲公司", people["JG0001"].Id.Employer);
        Assert.Contains("甲公司, 乙公司".Split(", ")[0], Assert.Throws<KeyNotFoundException>(() => people["JG0002"]).Message, StringComparison.Ordinal);
        Assert.Contains("several employers", Assert.Throws<KeyNotFoundException>(() => people["JG0002"]).Message, StringComparison.Ordinal);
        Assert.Contains("甲公司", Assert.Throws<KeyNotFoundException>(() => people["JG0001", "乙公司"]).Message, StringComparison.Ordinal);
        Assert.Contains(
            "nearest staff number is JG0001",
            Assert.Throws<KeyNotFoundException>(() => people["JG001"]).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F8")]
    public void Report_CutListOfPeople_SaysHowManyAndWhereTheRestIs()
    {
        var cost = Proposal.On(TheTable.Agreement(), "raise").Raise("base-pay", Increase.Percent(4m)).EffectiveFrom(TheTable.July)
            .Cost(new Workforce(TheTable.People.Workers.Take(38)));
        Assert.Contains("共 38 人，只列出 10 人", cost.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("10 of 38 gainers shown", cost.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F9")]
    public void Before_EveryKindOfChange_ShowsTheOldStandard()
    {
        var offer = Proposal.On(TheTable.Agreement(TheTable.BasePay, TheTable.SkillAllowance, TheTable.Seniority), "all")
            .Raise("base-pay", Increase.Percent(4m)).Raise("skill-allowance", Increase.Percent(4m)).SetCell("base-pay", "G1", 1, 4_200m)
            .Set("skill-allowance", SkillGrade.Technician, 600m).Remove("seniority").EffectiveFrom(TheTable.July);
        Assert.All(offer.Effects, effect => Assert.NotNull(effect.Before));
        Assert.Contains("4,100.00", offer.Effects[0].Before!.Chinese, StringComparison.Ordinal);
        Assert.Contains("300.00 元", offer.Effects[1].Before!.Chinese, StringComparison.Ordinal);
        Assert.Contains("20.00 CNY a unit", offer.Effects[4].Before!.English, StringComparison.Ordinal);
    }
}
