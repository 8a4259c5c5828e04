using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
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
