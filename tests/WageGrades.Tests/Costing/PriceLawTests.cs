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

    private static readonly Arbitrary<(IReadOnlyList<ProposalChange> Changes, Workforce People)> Cases = Law.Both(ProposalGen.Mixed, ProposalGen.People);

    private static ExactAmount SumOf(IEnumerable<ExactAmount> amounts) => amounts.Aggregate(ExactAmount.Zero(Currency.Cny), (sum, each) => sum + each);

    [Fact]
    public void Shares_OfAnyProposal_AddUpToItsCost_AndLieInTheirRange()
    {
        var (interacting, threefold) = (0, 0);
        Law.Holds(
            Cases,
            each =>
            {
                var prices = ProposalGen.Offer(each.Changes).PriceChanges(each.People);
                interacting += prices.Interaction.IsZero ? 0 : 1;

                // Where parts act on each other in pairs at most, a share is the middle between coming alone and coming last.
                threefold += prices.Parts.Any(part => part.Share + part.Share != (part.Alone + part.LastIn).ToExactAmount()) ? 1 : 0;
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
        Assert.True(
            interacting >= Runs.Least(12, Tests) && threefold >= Runs.Least(4, Tests),
            $"{interacting} proposals had parts that act on each other, {threefold} three of them");
    }

    [Fact]
    public void PartWithoutEffect_CostsNothing_AndEqualPartsTheSame()
    {
        var apart = 0;
        Law.Holds(
            Cases,
            each =>
            {
                // The same raise twice on two clauses alike, twice on base pay with nothing between, and a change that finds no target.
                var twin = TheTable.SkillAllowance with { Id = "second-allowance", Number = "3.2" };
                var agreement = TheTable.Agreement(TheTable.BasePay, TheTable.SkillAllowance, twin, TheTable.CompetitionAward);
                var offer = each.Changes.Take(2).Where(change => change.Clause.Value == "base-pay")
                    .Aggregate(Proposal.On(agreement, "offer").EffectiveFrom(TheTable.July), (made, change) => made.With(change))
                    .Raise("base-pay", Increase.Percent(3.3m))
                    .Raise("base-pay", Increase.Percent(3.3m))
                    .Set("skill-allowance", SkillGrade.Technician, 650m)
                    .Set("second-allowance", SkillGrade.Technician, 650m)
                    .Set("no-such-clause", 1m);
                var parts = offer.PriceChanges(each.People).Parts;
                Assert.Equal(ExactAmount.Zero(Currency.Cny), parts[^1].Share);
                Assert.Equal((parts[^3].Share, parts[^3].Least, parts[^3].Most), (parts[^2].Share, parts[^2].Least, parts[^2].Most));
                Assert.Equal((parts[^5].Share, parts[^5].Least, parts[^5].Most), (parts[^4].Share, parts[^4].Least, parts[^4].Most));
                apart += parts[^5].InOrder == parts[^4].InOrder ? 0 : 1;
            },
            Tests);
        Assert.True(apart >= Runs.Least(20, Tests), $"only {apart} pairs of raises cost apart in their order");
    }

    [Fact]
    public void Redline_OfAnyTwo_AddsUpToTheirDifference_AndTurnsRound()
    {
        var (changed, reordered, dropped, rows) = (0, 0, 0, 0);
        Law.Holds(
            Law.Both(Law.Both(Cases, ProposalGen.Mixed), Arb.From(Gen.Choose(0, 2))),
            each =>
            {
                // The second keeps some of the first one's changes, in one case the other way round, where that tells: a raise and what it raises.
                var ((drawn, people), others) = each.First;
                SetAmountChange set = new("skill-allowance", [SkillGrade.Technician], 900m);
                RaiseChange raise = new("skill-allowance", Increase.Percent(20m));
                IReadOnlyList<ProposalChange> own = each.Second == 2 ? [set, raise, .. drawn.Take(1)] : drawn;
                IEnumerable<ProposalChange> kept = each.Second == 2 ? own.Reverse() : own.Skip(each.Second);
                var first = ProposalGen.Offer([.. own.Take(3)]).Named("first");
                var second = ProposalGen.Offer([.. kept.Take(3), .. others.Take(2)]).Named("second");
                var redline = Redline.Between(first, second, people);
                rows += redline.Rows.Count;
                changed += redline.Rows.Count(row => row.Kind == RedlineKind.Changed);
                reordered += redline.Rows.Count(row => row.Kind == RedlineKind.Reordered && row.Price.Sign != 0);
                dropped += redline.Rows.Count(row => row.Kind == RedlineKind.Dropped && row.Price.Sign != 0);
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
            rows >= Runs.Least(60, Tests) && changed >= Runs.Least(8, Tests) && reordered >= Runs.Least(4, Tests) && dropped >= Runs.Least(4, Tests),
            $"{rows} differences, {changed} changed, {reordered} reordered and {dropped} dropped that cost something");
    }
}
