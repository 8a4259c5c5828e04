using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Serialization.People;

namespace WageGrades.Tests.Serialization;

/// <summary>The tables of pay schemes and of what their years were assessed at.</summary>
public sealed class SchemeTablesTests
{
    private static WorkforceFiles Files => new(Bytes(string.Join('\n', Header, Zhang)));

    [Fact]
    public void Schemes_Rows_HoldUntilTheNextOrTheirLastDay()
    {
        Reading<Workforce> reading = Files.WithSchemes(Bytes("""
            工号,条款,生效日期,终止日期,执行档次,约定标准
            0007,annual-pay,2026-08-01,2026-10-31,,"300,000"
            0007,annual-pay,2026-03-16,,首席技师,
            0007,negotiated-pay,2027-01-01,长期,own-grade:craftsman,9000
            """)).Read();

        Assert.DoesNotContain(reading.Findings, finding => finding.Severity == FindingSeverity.Error);
        Worker expected = new Worker(new WorkerId("x"))
            .PutOn(new LocalDate(2026, 3, 16), new SchemeTerms("annual-pay") { Grade = SkillGrade.ChiefTechnician })
            .PutOn(new LocalDate(2026, 8, 1), new SchemeTerms("annual-pay") { AgreedAmount = Currency.Cny.Of(300_000m) })
            .BackOnLadder(new LocalDate(2026, 11, 1))
            .PutOn(
                new LocalDate(2027, 1, 1),
                new SchemeTerms("negotiated-pay") { AgreedAmount = Currency.Cny.Of(9_000m), Grade = new Term("own-grade", "craftsman") });
        Assert.Equal(expected.Scheme, Assert.Single(reading.Value.Workers).Scheme);
    }

    [Theory]
    [InlineData("0007,annual-pay,2026-03-01,2026-02-28,,", "WG3003 WG3002")]
    [InlineData("0007,,2026-03-01,,,", "WG1120")]
    [InlineData("0009,annual-pay,2026-03-01,,,", "WG3006")]
    [InlineData("0007,annual-pay,2026-03-01,,学士,", "WG1106")]
    [InlineData("0007,annual-pay,2026-03-01,,,-1", "WG1106")]
    public void Schemes_FaultyRow_IsTold(string row, string codes)
    {
        Reading<Workforce> reading = Files.WithSchemes(Bytes($"工号,条款,生效日期,终止日期,执行档次,约定标准\n{row}\n")).Read();
        Assert.Equal(codes, string.Join(' ', Codes(reading)));
    }

    [Fact]
    public void Assessments_AmountOrFactor_IsRead()
    {
        Reading<Workforce> reading = Files.WithAssessments(Bytes("""
            工号,条款,年度,核定金额,考核系数,核定日期
            0007,annual-pay,2026,190000,,2027-01-20
            0007,annual-pay,2027,,1.2,
            0007,annual-pay,2027,,1.3,
            0007,annual-pay,2028,1,1,
            0007,annual-pay,2029,,,
            """)).Read();

        Assert.Equal(
            [
                SchemeAssessment.OfAmount("annual-pay", 2026, Currency.Cny.Of(190_000m)) with { DecidedOn = new LocalDate(2027, 1, 20) },
                SchemeAssessment.OfFactor("annual-pay", 2027, 1.2m),
            ],
            Assert.Single(reading.Value.Workers).Assessments);
        Assert.Equal(
            [FindingCodes.DuplicateRow, FindingCodes.AmountAndFactor, FindingCodes.BlankCell],
            reading.Findings.Errors.Where(finding => finding.Code != FindingCodes.RowNotUsed).Select(finding => finding.Code));
    }

    private static IEnumerable<string> Codes(Reading<Workforce> reading) => reading.Findings
        .Where(finding => finding.Severity != FindingSeverity.Information)
        .Select(finding => finding.Code.Id);
}
