using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>The window of a costing: its first month, its months, the budget years that it touches.</summary>
public sealed class CostBasisWindowTests
{
    private static readonly Workforce Ten = new(People.Workers.Take(10));

    private static Proposal Flat(decimal amount = 100m) => Proposal.On(Agreement(), "flat").Raise("base-pay", Increase.Flat(amount)).EffectiveFrom(July);

    private static IEnumerable<Money> Years(CostReport report) => report.ByYear.Select(year => year.Amounts.Difference);

    [Fact]
    public void FirstMonthJanuary_RaiseFromJuly_CostsTheCalendarYear()
    {
        var report = Flat().Cost(Ten, CostBasis.Standard with { FirstMonth = new YearMonth(2026, 1) });
        Assert.Equal((Cny(6_000m), Cny(0m), Cny(6_000m)), (report.InYear, report.CarryOver, report.FullYear));
        Assert.Equal((new YearMonth(2026, 1), new YearMonth(2026, 12), new YearMonth(2026, 12)), (report.FirstMonth, report.LastMonthInYear, report.LastMonth));
        Assert.Equal(new LocalDate(2025, 12, 31), report.FrozenOn);
        Assert.Equal([Cny(6_000m)], Years(report));
    }

    [Fact]
    public void ThreeYears_EachBudgetYear_IsToldApart()
    {
        var report = Flat().Cost(Ten, CostBasis.Standard with { Months = 36 });
        Assert.Equal([Cny(6_000m), Cny(12_000m), Cny(12_000m), Cny(6_000m)], Years(report));
        Assert.Equal((Cny(6_000m), Cny(30_000m), Cny(36_000m)), (report.InYear, report.CarryOver, report.FullYear));
        Assert.Equal(
            ["2026-07–2026-12", "2027-01–2027-12", "2028-01–2028-12", "2029-01–2029-06"],
            report.ByYear.Select(year => year.ToString().Split(':')[0]));
        Assert.Contains("共 36 个月", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("| 2028-01–2028-12 |", report.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("满年", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void FewMonths_WithinOneBudgetYear_HaveNoCarryOver()
    {
        var report = Flat().Cost(Ten, CostBasis.Standard with { Months = 2, BudgetYearStartsIn = 4 });
        Assert.Equal((Cny(2_000m), Cny(0m)), (report.InYear, report.CarryOver));
        Assert.Equal(new YearMonth(2026, 8), report.LastMonthInYear);
    }

    [Fact]
    public void ReplayOverTwoYears_EachYear_HasTheEventsOnce()
    {
        var people = new Workforce([
            Somebody("1").Achieve(new Achievement(
                "a", AchievementKind.Competition, [CompetitionLevel.Provincial, CompetitionPlacing.First], new LocalDate(2025, 10, 12))),
        ]);
        var offer = Proposal.On(Agreement(BasePay, CompetitionAward), "prizes").EffectiveFrom(July)
            .Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 5_000m);
        var report = offer.Cost(people, CostBasis.Standard with { Months = 24, Events = EventAssumptions.Replay(2025) });
        Assert.Equal(Ratio.Of(2, 1), Assert.Single(report.Contingent).Count);
        Assert.Equal([Cny(1_000m), Cny(1_000m), Cny(0m)], Years(report));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(121)]
    public void Months_OutOfRange_Throw(int months) => Assert.Throws<ArgumentOutOfRangeException>(() => CostBasis.Standard with { Months = months });
}
