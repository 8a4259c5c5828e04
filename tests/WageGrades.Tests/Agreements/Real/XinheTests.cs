using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>新河羊毛衫行业工价协议: 800 a month guaranteed, overtime included; counts are chosen.</summary>
public sealed class XinheTests
{
    private static readonly YearMonth May = new(2004, 5);
    private static readonly LocalDate Hired = new(2003, 7, 1);
    private static readonly CollectiveAgreement Agreement = RealAgreements.Read("xinhe");
    private static readonly PieceKey Knitting = PieceKey.Of("crew-neck", "knitting");

    private static PayStatement Pay(decimal normal, decimal overtime, decimal hours) => Agreement.PayFor(
        new Worker(new WorkerId("0001")).Employ(Hired).PutOn(Hired, new SchemeTerms("piece")).Record(May, new MonthRecord
        {
            Pieces = [new PieceCount(Knitting, normal), new PieceCount(Knitting, overtime) { Time = PieceTime.Overtime }],
            Counts = new Dictionary<Term, decimal> { [MonthCounter.WorkedHours] = hours },
        }),
        May);

    [Fact]
    public void Check_AsAgreed_IsSound()
    {
        Assert.Empty(Agreement.Check().Errors);
        Assert.DoesNotContain(Agreement.Check(), finding => finding.Code == FindingCodes.GuaranteeWithOvertimeUntested);
        Assert.Contains((Agreement with { Floors = [] }).Check(), finding => finding.Code == FindingCodes.GuaranteeWithOvertimeUntested);
    }

    // 100 × 6.5 = 650 in normal hours, 20 × 6.5 × 150 % = 195 beyond them: 845 is above 800.
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "xinhe")]
    public void PayFor_OvertimeAboveTheGuarantee_IsPaidAsEarned()
    {
        var statement = Pay(100m, 20m, 190m);

        Assert.Equal(845m, statement.Total.Amount);
        Assert.DoesNotContain(statement.Findings, finding => finding.Code == FindingCodes.GuaranteeBelowMinimum);
    }

    // 650 + 5 × 9.75 = 698.75, topped up to 800.
    [Fact]
    public void PayFor_BelowTheGuaranteeWithOvertime_IsToppedUp() => Assert.Equal(800m, Pay(100m, 5m, 180m).Total.Amount);

    // 60 × 6.5 = 390 and 50 × 9.75 = 487.50 reach the 800, but 390 is below 3.375 × 200 = 675 for the hours.
    [Fact]
    public void PayFor_PayWithoutOvertimeBelowTheMinimum_IsToldAndRaised()
    {
        var statement = Pay(60m, 50m, 200m);

        Assert.Equal(1_162.50m, statement.Total.Amount);
        Assert.Contains(statement.Findings, finding => finding.Code == FindingCodes.GuaranteeBelowMinimum);
    }
}
