using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>Whether the model matches the books.</summary>
public sealed class LedgerMatchTests
{
    private static readonly CollectiveAgreement Base = Agreement(BasePay, Seniority);

    private static readonly Workforce Two = new([Somebody("1"), Somebody("2", "G2")]);

    private static readonly YearMonth March = new(2026, 3);

    private static readonly YearMonth April = new(2026, 4);

    private static PaidLedger Paid(params IEnumerable<PaidRow> rows) => PaidLedger.Empty(Currency.Cny).Import(rows).OrThrow();

    private static IEnumerable<PaidRow> AsTheAgreementGives() =>
        new[] { March, April }.SelectMany(month => Base.PayFor(Two, month).ToPaidRows(batch: $"batch-{month.Month}"));

    [Fact]
    public void Of_WhatTheAgreementGives_IsExplainedWholly()
    {
        var match = LedgerMatch.Of(Base, Two, Paid(AsTheAgreementGives()), March, April);
        // Two months of 4,100 and 4,950, and six years of service × 20 for both.
        Assert.Equal((Cny(18_580m), Cny(18_580m), Cny(0m)), (match.Total.Paid, match.Total.Modelled, match.Total.Unexplained));
        Assert.Equal(Ratio.Zero, match.UnexplainedShare);
        Assert.Equal(["2026-03", "2026-04"], match.ByMonth.Select(month => month.Name.English));
        Assert.Contains("与账上实发核对", match.ToMarkdown(), StringComparison.Ordinal);
    }

    // Two clauses of one id: nobody can be paid, and all that the books have is unexplained.
    [Fact]
    public void Of_AnAgreementWithOneIdTwice_LeavesEverythingUnexplained()
    {
        var match = LedgerMatch.Of(Agreement(BasePay, BasePay), Two, Paid(AsTheAgreementGives()), March, April);
        Assert.Equal((2, Cny(18_580m), Cny(0m), Cny(18_580m)), (match.PeopleBlocked, match.Total.Paid, match.Total.Modelled, match.Total.Unexplained));
    }

