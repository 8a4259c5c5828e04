using WageGrades.Compliance;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Compliance;

/// <summary>The limits of 财资〔2016〕4号, each at its boundary.</summary>
public sealed class IncentiveTests
{
    private static readonly IncentiveLimits Limits = PublishedIncentiveLimits.StateTechnologyFirms2016;
    private static readonly LocalDate Decided = new(2027, 4, 1);

    [Theory]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-04-02", false)]
    public void Dividend_AfterOneYearOnThePost(string since, bool holds) => Holds(holds, Plan(Person(since: Day(since))));

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Dividend_ToThreeTenthsOfTheStaff(int people, bool holds) =>
        Holds(holds, Plan([.. Enumerable.Range(0, people).Select(at => Person(dividend: 1m, number: $"{at}"))]));

    // Two thirds of 120,000 are 80,000; of a total that includes the dividend, 240,000 beside 120,000.
    [Theory]
    [InlineData(80_000, false, true)]
    [InlineData(80_000.01, false, false)]
    [InlineData(240_000, true, true)]
    [InlineData(240_000.01, true, false)]
    public void Dividend_UpToTwoThirdsOfTotalPay(decimal dividend, bool isIncluded, bool holds) =>
        Holds(holds, Plan(Person(dividend: dividend)) with { PayIncludesDividend = isIncluded });

    [Fact]
    public void Dividend_TotalPayNotDeclared_IsAMissingChoice() =>
        HasFinding(FindingCodes.MissingChoice, Limits.Check(Plan(Person()) with { PayIncludesDividend = null }));

    [Theory]
    [InlineData("2029-01-01", true)]
    [InlineData("2029-01-02", false)]
    [InlineData(null, false)]
    public void Dividend_PlanOfThreeYears(string? until, bool holds) =>
        Holds(holds, Plan(new DateSpan(new LocalDate(2026, 1, 1), until is null ? null : Day(until)), Person()));

    [Theory]
    [InlineData("2027-01-01", 1, true)]
    [InlineData("2026-12-31", 0, true)]
    [InlineData("2026-12-31", 1, false)]
    [InlineData("2025-06-30", 1, false)]
    public void Dividend_NoneFromTheYearOfLeavingThePost(string left, decimal dividend, bool holds) =>
        Holds(holds, Plan(Person(dividend: dividend) with { LeftPostOn = Day(left) }));

    [Theory]
    [InlineData(150_000, true)]
    [InlineData(150_000.01, false)]
    public void Dividend_UpToFifteenPercentOfProfit(decimal dividend, bool holds) => Holds(holds, Plan(Person(pay: 1_000_000m, dividend: dividend)));

    [Theory]
    [InlineData("2024-04-01", 1_000_000, 1_000_000, true)]
    [InlineData("2024-04-02", 1_000_000, 1_000_000, false)]
    [InlineData("2020-01-01", 1_000_000, 999_999.99, false)]
    [InlineData("2020-01-01", 3_000_000, 3_000_000, true)]
    [InlineData("2020-01-01", 3_000_000.01, 3_000_001, false)]
    public void Equity_YearsPurchaseAndMost(string since, decimal awarded, decimal purchased, bool holds) =>
        Holds(holds, new EquityPlan(Decided, Cny(100_000_000m), [Award(since, awarded, purchased)]));

    [Theory]
    [InlineData(2_000_000, true)]
    [InlineData(1_999_999.99, false)]
    public void Equity_UpToFifteenPercentOfTheGain(decimal gain, bool holds) =>
        Holds(holds, new EquityPlan(Decided, Cny(gain), [Award("2020-01-01", 100_000m, 100_000m), Award("2020-01-01", 200_000m, 200_000m)]));

    [Fact]
    public void Check_WhatIsBeyond_CitesTheRuleAndTheFigures()
    {
        var finding = Assert.Single(Limits.Check(Plan(Person(since: new LocalDate(2027, 1, 1)))));

        Assert.Equal(FindingCodes.IncentiveBeyondLimit, finding.Code);
        Assert.Contains("财资〔2016〕4号", finding.Citation!.Title, StringComparison.Ordinal);
        Assert.Contains("2027-01-01", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    private static DividendRecipient Person(LocalDate? since = null, decimal pay = 120_000m, decimal dividend = 10_000m, string number = "1") =>
        new(new WorkerId(number), since ?? new LocalDate(2020, 1, 1), Cny(pay), Cny(dividend));

    private static DividendPlan Plan(params DividendRecipient[] people) =>
        Plan(new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2029, 1, 1)), people);

    // Profit enough for a dividend of 240,000.01, but where the profit itself is tested.
    private static DividendPlan Plan(DateSpan term, params DividendRecipient[] people) =>
        new(term, Decided, 2026, staff: 100, Cny(people.Any(person => person.OtherPay.Amount == 1_000_000m) ? 1_000_000m : 10_000_000m), people)
        {
            PayIncludesDividend = false,
        };

    private static EquityAward Award(string since, decimal awarded, decimal purchased) =>
        new(new WorkerId("1"), Day(since), Cny(awarded), Cny(purchased));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static void Holds(bool holds, DividendPlan plan) => Assert.Equal(holds, !Limits.Check(plan).HasErrors);

    private static void Holds(bool holds, EquityPlan plan) => Assert.Equal(holds, !Limits.Check(plan).HasErrors);
}
