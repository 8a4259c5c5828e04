using WageGrades.Bargaining;
using WageGrades.Costing;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Costing;

/// <summary>Every answer, on random proposals, people and budgets, is checked by costing it and its neighbour.</summary>
public sealed class SolveLawTests
{
    private const int Tests = 60;

    private static readonly Arbitrary<((IReadOnlyList<ProposalChange> Raises, Workforce People) Case, int Budget)> Cases = Law.Both(
        Law.Both(ProposalGen.Raises, ProposalGen.People),
        Arb.From(Gen.Choose(0, 30_000), budget => budget > 0 ? [budget / 2] : []));

    [Fact]
    public void AnyAnswer_Fits_AndItsNeighbourDoesNot()
    {
        var (found, next, refused) = (0, 0, 0);
        Law.Holds(
            Cases,
            each =>
            {
                var offer = ProposalGen.Offer(each.Case.Raises);
                var solver = offer.Solve(each.Case.People).Percent("base-pay").Between(0m, 8m).InStepsOf(0.25m);
                var solution = solver.AtMost(each.Budget);
                if (solution.Findings.Any(finding => finding.Code.Id is "WG5111" or "WG5115"))
                {
                    // A raised award that nobody assumes events for; a raise of which the agreement knows nothing.
                    refused++;
                    Assert.False(solution.IsFound);
                    return;
                }

                var budget = Currency.Cny.Of(each.Budget);
                Money CostAt(decimal percent) => Put(offer, percent).Cost(each.Case.People, solution.Basis).FullYear;
                var all = Enumerable.Range(0, 33).Select(place => (Percent: place * 0.25m, Cost: CostAt(place * 0.25m))).ToList();
                var best = all.Where(one => one.Cost <= budget).Select(one => (decimal?)one.Percent).Max();
                Assert.Equal(best, solution.Value?.Number);
                if (solution.Value is not { Number: { } value })
                {
                    Assert.Single(solution.Conflict);
                    return;
                }

                found++;
                Assert.Equal(CostAt(value), solution.Cost!.FullYear);
                Assert.Equal(budget - CostAt(value), solution.Slack);
                var level = all.Where(one => one.Cost == CostAt(value)).Select(one => one.Percent).ToList();
                Assert.Equal((level.Min(), level.Max()), (solution.PlateauFrom!.Number, solution.PlateauTo!.Number));
                if (solution.Next is { Number: { } after })
                {
                    next++;
                    Assert.Equal((CostAt(after), true), (solution.NextCost!.FullYear, CostAt(after) > budget));
                }

                // The order of the people changes nothing, nor does costing every value.
                Assert.Equal(value, offer.Solve(new Workforce(each.Case.People.Workers.Reverse())).Percent("base-pay").Between(0m, 8m).InStepsOf(0.25m).AtMost(each.Budget).Value!.Number);
                Assert.Equal(value, solver.Scanned().AtMost(each.Budget).Value!.Number);
            },
            Tests);
        Assert.True(found >= Runs.Least(15, Tests) && next >= Runs.Least(8, Tests), $"{found} answers, {next} with a neighbour, {refused} refused");
    }

    private static Proposal Put(Proposal offer, decimal percent)
    {
        var place = offer.Changes.Select((change, at) => (change, at)).Where(one => one.change is RaiseChange && one.change.Clause.Value == "base-pay")
            .Select(one => one.at).LastOrDefault(-1);
        RaiseChange raise = new("base-pay", Increase.Percent(percent));
        return place < 0 ? offer.With(raise) : offer.ReplaceAt(place, raise with { From = offer.Changes[place].From });
    }
}