    [Fact]
    public void Of_WhatWasPaidOtherwise_NamesWhereItDiffers()
    {
        // 150 too much for one in March; 200 on no clause; 50 under a clause that the agreement does not have. A month outside does not count.
        PaidRow Extra(string id, YearMonth month, string? clause, decimal amount) =>
            new(id, new WorkerId("1"), month, month, "extra", clause is null ? null : new(clause), Cny(amount));
        var paid = Paid(AsTheAgreementGives().Concat(
            [Extra("a", March, "base-pay", 150m), Extra("b", March, null, 200m), Extra("c", April, "heating", 50m), Extra("d", new YearMonth(2026, 5), "base-pay", 9m)]));
        var match = LedgerMatch.Of(Base, Two, paid, March, April);
        Assert.Equal(Cny(400m), match.Total.Unexplained);
        Assert.Equal(Ratio.Of(400, 18_980), match.UnexplainedShare);
        Assert.Equal([Cny(150m), Cny(0m)], match.ByClause.Take(2).Select(clause => clause.Unexplained));
        Assert.Equal("1", match.ByPerson[0].Name.English);
        Assert.Contains("heating", match.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("no clause", match.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    // 9,050 of base pay and 240 of seniority are due in each month.
    private static readonly PaidTotal[] Totals =
    [
        new(March, "岗位工资", ["base-pay"], 9_000m), new(March, "岗位工资", ["base-pay"], 50m), new(April, "岗位工资", ["base-pay"], 9_150m),
        new(March, "工龄工资", ["seniority"], 240m), new(March, "补贴", [], 50m), new(new YearMonth(2026, 5), "补贴", [], 1_000m),
    ];

    [Fact]
    public void Of_TotalsByPayItem_NamesWhereTheyDiffer()
    {
        // 100 too much of base pay in April, 240 of seniority that was not paid in April, 50 that no clause gives in March; May does not count.
        var match = LedgerMatch.Of(Base, Two, Totals, March, April);
        Assert.Equal((Cny(18_490m), Cny(18_580m), Cny(390m)), (match.Total.Paid, match.Total.Modelled, match.Total.Unexplained));
        Assert.Equal(
            [("岗位工资", Cny(100m), 2), ("工龄工资", Cny(240m), 2), ("补贴", Cny(50m), 0)],
            match.ByItem.Select(item => (item.Name.English, item.Unexplained, item.People)));
        Assert.Equal([Cny(50m), Cny(340m)], match.ByMonth.Select(month => month.Unexplained));
        Assert.Empty(match.ByClause.Concat(match.ByPerson));
        Assert.Contains("按工资项目", match.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(2, match.Shared(2).Tables.Count);

        // What no item names pays what the books do not have.
        var without = LedgerMatch.Of(Base, Two, Totals.Take(3), March, April);
        Assert.Equal(("clauses that no item names", Cny(480m)), (without.ByItem[^1].Name.English, without.ByItem[^1].Unexplained));
    }

    [Fact]
    public void Of_TotalsThatContradict_Throws()
    {
        PaidTotal twice = new(April, "岗位工资", ["seniority"], 1m);
        Assert.Throws<ArgumentException>(() => LedgerMatch.Of(Base, Two, [Totals[0], twice], March, April));
        Assert.Throws<ArgumentException>(() => LedgerMatch.Of(Base, Two, [Totals[0], new(March, "另一项", ["base-pay"], 1m)], March, April));
        PaidTotal much = new(March, "much", [], 9_000_000_000_000_000m);
        Assert.Throws<ArgumentException>(() => LedgerMatch.Of(Base, Two, [much, much], March, April));
        Assert.Throws<ArgumentOutOfRangeException>(() => LedgerMatch.Of(Base, Two, Totals, April, March));
    }

    [Fact]
    public void Summary_InABasis_IsPrintedByEveryReport()
    {
        // 390 of 18,490 are 2.11 percent.
        var basis = CostBasis.Standard with { Match = LedgerMatch.Of(Base, Two, Totals, March, April).Summary };
        var offer = Proposal.On(Base, "offer").EffectiveFrom(July).Raise("base-pay", Increase.Flat(100m));
        IReport[] reports =
        [
            offer.Cost(Two, basis), ProposalComparison.Of([offer], Two, basis), offer.PriceClauses(Two, basis), Redline.Of(offer, Two, basis),
            SettlementWalk.Of(offer, Two, basis), BargainingRounds.Of([new BargainingOffer(offer)], Two, basis),
            offer.Solve(Two, basis).Flat("base-pay").Between(0m, 10m).AtMost(1_000m),
        ];
        Assert.All(reports, report =>
        {
            Assert.Contains("模型未能解释账上实发的 2.11%（390.00）", report.ToMarkdown(), StringComparison.Ordinal);
            Assert.Contains("2.11 % of what was paid is not explained (390.00)", report.ToMarkdown(Language.English), StringComparison.Ordinal);
        });
        Assert.Equal(offer.Cost(Two).Total, offer.Cost(Two, basis).Total);
        Assert.Contains("unexplained", System.Text.Json.JsonSerializer.Serialize(offer.Cost(Two, basis)), StringComparison.Ordinal);
    }

    [Fact]
    public void PeopleWhoCannotBeComputed_AreCounted()
    {
        Workforce people = new([Somebody("1"), new Worker(new WorkerId("3")).Employ(new LocalDate(2020, 1, 1))]);
        var paid = Paid(new PaidRow("a", new WorkerId("3"), March, March, "batch", new("base-pay"), Cny(4_000m)));
        var match = LedgerMatch.Of(Base, people, paid, March, March);
        Assert.Equal(1, match.PeopleBlocked);
        Assert.Equal("3", match.ByPerson[1].Name.English);
        Assert.Contains("could not be computed", match.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_MonthsTurnedRoundOrAnotherCurrency_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LedgerMatch.Of(Base, Two, Paid(), April, March));
        Assert.Throws<ArgumentException>(() => LedgerMatch.Of(Base, Two, PaidLedger.Empty(Currency.Eur), March, April));
    }
}
