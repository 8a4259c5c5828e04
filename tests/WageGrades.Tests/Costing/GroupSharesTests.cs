using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>Shares of clauses inside a group that is priced as one part.</summary>
public sealed class GroupSharesTests
{
    private static IEnumerable<List<int>> OrdersOf(List<int> items) => items.Count == 0
        ? [[]]
        : items.SelectMany(first => OrdersOf([.. items.Where(item => item != first)]).Select(rest => new List<int>([first, .. rest])));

    [Fact]
    public void Shares_OfAnyCosts_AreTheAverageOverAllOrdersInWhichTheGroupStaysTogether()
    {
        // Three parts, the middle one a group of three: five things, of which every subset costs something of its own.
        const int Tests = 30;
        var acting = 0;
        Law.Holds(
            Gen.Choose(-1_000, 1_000).ArrayOf(32).ToArbitrary(),
            costs =>
            {
                decimal Of(IEnumerable<int> things) => things.Any() ? costs[things.Aggregate(0, (set, thing) => set | (1 << thing))] : 0m;
                var sums = new decimal[5];
                var count = 0;
                foreach (var parts in OrdersOf([0, 1, 2]))
                {
                    foreach (var inside in OrdersOf([1, 2, 3]))
                    {
                        List<int> order = [.. parts.SelectMany(part => part == 0 ? [0] : part == 2 ? [4] : inside)];
                        count++;
                        for (var at = 0; at < order.Count; at++)
                        {
                            sums[order[at]] += Of(order.Take(at + 1)) - Of(order.Take(at));
                        }
                    }
                }

                IReadOnlyList<ExactAmount> shares = GroupShares.Of(1, 3, 3, Currency.Cny, (outside, members) => Of(
                    Enumerable.Range(0, 5).Where(thing => thing is 0 or 4
                        ? (outside & (thing == 0 ? 1 : 4)) != 0
                        : (members & (1 << (thing - 1))) != 0)));
                Assert.Equal(new[] { 1, 2, 3 }.Select(thing => Cny(sums[thing]).ToExactAmount() / count), shares);
                acting += shares.Distinct().Count() == 3 ? 1 : 0;
            },
            Tests);
        Assert.True(acting >= Runs.Least(25, Tests), $"only {acting} groups had three shares");
    }

    [Fact]
    public void Groups_OfAnyNumberOfClauses_HoldEachOnceAndAskForFewEnoughCostings()
    {
        foreach (var number in Enumerable.Range(13, 40))
        {
            List<List<int>> clauses = [.. Enumerable.Range(0, number).Select(place => new List<int> { place })];
            var groups = PriceGroups.Of(clauses, places => places[0] % 7);
            Assert.Equal(Enumerable.Range(0, number), groups.SelectMany(group => group).SelectMany(places => places).Order());
            Assert.True(groups.Count is > 1 and <= CostShares.MostParts, $"{number} clauses in {groups.Count} parts");
            var costings = groups.Sum(group => (group.Count == 1 ? 0L : (1L << group.Count) - 2) << (groups.Count - 1)) + (1L << groups.Count);
            Assert.True(costings <= PriceGroups.MostCostings, $"{number} clauses ask for {costings} costings");
        }
    }

    [OnceFact]
    public void MoreThanTwelveClauses_HaveEachTheirShare()
    {
        // Thirteen allowances of a technician that do not meet: each rises by its number, one person, one month.
        var allowances = Enumerable.Range(1, 13).Select(number => Table(
            $"a{number:00}", $"3.{number}", new StandingGround("skill-grade", StandingFact.Appointed), new WhileHeld(), Repetition.HighestOnly,
            ([SkillGrade.Technician], 100m))).ToArray<Clause>();
        var offer = Enumerable.Range(1, 13).Aggregate(
            Proposal.On(Agreement(allowances), "offer").EffectiveFrom(July),
            (made, number) => made.Set($"a{number:00}", SkillGrade.Technician, 100m + number));
        Workforce one = new([Somebody("1").Appoint(SkillGrade.Technician, new LocalDate(2024, 1, 1))]);
        var prices = offer.PriceClauses(one, CostBasis.Standard with { Months = 1 });
        Assert.True(prices.IsGrouped);
        var shares = prices.Parts.SelectMany(part => part.Members.Count == 0
            ? [(part.Clauses[0].Number, part.RoundedShare)]
            : part.Members.Select(member => (member.Clauses[0].Number, member.RoundedShare))).ToDictionary(each => each.Number, each => each.RoundedShare);
        Assert.Equal(13, shares.Count);
        Assert.All(Enumerable.Range(1, 13), number => Assert.Equal(Cny(number), shares[$"3.{number}"]));
        Assert.All(prices.Parts.Where(part => part.Members.Count > 0), part =>
        {
            Assert.Equal(part.RoundedShare, Money.Sum(part.Members.Select(member => member.RoundedShare)));
            Assert.Equal(part.Share, part.Members.Aggregate(ExactAmount.Zero(Currency.Cny), (sum, member) => sum + member.Share));
        });
        // The dearest stay apart: of three pairs or so the smallest numbers.
        Assert.Contains(prices.Parts, part => part.Members.Count == 0 && part.Clauses[0].Number == "3.13");
        Assert.Contains("| 其中：3.1 ", prices.ToMarkdown(), StringComparison.Ordinal);
    }
}
