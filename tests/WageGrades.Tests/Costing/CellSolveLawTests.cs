using WageGrades.Bargaining;
using WageGrades.Costing;
using WageGrades.Ladders;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Costing;

/// <summary>The value that the full roster gives lies between those that its counts give, each checked by costing every value.</summary>
public sealed class CellSolveLawTests
{
    private const int Tests = 60;

    private readonly Dictionary<string, int> met = [];

    [Fact]
    public void AnyAnswerOfPeople_LiesBetweenThoseOfTheirCounts()
    {
        Law.Holds(
            Law.Both(Law.Both(ProposalGen.Raises, ProposalGen.People), Arb.From(Gen.Choose(0, 25_000), budget => budget > 0 ? [budget / 2] : [])),
            each => Lies(ProposalGen.Offer(each.First.First, each.Second % 8), each.First.Second, each.Second),
            Tests);
        Assert.All(
            new[] { ("surely", 15), ("perhaps", 15), ("settled", 8), ("apart", 5), ("inside", 5), ("next", 8), ("not told", 4) },
            kind => Assert.True(
                met.GetValueOrDefault(kind.Item1) >= Runs.Least(kind.Item2, Tests), string.Join(", ", met.Select(one => $"{one.Value} {one.Key}"))));
    }

    private void Lies(Proposal offer, Workforce drawn, int budget)
    {
        string[] told = budget % 3 == 0 ? ["skill-grade"] : [];
        var ends = new[] { Put(offer, 0m), Put(offer, 8m) };
        var basis = CostBasis.Standard with { FirstMonth = ends.Min(CostWindow.FirstMonthOf) };
        var day = new CostWindow(offer, basis).FrozenOn!.Value;
        Workforce people = new(drawn.Workers.Where(worker =>
            CellCounts.Of(new Workforce([worker]), offer.Base, day, told) is { People: 1, NotCounted: 0 } alone
            && ends.All(end => end.CostOf(alone, basis).IsComplete && end.Cost(new Workforce([worker]), basis).IsComplete)));
        if (people.Count == 0)
        {
            return;
        }

        var counts = CellCounts.Of(people, offer.Base, day, told);
        var solution = offer.Solve(counts).Percent("base-pay").Between(0m, 8m).InStepsOf(0.25m).AtMost(budget);
        if (solution.Findings.Any(finding => finding.Code.Id == "WG5115"))
        {
            Assert.Equal((null, null), (solution.Surely, solution.Perhaps));
            return;
        }

        // Each end by every value.
        var all = Enumerable.Range(0, 33).Select(place => (Percent: place * 0.25m, Cost: Put(offer, place * 0.25m).CostOf(counts, basis).Difference)).ToList();
        var isTold = all.TrueForAll(one => !one.Cost.IsOpen);
        Meet(!isTold, "not told");
        Assert.Equal(!isTold, solution.Findings.Any(finding => finding.Code.Id == "WG5155"));
        if (!isTold)
        {
            Assert.Null(solution.Surely);
            return;
        }

        Assert.Equal(all.Where(one => one.Cost.Most!.Value.Amount <= budget).Select(one => (decimal?)one.Percent).Max(), solution.Surely?.Value.Number);
        Assert.Equal(all.Where(one => one.Cost.Least!.Value.Amount <= budget).Select(one => (decimal?)one.Percent).Max(), solution.Perhaps?.Value.Number);
        Checked(solution.Surely, all);
        Checked(solution.Perhaps, all);

        var full = offer.Solve(people, basis).Percent("base-pay").Between(0m, 8m).InStepsOf(0.25m).AtMost(budget);
        Assert.DoesNotContain(full.Findings, finding => finding.Code.Id is "WG5111" or "WG5115");
        var value = full.Value?.Number ?? -1m;
        var (least, most) = (solution.Surely?.Value.Number ?? -1m, solution.Perhaps?.Value.Number ?? -1m);
        Assert.True(least <= value && value <= most, $"{value} is not between {least} and {most}");
        Meet(solution.Surely is not null, "surely");
        Meet(solution.Perhaps is not null, "perhaps");
        Meet(solution.IsSettled, "settled");
        Meet(least < most, "apart");
        Meet(least < value || value < most, "inside");
        Meet(solution.Perhaps?.Next is not null, "next");
        Assert.Equal(solution.IsSettled, least == most && least >= 0m);
    }

    private static void Checked(CellFit? fit, List<(decimal Percent, CostBound Cost)> all)
    {
        if (fit is not null)
        {
            Assert.Equal(all.Single(one => one.Percent == fit.Value.Number).Cost, fit.Cost.Difference);
            Assert.Equal(fit.Value.Number == 8m, fit.Next is null);
            Assert.Equal(all.SingleOrDefault(one => one.Percent == fit.Next?.Number).Cost, fit.NextCost?.Difference);
        }
    }

    private void Meet(bool isMet, string kind) => met[kind] = met.GetValueOrDefault(kind) + (isMet ? 1 : 0);

    private static Proposal Put(Proposal offer, decimal percent)
    {
        var place = offer.Changes.Select((change, at) => (change, at)).Where(one => one.change is RaiseChange && one.change.Clause.Value == "base-pay")
            .Select(one => one.at).LastOrDefault(-1);
        RaiseChange raise = new("base-pay", Increase.Percent(percent));
        return place < 0 ? offer.With(raise) : offer.ReplaceAt(place, raise with { From = offer.Changes[place].From });
    }
}
