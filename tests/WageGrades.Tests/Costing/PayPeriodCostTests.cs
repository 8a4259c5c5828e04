using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Calculation;
using WageGrades.Workforces;

namespace WageGrades.Tests.Costing;

/// <summary>What a proposal costs where months of pay start on the 26th.</summary>
public sealed class PayPeriodCostTests
{
    private static readonly Worker Somebody = AwardDesk.Somebody().PlaceOn(AwardDesk.Start, SkillGrade.Junior, 1);

    private static CostReport Raise(LocalDate from)
    {
        var plain = AwardDesk.Agreement(new LadderClause("base-pay", "2.1", LocalizedText.Same("base pay"), EffectiveSeries.Always(
            PayLadder.Build(Currency.Cny, steps: 1).Grade(SkillGrade.Junior, 3_100m).ToLadder())));
        var agreement = plain with { Policies = plain.Policies with { PayPeriod = PayPeriod.StartingOn(26) } };
        return Proposal.On(agreement, "offer").EffectiveFrom(from).Raise("base-pay", Increase.Flat(310m)).Cost(new Workforce([Somebody]));
    }

    // From 26 October twelve months of 310, of which November and December are 2026's.
    [Fact]
    public void Cost_FromTheFirstDayOfAMonthOfPay_TwelveWholeMonths()
    {
        var report = Raise(new LocalDate(2026, 10, 26));

        Assert.Equal((new YearMonth(2026, 11), new YearMonth(2027, 10)), (report.FirstMonth, report.LastMonth));
        Assert.Equal((AwardDesk.Cny(3_720m), AwardDesk.Cny(620m)), (report.FullYear, report.InYear));
    }

    // From Monday 2 November 18 of November's 23 scheduled days: 310 × 18 ÷ 23 is 242.61, and eleven months of 310.
    [Fact]
    public void Cost_FromADayInside_ThePartOfItsMonthOfPay() =>
        Assert.Equal(AwardDesk.Cny(242.61m + 3_410m), Raise(new LocalDate(2026, 11, 2)).FullYear);
}
