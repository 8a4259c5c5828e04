using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Calculation;

namespace WageGrades.Tests.Serialization;

/// <summary>The pay period in an agreement's document.</summary>
public sealed class PayPeriodJsonTests
{
    private static readonly CollectiveAgreement Agreement = AwardDesk.Agreement();

    private static CollectiveAgreement Of(PayPeriod period) => Agreement with { Policies = Agreement.Policies with { PayPeriod = period } };

    private static Reading<CollectiveAgreement> Read(string startsOn) => AgreementJson.Read(
        AgreementJson.Write(Of(PayPeriod.StartingOn(26))).Replace("\"startsOn\": 26", $"\"startsOn\": {startsOn}", StringComparison.Ordinal));

    [Fact]
    public void Write_ThenRead_IsTheSame()
    {
        var written = AgreementJson.Write(Of(PayPeriod.StartingOn(26)));

        Assert.Contains("\"startsOn\": 26", written, StringComparison.Ordinal);
        Assert.Equal(Of(PayPeriod.StartingOn(26)), AgreementJson.Read(written).OrThrow());
    }

    [Fact]
    public void Write_CalendarMonth_SaysNothing()
    {
        Assert.Equal(AgreementJson.Write(Agreement), AgreementJson.Write(Of(PayPeriod.StartingOn(1))));
        Assert.DoesNotContain("payPeriod", AgreementJson.Write(Agreement), StringComparison.Ordinal);
        Assert.Equal(Agreement, Read("1").OrThrow());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("29")]
    [InlineData("31")]
    [InlineData("25.5")]
    public void Read_ADayThatNotEveryMonthHas_IsRefused(string startsOn)
    {
        var read = Read(startsOn);

        Assert.True(read.HasErrors);
        var finding = Assert.Single(read.Findings.Errors);
        Assert.Equal("$.policies.payPeriod.startsOn", finding.Path);
        Assert.Contains("28", finding.Message(Language.English) + finding.Remedy(Language.English), StringComparison.Ordinal);
    }
}
