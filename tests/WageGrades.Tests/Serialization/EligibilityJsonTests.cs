using System.Text;
using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Tests.Serialization;

/// <summary>For whom a clause is, in documents and on the roster.</summary>
public sealed class EligibilityJsonTests
{
    private const string Whole = """
        { "terms": ["post-class:key", "技师"], "grades": ["G1"], "posts": ["焊工"], "workplaces": ["甲厂"], "forms": ["full-time"],
          "service": { "from": "2 年", "below": "10 years" }, "age": { "below": "60年" } }
        """;

    private static Reading<CollectiveAgreement> Read(string whom) => AgreementJson.Read($$"""
        {
          "format": "wagegrades/agreement/1", "id": "a", "title": "协议", "currency": "CNY", "term": { "from": "2026-01-01" }, "coveredForms": ["full-time"],
          "clauses": [
            { "kind": "bonus", "id": "b", "heading": "津贴", "ground": { "kind": "joining" }, "schedule": { "kind": "while-held" }, "for": {{whom}},
              "amounts": [{ "kind": "fixed", "amount": 300 }] }
          ]
        }
        """);

    [Fact]
    public void Read_EveryPart_IsReadAndWrittenBack()
    {
        var agreement = Read(Whole).OrThrow();
        var whom = ((PayClause)agreement.Clauses[0]).For!;

        Assert.Equal(["post-class:key", "skill-grade:technician"], whom.Terms.Select(term => term.ToString()));
        Assert.Equal(TimeBand.Between(TimeLength.Years(2), TimeLength.Years(10)), whom.Service);
        Assert.Equal(TimeBand.Below(TimeLength.Years(60)), whom.Age);
        Assert.Contains("service from 2 years to below 10 years", whom.ToString(), StringComparison.Ordinal);
        Assert.Equal(agreement, AgreementJson.Read(AgreementJson.Write(agreement)).OrThrow());
    }

    [Theory]
    [InlineData("""{ "service": {} }""")]
    [InlineData("""{ "service": { "from": "2" } }""")]
    [InlineData("""{ "service": { "from": "0 years" } }""")]
    [InlineData("""{ "age": { "below": "18 winters" } }""")]
    [InlineData("""{ "posts": [""] }""")]
    [InlineData("""{ "who": ["x"] }""")]
    public void Read_BadPart_IsToldWithItsLine(string whom)
    {
        var reading = Read(whom);

        Assert.NotEmpty(reading.Findings.Errors);
        Assert.All(reading.Findings.Errors, finding => Assert.True(finding.Line > 0));
    }

    [Theory]
    [InlineData("1 day")]
    [InlineData("6 weeks")]
    [InlineData("24 months")]
    [InlineData("9999 years")]
    public void Read_Length_IsWrittenAsItPrints(string length)
    {
        var agreement = Read($$"""{ "service": { "from": "{{length}}" } }""").OrThrow();

        Assert.Contains($"\"{length}\"", AgreementJson.Write(agreement), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DateOfBirthOnTheRoster_IsReadAndABadOneLosesNobody()
    {
        var reading = WorkforceCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(
            "工号,姓名,用人单位,工作地,岗位,用工形式,工时制度,入职日期,出生日期,薪酬形式,薪级,薪档\n"
            + "001,甲,厂,杭州,焊工,全日制,标准工时制,2025-01-01,1990-02-03,待定,,\n"
            + "002,乙,厂,杭州,焊工,全日制,标准工时制,2025-01-01,九零年,待定,,\n")));

        Assert.Equal([new LocalDate(1990, 2, 3), null], reading.Value.Workers.Select(worker => worker.BornOn));
        Assert.Contains(reading.Findings, finding => finding.Line == 3);
    }

    [Fact]
    public void Read_RosterWithoutWhatTheClauseAsks_IsToldWithTheClause()
    {
        var reading = new WorkforceFiles(new MemoryStream(Encoding.UTF8.GetBytes(
                "工号,姓名,用人单位,岗位,用工形式,工时制度,入职日期,薪酬形式,薪级,薪档\n001,甲,厂,焊工,全日制,标准工时制,2025-01-01,待定,,\n")))
            .For(Read("""{ "age": { "below": "60 years" }, "workplaces": ["甲厂"] }""").OrThrow())
            .Read();

        Assert.Equal(2, reading.Findings.Count(finding => finding.Code == FindingCodes.ClauseNeedsColumn));
    }
}
