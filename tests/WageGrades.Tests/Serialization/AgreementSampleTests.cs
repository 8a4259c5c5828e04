using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;

namespace WageGrades.Tests.Serialization;

public sealed class AgreementSampleTests
{
    [Theory]
    [InlineData(AgreementSamples.Whole)]
    [InlineData(AgreementSamples.Faulty)]
    public void Write_Sample_IsTheFile(string path) => ApprovedFile.Verify(path, AgreementJson.Write(AgreementSamples.Read(path)));

    [Theory]
    [InlineData(AgreementSamples.Whole)]
    [InlineData(AgreementSamples.Faulty)]
    public void WriteThenRead_Sample_IsIdentity(string path)
    {
        CollectiveAgreement agreement = AgreementSamples.Read(path);

        Assert.Equal(agreement, AgreementJson.Read(AgreementJson.Write(agreement)).OrThrow());
    }

    [Fact]
    public void Check_WholeSample_HasNoFindings() => Assert.Equal(FindingList.Empty, AgreementSamples.Read(AgreementSamples.Whole).Check());

    [Fact]
    public void Check_FaultySample_FindsWhatIsMissingInIt()
    {
        FindingList findings = AgreementSamples.Read(AgreementSamples.Faulty).Check();

        Assert.Equal(
            [
                "WG2009 outstanding-benefit", "WG2009 renovation-share", "WG2009 management-share", "WG2001 skill-or-title", "WG2305 skill-allowance",
            ],
            findings.Select(finding => $"{finding.Code.Id} {finding.Clause?.ToString() ?? finding.Path.Split('.')[1]}"));
    }

    [Fact]
    public void Sources_WholeSample_EveryPayingClauseHasOneWithItsMark() =>
        Assert.All(
            AgreementSamples.Read(AgreementSamples.Whole).Clauses,
            clause =>
                Assert.True(
                    clause.Sources.Count > 0 && clause.Sources.All(source => source.Text.Split(' ')[0] is "[V]" or "[J]" or "[S]" or "[LAW]"),
                    clause.Id.ToString()));

    [Fact]
    public void Contents_WholeSample_CoverEverySubjectOfLaw() => Assert.Equal(
        Enum.GetValues<ContentTag>(),
        AgreementSamples.Read(AgreementSamples.Whole).Clauses.SelectMany(clause => clause.Contents).Distinct().Order());

    [Fact]
    public void Read_ExampleOfTheFormatPage_IsSound()
    {
        string page = AgreementSamples.TextOf("docs/agreement-format.md").ReplaceLineEndings("\n");
        int start = page.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;

        CollectiveAgreement agreement = AgreementJson
            .Read(page[start..page.IndexOf("```", start, StringComparison.Ordinal)])
            .OrThrow(Language.English);

        Assert.Equal(FindingList.Empty, agreement.Check());
    }
}
