using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Calculation;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Compliance;

/// <summary>Overtime and probation against 劳动法 Art. 44 and 劳动合同法 Art. 20, at the boundary.</summary>
public sealed class HoursAndProbationTests
{
    [Theory]
    [InlineData(150, 200, 300, 0)]
    [InlineData(149.99, 200, 300, 1)]
    [InlineData(150, 199, 299, 2)]
    public void Check_OvertimeRates_AreComparedWithTheLaw(decimal working, decimal rest, decimal holiday, int expected)
    {
        var rates = new OvertimeRates(Ratio.Percent(working), Ratio.Percent(rest), Ratio.Percent(holiday));

        Assert.Equal(expected, Found(WithBase(6_000m, Overtime() with { Rates = EffectiveSeries.Always(rates) }), FindingCodes.OvertimeBelowLaw));
    }

    [Fact]
    public void Check_OtherSystems_AreComparedAsFarAsTheLawGoes()
    {
        var none = EffectiveSeries.Always(new OvertimeRates(Ratio.Percent(150m), Ratio.Zero, Ratio.Percent(300m)));

        Assert.Equal(
            0,
            Found(
                WithBase(6_000m, Overtime(WorkingTimeSystem.Cumulative) with { Rates = none, Cycle = HoursCycle.Quarter }),
                FindingCodes.OvertimeBelowLaw));
        Assert.Equal(0, Found(WithBase(6_000m, Overtime(WorkingTimeSystem.Flexible) with { Rates = none }), FindingCodes.OvertimeBelowLaw));
    }

    [Theory]
    [InlineData(80, 0)]
    [InlineData(79.9, 1)]
    public void Check_Probation_IsAtLeastEightyPercent(decimal percent, int expected)
    {
        var agreement = WithBase(6_000m);
        ProbationRule rule = new(Ratio.Percent(percent), ProbationBase.AgreedPay);

        Assert.Equal(expected, Found(agreement with { Policies = agreement.Policies with { Probation = rule } }, FindingCodes.ProbationBelowLaw));
        Assert.Equal(
            expected,
            Found(agreement.WithClause((LadderClause)agreement.Find("base-pay")! with { Probation = rule }), FindingCodes.ProbationBelowLaw));
    }

    private static int Found(CollectiveAgreement agreement, FindingCode code) =>
        agreement.Check(Jurisdictions.National).Findings.Count(finding => finding.Code == code);
}
