using System.Text;
using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Tests.Serialization;

/// <summary>Terms that an agreement adds to national vocabularies are read wherever a table or the agreement uses them.</summary>
public sealed class OwnTermTableTests
{
    private static readonly CollectiveAgreement Agreement = AgreementJson.Read("""
        {
          "format": "wagegrades/agreement/1", "id": "a", "title": "协议", "currency": "CNY", "term": { "from": "2026-01-01" },
          "vocabularies": [
            { "kind": "national", "code": "employment-form", "terms": [{ "code": "gig", "name": "灵活用工" }] },
            { "kind": "national", "code": "working-time-system", "terms": [{ "code": "four-day", "name": "四天工作制" }] },
            { "kind": "national", "code": "issuer-kind", "terms": [{ "code": "guild", "name": "行业协会评价" }] },
            { "kind": "national", "code": "education-mode", "terms": [{ "code": "dual", "name": "校企双元" }] }
          ],
          "coveredForms": ["full-time", "灵活用工"],
          "recognition": [{ "issuer": "guild", "treatment": [{ "recognised": "直接认可" }] }],
          "clauses": [
            { "kind": "bonus", "id": "degree", "heading": "学历津贴", "ground": { "kind": "standing", "vocabulary": "education", "fact": "certified" },
              "schedule": { "kind": "while-held" }, "coveredForms": ["gig"], "coveredWorkingTimes": ["四天工作制"],
              "amounts": [{ "kind": "table", "table": { "本科+校企双元": 300 } }] }
          ]
        }
        """).OrThrow();

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H2")]
    public void Read_OwnTermsInTheAgreement_AreReadAndWrittenBack()
    {
        Assert.Equal(["full-time", "gig"], Agreement.CoveredForms.Select(form => form.Code));
        Assert.Equal("issuer-kind:guild", Agreement.Recognitions[0].Issuer.ToString());
        BonusClause clause = (BonusClause)Agreement.Clauses[0];
        Assert.Equal("gig", Assert.Single(clause.CoveredForms!).Code);
        Assert.Equal("four-day", Assert.Single(clause.CoveredWorkingTimes!).Code);
        Assert.Equal(
            "education-mode:dual",
            Assert.IsType<WageGrades.Bonuses.TableAmount>(clause.Amounts.Steps[0].Value).Amounts.Keys.Single()[1].ToString());
        Assert.Equal(Agreement, AgreementJson.Read(AgreementJson.Write(Agreement)).OrThrow());
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H2")]
    public void Read_OwnTermsInTables_AreRead()
    {
        Reading<Workforce> reading = new WorkforceFiles(Table(
                "工号,姓名,用人单位,工作地,岗位,岗位类别,是否一线,是否班组长,是否关键工序,是否紧缺工种,用工形式,工时制度,入职日期,离职日期,薪酬形式,薪级,薪档\n"
                + "001,甲,厂,杭州,焊工,关键,是,否,否,否,灵活用工,四天工作制,2025-01-01,,待定,,\n"))
            .WithQualifications(Table("工号,用人单位,类别,工种或专业,等级,发证机构类型,学历形式,取得日期\n001,厂,学历,机械,本科,行业协会评价,校企双元,2025-01-01\n"))
            .For(Agreement)
            .Read();

        Assert.False(reading.HasErrors, string.Join('\n', reading.Findings));
        Worker worker = Assert.Single(reading.Value.Workers);
        Employment employment = worker.Employment.On(new LocalDate(2026, 1, 1));
        Assert.Equal("employment-form:gig", employment.Form.ToString());
        Assert.Equal("working-time-system:four-day", employment.WorkingTime.ToString());
        Assert.Equal("issuer-kind:guild", Assert.Single(worker.Qualifications).Issuer!.ToString());
        Assert.Equal("education-mode:dual", worker.Qualifications[0].Mode!.ToString());
    }

    private static MemoryStream Table(string text) => new(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Form_TermOfAnotherVocabulary_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Employment(SkillGrade.Junior));
        Assert.Throws<ArgumentOutOfRangeException>(() => Employment.FullTime with { WorkingTime = SkillGrade.Junior });
        Assert.Throws<ArgumentOutOfRangeException>(() => Agreement with { CoveredForms = [SkillGrade.Junior] });
    }
}
