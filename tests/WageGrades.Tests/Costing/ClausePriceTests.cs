using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>What each part of a proposal costs: alone, last, in order, its share.</summary>
public sealed class ClausePriceTests
{
    private static Proposal Offer(params Clause[] clauses) => Proposal.On(Agreement(clauses), "offer").EffectiveFrom(July);

    /// <summary>Worked example A1: in this order step 1 deleted, people on it going to step 2; 3.4 % to the nearest 10; 4,600 at least; 2 % more on step 3
    /// to the nearest 1.</summary>
    private static Proposal WorkedPackage()
    {
        var agreement = Agreement();
        agreement = agreement with
        {
            Policies = agreement.Policies with { Rounding = agreement.Policies.Rounding!.With(RoundingPoint.LadderCell, RoundingRule.HalfUp(1m)) },
        };
        var withoutStep1 = PayLadder.Build(Currency.Cny, steps: 3)
            .Grade("G1", 4_290m, 4_290m, 4_480m)
            .Grade("G2", 5_180m, 5_180m, 5_410m)
            .Grade("G3", 6_300m, 6_300m, 6_580m)
            .ToLadder();
        return Proposal.On(agreement, "package")
            .SetLadder("base-pay", withoutStep1)
            .Raise("base-pay", Increase.Percent(3.4m).Then(Increase.Round(RoundingRule.HalfUp(10m))))
            .Raise("base-pay", Increase.FloorAt(4_600m))
            .Raise("base-pay", Increase.Percent(2m).OnSteps(3))
            .EffectiveFrom(July);
    }

    [OnceFact]
    public void Package_OfTheWorkedLadder_HasTheSharesAndRangesOfTheWorkedExample()
    {
        var prices = WorkedPackage().PriceChanges(People);
        var (c, a, b, d) = (prices.Parts[0], prices.Parts[1], prices.Parts[2], prices.Parts[3]);
        Assert.Equal(Cny(474_396m), prices.Total);
        Assert.Equal(
            [Cny(263_280m), Cny(191_040m), Cny(62_280m), Cny(81_720m)],
            new[] { a, b, c, d }.Select(part => part.Alone));
        Assert.Equal(Cny(474_396m - 598_320m), prices.Interaction);
        Assert.Equal(
            [Cny(214_990m), Cny(126_604m), Cny(49_560m), Cny(83_242m)],
            new[] { a, b, c, d }.Select(part => part.Share.TryToMoney(out var exact) ? exact : default));
        Assert.Equal(
            [(Cny(162_480m), Cny(268_956m)), (Cny(61_440m), Cny(191_784m)), (Cny(34_920m), Cny(65_160m)), (Cny(81_720m), Cny(84_516m))],
            new[] { a, b, c, d }.Select(part => (part.Least, part.Most)));
        Assert.Equal(prices.Total, Money.Sum(prices.Parts.Select(part => part.InOrder)));
        Assert.False(prices.IsGrouped);
        Assert.Contains("| 相互作用 | -123,924.00 |", prices.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("A share is the average of what a part adds", prices.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("<svg", prices.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Clauses_ThatDoNotMeet_CostWhatTheyCostAlone()
    {
        // Ten people, three of them technicians: 10 × 12 × 100 and 3 × 12 × 60.
        var people = new Workforce(People.Workers.Take(10).Select((worker, at) => at < 3 ? worker.Appoint(SkillGrade.Technician, new LocalDate(2024, 1, 1)) : worker));
        var offer = Offer(BasePay, SkillAllowance).Raise("base-pay", Increase.Flat(60m)).Set("skill-allowance", SkillGrade.Technician, 560m).Raise("base-pay", Increase.Flat(40m));
        var prices = offer.PriceClauses(people, relativeTo: new PriceBase(new("2025 年工资总额", "wage total of 2025"), 600_000m, 10m));
        Assert.Equal([Cny(12_000m), Cny(2_160m)], prices.Parts.Select(part => part.RoundedShare));
        Assert.Equal(new[] { "1 3", "2" }, prices.Parts.Select(part => string.Join(' ', part.Changes)));
        Assert.Equal(Cny(0m), prices.Interaction);
        var allowance = prices.Parts[1];
        Assert.Equal((Cny(2_160m), Cny(2_160m), 3), (allowance.Least, allowance.Most, allowance.PeopleTouched));
        // 2,160 ÷ (10 × 12) = 18; ÷ 3 = 720; ÷ 600,000 = 0.36 %; 216 a head ÷ 60,000 = 0.36 %.
        Assert.Equal(Cny(18m).ToExactAmount(), prices.PerPersonMonth(allowance));
        Assert.Equal(Cny(720m).ToExactAmount(), allowance.PerPersonTouched);
        Assert.Equal((Ratio.Percent(0.36m), Ratio.Percent(0.36m)), (prices.OfWageTotal(allowance), prices.OfAveragePay(allowance)));
        Assert.Contains("2025 年工资总额 600,000.00，平均 10 人", prices.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void InYearShares_AreThoseOfTheFirstBudgetYear()
    {
        var prices = Offer().Raise("base-pay", Increase.Flat(100m)).PriceClauses(new Workforce(People.Workers.Take(10)));
        Assert.Equal((Cny(6_000m).ToExactAmount(), Cny(12_000m).ToExactAmount()), (prices.Parts[0].InYearShare, prices.Parts[0].Share));
    }

    [Fact]
    public void MoreThanTwelveChanges_OfOneClause_ArePricedTogether()
    {
        var offer = Enumerable.Range(1, 13).Aggregate(Offer(), (made, _) => made.Raise("base-pay", Increase.Flat(10m)));
        var prices = offer.PriceChanges(new Workforce(People.Workers.Take(2)));
        Assert.True(prices.IsGrouped);
        Assert.Equal(Cny(2 * 12 * 130m), Assert.Single(prices.Parts).RoundedShare);
        Assert.Contains("合并定价", prices.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal("1 2 3 4 5 6 7 8 9 10 11 12 13", string.Join(' ', prices.Parts[0].Changes));
    }

    [Fact]
    public void Shares_ThatAreNoWholeFen_AreRoundedToTheWhole()
    {
        var third = Currency.Cny.Of(100m).ToExactAmount() / 3;
        Assert.Equal([Cny(33.33m), Cny(33.34m), Cny(33.33m)], CostShares.Rounded([third, third, third], Currency.Cny));
    }

    [Fact]
    public void Pricing_CanBeEnded() => Assert.Throws<OperationCanceledException>(() =>
        Offer().Raise("base-pay", Increase.Flat(100m)).PriceClauses(People, cancel: new CancellationToken(canceled: true)));
}
