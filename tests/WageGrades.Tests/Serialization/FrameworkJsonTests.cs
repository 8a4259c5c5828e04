using System.Text;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Serialization;

/// <summary>The qualification framework, conversions of credits and the account of credits survive document and table.</summary>
public sealed class FrameworkJsonTests
{
    [Fact]
    public void Framework_AndConversions_AreReadBackEqual()
    {
        var agreement = Agreement() with
        {
            Framework = new QualificationFramework(
                StandingFact.Recognised,
                [
                    KeyValuePair.Create(SkillGrade.Technician.Term, FrameworkLevel.Level5), KeyValuePair.Create(Education.Bachelor.Term, FrameworkLevel.Level6),
                ])
            { Source = new LegalReference { Title = "资历框架等级标准" } },
            CreditConversions =
            [
                new CreditConversion(FrameworkLevel.Level4, 60m, CreditExpiry.Lapses) { Sources = [CreditSource.Training, CreditSource.Work] },
                new CreditConversion(SkillGrade.Senior, 12.5m, CreditExpiry.Kept) { Source = new LegalReference { Title = "学分转换办法" } },
            ],
        };
        var text = AgreementJson.Write(agreement);

        Assert.Contains("\"skill-grade:technician\": \"level-5\"", text, StringComparison.Ordinal);
        Assert.Equal(agreement, AgreementJson.Read(text).OrThrow());
        Assert.Equal(text, AgreementJson.Write(AgreementJson.Read(text).OrThrow()));
    }

    [Fact]
    public void Framework_InChineseWords_IsRead()
    {
        var text = AgreementJson.Write(Agreement()).TrimEnd()[..^1]
            + ""","framework": { "by": "持证", "levels": { "技师": "资历五级" } }, "creditConversions": [{ "standing": "资历四级", "atLeast": 60, "afterExpiry": "保留", "sources": ["非学历培训"] }] }""";

        var agreement = AgreementJson.Read(text).OrThrow();

        Assert.Equal(FrameworkLevel.Level5, agreement.LevelOf(SkillGrade.Technician));
        Assert.Equal([new CreditConversion(FrameworkLevel.Level4, 60m, CreditExpiry.Kept) { Sources = [CreditSource.Training] }], agreement.CreditConversions);
    }

    [Fact]
    public void Credits_InATable_AreRead()
    {
        using MemoryStream roster = new(Encoding.UTF8.GetBytes("工号,姓名,入职日期\n0007,张三,2020-01-01\n"));
        using MemoryStream credits = new(Encoding.UTF8.GetBytes(
            "工号,学习成果来源,学分,取得日期,有效期至,学习成果名称\n0007,非学历培训,12.5学分,2026-03-01,2031-02-28,数控编程\n0007,外星学习,3,2026-03-01,,\n"));

        var reading = new WorkforceFiles(roster).WithCredits(credits).Read();

        Assert.Equal(
            [new LearningCredit(12.5m, CreditSource.Training, new LocalDate(2026, 3, 1)) { ValidUntil = new LocalDate(2031, 3, 1), Name = "数控编程" }],
            reading.Value["0007"].Credits);
        Assert.Contains(reading.Findings, finding => finding.Severity == FindingSeverity.Error && finding.Line == 3);
    }
}
