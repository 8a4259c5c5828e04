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
    public void Schema_Published_IsTheFile() => ApprovedFile.Verify("docs/schemas/agreement-1.schema.json", AgreementJson.Schema);
}
