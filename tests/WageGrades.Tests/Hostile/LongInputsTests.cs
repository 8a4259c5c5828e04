using System.Text;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Hostile;

/// <summary>Inputs whose length alone once made a reader slow: what they give stays right. How long they take is a benchmark's matter.</summary>
public sealed class LongInputsTests
{
    private static Reading<Workforce> Read(string roster) => WorkforceCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(roster)));

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H8")]
    public void Read_JsonInOneLineWithManyFaults_PlacesEachByItsColumn()
    {
        var clauses = string.Join(',', Enumerable.Range(0, 2_000).Select(i => $"{{\"kind\":\"技{i}\"}}"));
        var json = $"{{\"format\":\"wagegrades/agreement/1\",\"clauses\":[{clauses}]}}";
        var faults = AgreementJson.Read(json).Findings.Where(finding => finding.Path.EndsWith(".kind", StringComparison.Ordinal)).ToList();

        Assert.Equal(2_000, faults.Count);
        Assert.All(faults.Where((_, i) => i % 97 == 0), finding =>
        {
            // The column counts characters from 1; the value begins at the quote before its Chinese name.
            var number = finding.Path.Split('[', ']')[1];
            Assert.Equal(json.IndexOf($"\"技{number}\"", StringComparison.Ordinal) + 1, finding.Column);
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H8")]
    public void Read_HeaderOrCellOfAnyLength_IsAnUnknownColumnAndShownShort(int length)
    {
        var reading = Read($"工号,{new string('姓', length)}\r\n1,x\r\n");

        Assert.Contains(reading.Findings, finding => finding.Describe(Language.Chinese).Length < 1_000);
        Assert.All(reading.Findings, finding => Assert.InRange(finding.Describe(Language.Chinese).Length, 1, 1_000));
    }

    [Fact]
    public void Read_ManyOwnTermsEachAfterTheOneBefore_KeepTheirOrder()
    {
        const int Count = 3_000;
        var terms = string.Join(',', Enumerable.Range(1, Count).Select(i => i == 1
            ? "{\"code\":\"t1\",\"name\":\"一\"}"
            : $"{{\"code\":\"t{i}\",\"name\":\"n{i}\",\"after\":\"t{i - 1}\"}}"));
        var reading = AgreementJson.Read(
            "{\"format\":\"wagegrades/agreement/1\",\"id\":\"a\",\"title\":\"协议\",\"currency\":\"CNY\",\"term\":{\"from\":\"2026-01-01\"},"
            + $"\"vocabularies\":[{{\"kind\":\"own\",\"code\":\"own\",\"name\":\"自定\",\"ordered\":true,\"terms\":[{terms}]}}],\"clauses\":[]}}");
        var own = Assert.Single(reading.Value.OwnVocabularies);

        Assert.Equal(Enumerable.Range(1, Count).Select(i => $"t{i}"), own.Terms.Select(term => term.Code));
        Assert.Equal(Count, own.RankOf(own.Terms[^1]));
    }

    [Fact]
    public void FewOf_ManyNames_AreTheNearOnesOrTheFirst()
    {
        List<string> known = [.. Enumerable.Range(0, 2_000).Select(i => $"clause-{i}")];

        var near = NearestName.FewOf("clause-1999x", known);
        Assert.Equal("clause-1999", near[0]);
        Assert.InRange(near.Count, 2, 4);
        Assert.Equal(13, NearestName.FewOf("岗位津贴", known).Count);
        Assert.Equal("…", near[^1]);
        Assert.Equal(["a", "b"], NearestName.FewOf("zzz", ["a", "b"]));
    }

    [Fact]
    public void NearestName_OfTextLongerThanAnyName_IsNotSought()
    {
        Assert.Null(NearestName.Of(new string('a', 101), [new string('a', 100)]));
        Assert.Equal("abc", NearestName.Of("abd", [new string('a', 101), "abc"]));
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H14")]
    public void Set_StepsAppendedOneByOne_SayWhatAllAtOnceSay()
    {
        var first = new LocalDate(1990, 1, 1);
        var series = EffectiveSeries.Empty<decimal>();
        for (var i = 0; i < 10_000; i++)
        {
            series = series.Set(first.PlusDays(i), i / 2);
        }

        // Each value stands for two days, and equal neighbours are one step.
        Assert.Equal(5_000, series.Steps.Count);
        Assert.Equal(4_321m, series.On(first.PlusDays(8_643)));
        Assert.Equal(0m, series.On(first.PlusDays(1)));
        Assert.Equal(7m, series.Set(first.PlusDays(3), 7m).On(first.PlusDays(9_999)));
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H14")]
    public void Share_ManyResults_OneByOneAndTogetherAreTheSame()
    {
        Workforce people = new(Enumerable.Range(0, 30).Select(i => Somebody($"{i:0000}")));
        var results = Enumerable.Range(0, 60).Select(i => new TeamResult(
            new Achievement($"r{i}", AchievementKind.Innovation, [InnovationKind.All[0]], new LocalDate(2026, 6, 1)),
            [new TeamMember(new WorkerId($"{i % 40:0000}"), Ratio.One), new TeamMember(new WorkerId($"{(i + 1) % 40:0000}"), Ratio.One)])).ToList();

        var single = results.Aggregate(people, (all, result) => all.Share(result));
        Assert.Equal(single.Workers, people.Share(results).Workers);
        Assert.Equal(30, single.Count);
        Assert.Null(single.Find(new WorkerId("0035")));
        Assert.Equal(
            ["r6", "r7", "r46", "r47"],
            single["0007"]
                .TeamResults.Select(result => result.Result.Id)
                .Order(StringComparer.Ordinal)
                .OrderBy(id => int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H3")]
    public void Read_RowsAboutStrangers_AreToldUpToTheCapWithTheNearest()
    {
        const string Roster =
            "工号,姓名,用人单位,工作地,岗位,岗位类别,是否一线,是否班组长,是否关键工序,是否紧缺工种,用工形式,工时制度,入职日期,离职日期,薪酬形式,薪级,薪档\r\n0012,甲,,杭州,车工,关键,是,否,否,否,全日制,标准,2020-01-01,,薪级,高级工,1\r\n";
        var table =
            "工号,类别,聘任等级,聘任日期\r\n"
            + string.Concat(Enumerable.Range(0, 200).Select(i => $"9{i:000},技能,高级工,2020-01-01\r\n"))
            + "12,技能,高级工,2020-01-01\r\n";
        var findings = new WorkforceFiles(new MemoryStream(Encoding.UTF8.GetBytes(Roster)))
            .WithAppointments(new MemoryStream(Encoding.UTF8.GetBytes(table))).Read().Findings;

        Assert.Equal(WorkforceFiles.FindingsOfAKind, findings.Count(finding => finding.Code == FindingCodes.UnknownWorker));
        HasFinding(FindingCodes.MoreOfTheSame, findings);
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H14")]
    public void PayFor_AskedOfTheAgreementAgain_GivesTheSameAsANewCalculator()
    {
        var agreement = Agreement(Bonus("b", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(100m))));
        var worker = Somebody().Appoint(SkillGrade.Technician, Start);

        Assert.Equal(100m, agreement.Pay(worker, 2026, 6).Total.Amount);
        Assert.Equal(100m, agreement.Pay(worker, 2026, 6).Total.Amount);
        var other = agreement with { Clauses = [Bonus("b", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(200m)))] };
        Assert.Equal(200m, other.Pay(worker, 2026, 6).Total.Amount);
    }
}
