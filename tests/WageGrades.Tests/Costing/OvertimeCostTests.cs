using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Calculation;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Costing;

/// <summary>Raising an allowance that counts in the overtime base raises overtime, which the cost shows by itself.</summary>
public sealed class OvertimeCostTests
{
    private static readonly BonusClause Allowance =
        Bonus("shop-allowance", Appointed("skill-grade"), new WhileHeld { Start = StartRule.OnTheDay }, new FixedAmount(Cny(174m))) with
        {
            Counts = Counting(PayBase.OvertimeBase, PayBase.MinimumWage),
        };

    private static readonly Proposal Offer = Proposal.On(WithBase(5_220m, Allowance, Overtime()), "offer")
        .Raise("shop-allowance", Increase.Flat(174m))
        .EffectiveFrom(new LocalDate(2026, 7, 1));

    private static Workforce WithTenHoursIn(YearMonth month) =>
        new([Placed().Appoint(SkillGrade.Technician, Start).Hours(month, (MonthCounter.OvertimeHours, 10m))]);

    [Fact]
    public void Cost_HoursOfTheComingYear_HaveALineOfTheirOwn()
    {
        // 31 an hour becomes 32: ten hours at 150 % cost 15 more, beside 174 a month.
        var report = Offer.Cost(WithTenHoursIn(new YearMonth(2026, 9)), new CostBasis { Population = CostPopulation.Moving });

        Assert.Equal(Cny(15m), report.ByClause.Single(clause => clause.Clause.Id == "overtime").Amounts.FullYear.Difference);
        Assert.Equal(Cny(15m + (12 * 174m)), report.FullYear);
    }

    [Fact]
    public void Cost_HoursOfThePastYearReplayed_ArePricedApart()
    {
        var report = Offer.Cost(WithTenHoursIn(new YearMonth(2025, 9)), EventAssumptions.Replay(2025));

        var overtime = Assert.Single(report.Contingent);
        Assert.Equal((Cny(465m), Cny(480m)), (overtime.Amounts!.FullYear.Baseline, overtime.Amounts.FullYear.Proposed));
        Assert.Equal(Ratio.Of(10, 1), overtime.Count);
        Assert.Equal(Cny(12 * 174m), report.KnownPay.FullYear.Difference);
    }

    [Fact]
    public void Cost_NothingAssumed_ListsOvertimeAsNotPriced()
    {
        var overtime = Assert.Single(Offer.Cost(WithTenHoursIn(new YearMonth(2025, 9))).Contingent);

        Assert.Null(overtime.Amounts);
        Assert.Equal(["150 %", "200 %", "300 %"], overtime.Prices.Select(price => price.After!.English));
    }

    // The allowance alone counts in the overtime base, and it is a share of the base pay that is raised.
    [Fact]
    public void Cost_RaiseOfWhatTheOvertimeBaseRestsOn_TellsOvertimeAsChanged()
    {
        var allowance = Allowance with { Amounts = EffectiveSeries.Always<BonusAmount>(new ShareOfPayAmount(Ratio.Percent(10m), ["base-pay"])) };
        var agreement = WithBase(5_220m, allowance, Overtime());
        agreement = agreement.WithClause((LadderClause)agreement.Find("base-pay")! with { Counts = Counting(PayBase.MinimumWage) });
        bool IsChanged(ClauseId raised) => Assert.Single(
            Proposal.On(agreement, "offer").Raise(raised, Increase.Percent(10m)).EffectiveFrom(new LocalDate(2026, 7, 1))
                .Cost(WithTenHoursIn(new YearMonth(2025, 9))).Contingent).IsChanged;

        Assert.True(IsChanged("base-pay"));
        Assert.True(IsChanged("shop-allowance"));
    }

    [Fact]
    public void Apply_AddAndRemove_TakeEffectFromTheDate()
    {
        var july = new LocalDate(2026, 7, 1);
        var with = Proposal.On(WithBase(5_220m), "with").Add(Overtime()).Add(OnLeave(LeaveKind.Sick, 80m)).EffectiveFrom(july).Agreement;
        Assert.Equal(july, ((OvertimeClause)with.Find("overtime")!).Rates.Steps.Single(step => step.HasValue).Span.From);
        Assert.Equal(july, ((LeaveClause)with.Find("sick-pay")!).Shares.Steps.Single(step => step.HasValue).Span.From);

        var without = Proposal.On(WithBase(5_220m, Allowance, Overtime(), OnLeave(LeaveKind.Sick, 80m, "base-pay", "shop-allowance")), "without")
            .Remove("overtime").Remove("sick-pay").EffectiveFrom(july).Agreement;
        Assert.Equal(july, ((OvertimeClause)without.Find("overtime")!).Rates.Steps.First(step => step.HasValue).Span.Until);
        Assert.Equal(july, ((LeaveClause)without.Find("sick-pay")!).Shares.Steps.First(step => step.HasValue).Span.Until);
    }
}
