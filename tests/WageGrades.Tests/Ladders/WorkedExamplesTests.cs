using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Tests.Ladders;

/// <summary>The worked examples of the shared lessons (A1, A2, A3, A5, A7): a ladder of nine cells, 130 people, yearly cost.</summary>
public sealed class WorkedExamplesTests
{
    private static readonly RoundingRule Ten = RoundingRule.HalfUp(10m);
    private static readonly RoundingRule One = RoundingRule.HalfUp(1m);

    private static readonly PayLadder Ladder = PayLadder
        .Build(Currency.Cny, steps: 3)
        .Grade("G1", 4_100m, 4_290m, 4_480m)
        .Grade("G2", 4_950m, 5_180m, 5_410m)
        .Grade("G3", 6_020m, 6_300m, 6_580m)
        .ToLadder();

    private static readonly (string Grade, int Step, int Heads)[] People =
    [
        ("G1", 1, 12), ("G1", 2, 20), ("G1", 3, 31),
        ("G2", 1, 9), ("G2", 2, 14), ("G2", 3, 25),
        ("G3", 1, 3), ("G3", 2, 6), ("G3", 3, 10),
    ];

    [Fact]
    public void Cost_OfTheBase_IsTheGivenOne() => Assert.Equal(7_774_320m, Cost(Ladder));

    [Fact]
    public void Package_ClauseByClause_HasTheGivenPrices()
    {
        // A1. A bit for each clause: C = 1, A = 2, B = 4, D = 8, applied in this order.
        var cost = Enumerable.Range(0, 16).Select(set => Cost(Package(set)) - 7_774_320m).ToArray();
        Assert.Equal(474_396m, cost[15]);
        Assert.Equal([62_280m, 263_280m, 191_040m, 81_720m], [cost[1], cost[2], cost[4], cost[8]]);

        Assert.Equal((214_990m, 162_480m, 268_956m), Price(cost, 2));
        Assert.Equal((126_604m, 61_440m, 191_784m), Price(cost, 4));
        Assert.Equal((49_560m, 34_920m, 65_160m), Price(cost, 1));
        Assert.Equal((83_242m, 81_720m, 84_516m), Price(cost, 8));
    }

    [Fact]
    public void UniformPercent_OverTheLattice_HasTheGivenPlateaus()
    {
        // A2.
        var costs = Enumerable.Range(0, 1_001).Select(i => Cost(Ladder.Apply(Increase.Percent(i / 100m), Ten)) - 7_774_320m).ToArray();
        Assert.Equal([299_760m, 299_760m, 299_760m, 300_960m], costs[385..389]);
        Assert.Equal(381, costs.Distinct().Count());
        Assert.Equal(costs.Order(), costs);
        Assert.Equal(387, Array.FindLastIndex(costs, cost => cost <= 300_000m));
    }

    [Fact]
    public void Walk_ScaleAndSteps_HasTheGivenInteraction()
    {
        // A3.
        var raised = Ladder.Apply(Increase.Percent(3m), Ten);
        var scale = Cost(raised) - 7_774_320m;
        var steps = Cost(Ladder, stepsUp: 1) - 7_774_320m;
        var both = Cost(raised, stepsUp: 1) - 7_774_320m;
        Assert.Equal((232_080m, 166_680m, 402_360m, 3_600m), (scale, steps, both, both - scale - steps));
    }

    [Theory]
    [InlineData(1, -213.60)]
    [InlineData(10, -1_149.60)]
    [InlineData(50, -13_749.60)]
    public void Rounding_OfThreePercent_LeavesTheGivenResidual(decimal quantum, decimal residual)
    {
        // A5.
        var exact = Cost(Ladder.Apply(Increase.Percent(3m), RoundingRule.None));
        Assert.Equal(233_229.60m, exact - 7_774_320m);
        Assert.Equal(residual, Cost(Ladder.Apply(Increase.Percent(3m), RoundingRule.HalfUp(quantum))) - exact);
    }

    [Fact]
    public void FlatAgainstPercent_HasTheGivenCosts()
    {
        // A7.
        var percent = Ladder.Apply(Increase.Percent(2.5m), Ten);
        var flat = Ladder.Apply(Increase.Flat(120m), Ten);
        Assert.Equal((194_640m, 187_200m), (Cost(percent) - 7_774_320m, Cost(flat) - 7_774_320m));
        Assert.Equal(58, People.Where(p => flat[p.Grade, p.Step] < percent[p.Grade, p.Step]).Sum(p => p.Heads));
        Assert.Equal(Ratio.Of(1_622, 13), Ratio.From(194_640m) / Ratio.From(130m * 12m));
    }

    private static PayLadder Package(int set)
    {
        var ladder = (set & 1) == 0 ? Ladder : Ladder.WithoutStep(1);
        ladder = (set & 2) == 0 ? ladder : ladder.Apply(Increase.Percent(3.4m), Ten);
        ladder = (set & 4) == 0 ? ladder : ladder.Apply(Increase.FloorAt(4_600m), RoundingRule.None);
        return (set & 8) == 0 ? ladder : ladder.Apply(Increase.Percent(2m).OnSteps(3), One);
    }

    /// <summary>A clause's order-free price and the least and largest over all 24 orders.</summary>
    private static (decimal Fair, decimal Least, decimal Largest) Price(decimal[] cost, int clause)
    {
        var marginals = Orders([1, 2, 4, 8]).Select(order => order.TakeWhile(c => c != clause).Sum()).Select(set => cost[set | clause] - cost[set]);
        var all = marginals.ToArray();
        return (all.Sum() / all.Length, all.Min(), all.Max());
    }

    private static IEnumerable<int[]> Orders(int[] clauses) =>
        clauses.Length == 0
            ? [[]]
            : clauses.SelectMany(first => Orders([.. clauses.Where(c => c != first)]).Select(rest => (int[])[first, .. rest]));

    private static decimal Cost(PayLadder ladder, int stepsUp = 0) =>
        People.Sum(p => p.Heads * 12 * ladder[p.Grade, ladder.Shape.StepFrom(p.Grade, Math.Min(p.Step + stepsUp, 3))!.Value].Amount);
}
