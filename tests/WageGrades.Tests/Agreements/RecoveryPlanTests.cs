using WageGrades.Agreements;
using WageGrades.Monetary;

namespace WageGrades.Tests.Agreements;

public sealed class RecoveryPlanTests
{
    private static Money Cny(decimal amount) => new(amount, Currency.Cny);

    [Theory]
    [InlineData(4_000, 0, 800)]
    [InlineData(4_000, 3_500, 500)]
    [InlineData(3_400, 3_500, 0)]
    [InlineData(0, 0, 0)]
    public void LimitFor_TwentyPercentAndRest_IsTheSmaller(int pay, int left, int expected)
    {
        var plan = left == 0 ? RecoveryPlan.Statutory : RecoveryPlan.Statutory with { AtLeastLeft = Cny(left) };

        Assert.Equal(Cny(expected), plan.LimitFor(Cny(pay)));
    }

    [Fact]
    public void LimitFor_Fractions_AreRoundedDownToTheFen() => Assert.Equal(Cny(666.68m), RecoveryPlan.Statutory.LimitFor(Cny(3_333.44m)));

    [Fact]
    public void Statutory_Ceiling_CitesTheRegulation() => Assert.Equal("《工资支付暂行规定》第十六条", RecoveryPlan.Statutory.Citation!.ToString());

    /// <summary>1,000 due on 31 January and paid on 30 June is 150 days late: 1,000 × 6 % × 150 ÷ 365.</summary>
    [Fact]
    public void SimpleInterest_Days_AreCountedFromThePayDay()
    {
        SimpleInterest interest = new("interest", Ratio.Percent(6m), 365, payDay: 31, monthsLater: 0);

        Assert.Equal(Cny(1_000m) * Ratio.Of(60 * 150, 1_000 * 365), interest.On(Cny(1_000m), new YearMonth(2026, 1), new LocalDate(2026, 6, 30)));
        Assert.Equal(new LocalDate(2026, 2, 28), interest.DueOn(new YearMonth(2026, 2)));
        Assert.Equal(Cny(0m).ToExactAmount(), interest.On(Cny(1_000m), new YearMonth(2026, 1), new LocalDate(2026, 1, 20)));
    }
}
