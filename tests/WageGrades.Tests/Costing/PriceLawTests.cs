using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Bargaining;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Costing;

/// <summary>The laws of prices that add up, on random proposals and people.</summary>
public sealed class PriceLawTests
{
    private const int Tests = 40;

    private static readonly Arbitrary<(IReadOnlyList<ProposalChange> Changes, Workforce People)> Cases = Law.Both(ProposalGen.Changes, ProposalGen.People);

    private static ExactAmount SumOf(IEnumerable<ExactAmount> amounts) => amounts.Aggregate(ExactAmount.Zero(Currency.Cny), (sum, each) => sum + each);

    [Fact]
    public void Shares_OfAnyProposal_AddUpToItsCost_AndLieInTheirRange()
    {
        var interacting = 0;
        Law.Holds(
            Cases,
            each =>
            {
                var prices = ProposalGen.Offer(each.Changes).PriceChanges(each.People);
                interacting += prices.Interaction.IsZero ? 0 : 1;
                var total = ProposalGen.Offer(each.Changes).Cost(each.People).FullYear;
                Assert.Equal(total, prices.Total);
                Assert.Equal(total.ToExactAmount(), SumOf(prices.Parts.Select(part => part.Share)));
                Assert.Equal(total, Money.Sum([Money.Zero(Currency.Cny), .. prices.Parts.Select(part => part.RoundedShare)]));
                Assert.Equal(total, Money.Sum([Money.Zero(Currency.Cny), .. prices.Parts.Select(part => part.InOrder)]));
                Assert.Equal(prices.Whole.InYear.ToExactAmount(), SumOf(prices.Parts.Select(part => part.InYearShare)));
                Assert.All(prices.Parts, part =>
                {
                    Assert.All(
                        new[] { part.Share, part.Alone, part.LastIn, part.InOrder },
                        amount => Assert.True(part.Least.ToExactAmount() <= amount && amount <= part.Most.ToExactAmount(), $"{amount} is outside {part}"));
                    Assert.True(part.PeopleTouched > 0 || (part.Alone.IsZero && part.LastIn.IsZero), $"{part} touches nobody");
                });
            },
            Tests);
        Assert.True(interacting >= Runs.Least(8, Tests), $"only {interacting} proposals had parts that act on each other");
    }

    [Fact]
    public void PartWithoutEffect_CostsNothing_AndEqualPartsTheSame() => Law.Holds(
        Cases,
        each =>
        {
            // The same raise twice on two clauses alike, and a change that finds no target.
            var twin = TheTable.SkillAllowance with { Id = "second-allowance", Number = "3.2" };
            var agreement = TheTable.Agreement(TheTable.BasePay, TheTable.SkillAllowance, twin, TheTable.CompetitionAward);
            var offer = each.Changes.Take(2).Where(change => change.Clause.Value == "base-pay")
                .Aggregate(Proposal.On(agreement, "offer").EffectiveFrom(TheTable.July), (made, change) => made.With(change))
                .Set("skill-allowance", SkillGrade.Technician, 650m)
                .Set("second-allowance", SkillGrade.Technician, 650m)
                .Set("no-such-clause", 1m);
            var parts = offer.PriceChanges(each.People).Parts;
            Assert.Equal(ExactAmount.Zero(Currency.Cny), parts[^1].Share);
            Assert.Equal((parts[^3].Share, parts[^3].Least, parts[^3].Most), (parts[^2].Share, parts[^2].Least, parts[^2].Most));
        },
        Tests);

    [Fact]
    public void Redline_OfAnyTwo_AddsUpToTheirDifference_AndTurnsRound()
    {
        var (changed, reordered, rows) = (0, 0, 0);
        Law.Holds(
            Law.Both(Law.Both(Cases, ProposalGen.Changes), Arb.From(Gen.Choose(0, 2))),
            each =>
            {
                // The second keeps some of the first one's changes, in one case the other way round.
                var ((own, people), others) = each.First;
                IEnumerable<ProposalChange> kept = each.Second == 2 ? own.Reverse() : own.Skip(each.Second);
                var first = ProposalGen.Offer([.. own.Take(3)]).Named("first");
                var second = ProposalGen.Offer([.. kept.Take(3), .. others.Take(2)]).Named("second");
                var redline = Redline.Between(first, second, people);
                rows += redline.Rows.Count;
                changed += redline.Rows.Count(row => row.Kind == RedlineKind.Changed);
                reordered += redline.Rows.Count(row => row.Kind == RedlineKind.Reordered);
                Assert.Equal(first.Cost(people, redline.Second.Basis).FullYear, redline.First.FullYear);
                Assert.Equal(second.Cost(people, redline.Second.Basis).FullYear, redline.Second.FullYear);
                Assert.Equal(redline.Difference.ToExactAmount(), SumOf(redline.Rows.Select(row => row.Price)));
                Assert.Equal(redline.Difference, Money.Sum([Money.Zero(Currency.Cny), .. redline.Rows.Select(row => row.RoundedPrice)]));
                Assert.Empty(Redline.Between(first, first.Named("again"), people).Rows);

                var back = Redline.Between(second, first, people, redline.Second.Basis);
                Assert.Equal(
                    redline.Rows.Select(row => (row.Name.English, Price: -row.Price, row.PeopleTouched)).OrderBy(row => row.ToString(), StringComparer.Ordinal),
                    back.Rows.Select(row => (row.Name.English, row.Price, row.PeopleTouched)).OrderBy(row => row.ToString(), StringComparer.Ordinal));
            },
            Tests);
        Assert.True(
            rows >= Runs.Least(60, Tests) && changed >= Runs.Least(8, Tests) && reordered >= Runs.Least(3, Tests),
            $"{rows} differences, {changed} changed, {reordered} reordered");
    }
}
