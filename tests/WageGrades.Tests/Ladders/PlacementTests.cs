using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Ladders;

public sealed class PlacementTests
{
    private static readonly PayLadder Ladder = PayLadder.Build(Currency.Cny, steps: 3)
        .Grade("G1", 4_100m, 4_290m, 4_480m)
        .Grade("G2", 4_950m, 5_180m, 5_410m)
        .Grade("G3", null, 5_200m, 5_600m)
        .ToLadder();

    private static Money Cny(decimal amount) => Currency.Cny.Of(amount);

    private static string Place(PlacementRule rule, string grade, int step, string to, decimal before = 0m, decimal after = 0m) =>
        Placement.Of(rule, Ladder, new GradePlace(grade, step), to, Cny(before), Cny(after)).Place.ToString();

    [Theory]
    [InlineData("G2", 1, "G3/2")] // 4,950 → 5,200
    [InlineData("G2", 3, "G3/3")] // 5,410 → 5,600
    [InlineData("G1", 3, "G3/2")]
    public void Of_NearestNotLower_IsTheCheapestThatDoesNotPayLess(string from, int step, string expected) =>
        Assert.Equal(expected, Place(PlacementRule.NearestNotLower, from, step, "G3"));

    [Fact]
    public void Of_PlusStepsRiseAndSameStep_FollowTheirWords()
    {
        Assert.Equal("G2/2", Place(PlacementRule.NearestNotLower with { PlusSteps = 1 }, "G1", 3, "G2"));
        Assert.Equal("G2/3", Place(PlacementRule.NearestNotLower with { PlusSteps = 9 }, "G1", 3, "G2"));
        Assert.Equal("G2/2", Place(PlacementRule.NearestNotLower with { LeastRise = Cny(471m) }, "G1", 3, "G2"));
        Assert.Equal("G2/1", Place(PlacementRule.NearestNotLower with { LeastRise = Cny(470m) }, "G1", 3, "G2"));
        Assert.Equal("G2/3", Place(PlacementRule.NearestNotLower with { LeastRiseShare = Ratio.Percent(20m) }, "G1", 3, "G2"));
        Assert.Equal("G2/3", Place(PlacementRule.SameStep, "G1", 3, "G2"));
        Assert.Equal("G3/2", Place(PlacementRule.SameStep, "G1", 1, "G3"));
    }

    [Fact]
    public void Of_AllowancesFoldedIn_CompareTheSums()
    {
        // 4,950 + 300 before; the new grade pays the allowance at 100: the cell must reach 5,150.
        Assert.Equal("G3/2", Place(PlacementRule.NearestNotLower, "G2", 1, "G3", before: 300m, after: 100m));
        Assert.Equal("G3/3", Place(PlacementRule.NearestNotLower, "G2", 1, "G3", before: 300m));
    }

    [Fact]
    public void Of_NoCellHighEnough_IsTheDearestWithTheDifferenceProtected()
    {
        var rule = PlacementRule.NearestNotLower with { Protection = ProtectionRule.UntilOvertaken };
        var placement = Placement.Of(rule, Ladder, new GradePlace("G2", 2), "G1");

        Assert.Equal(new GradePlace("G1", 3), placement.Place);
        Assert.Equal(Cny(700m), placement.Protected);
        Assert.Equal("G2/2 → G1/3: 4,480.00 CNY + 700.00 CNY protected", placement.ToString());
        Assert.Equal([FindingCodes.PlacementTopCell], placement.Findings.Select(finding => finding.Code));

        var demotion = Placement.Of(PlacementRule.SameStep, Ladder, new GradePlace("G2", 2), "G1");
        Assert.Equal((Cny(4_290m), Cny(0m), null), (demotion.Cell, demotion.Protected, demotion.Protection));
    }

    [Theory]
    [InlineData(WaitingTime.Restarts, "G2", false)]
    [InlineData(WaitingTime.Kept, "G2", true)]
    [InlineData(WaitingTime.KeptIfUnderOneStep, "G2", false)] // 4,290 → 4,950 is more than the 190 of a step
    [InlineData(WaitingTime.KeptIfUnderOneStep, "G1", true)]
    public void Of_WaitingTime_GoesOnAsTheRuleSays(WaitingTime waiting, string to, bool kept) =>
        Assert.Equal(
            kept,
            Placement.Of(PlacementRule.NearestNotLower with { Waiting = waiting }, Ladder, new GradePlace("G1", 2), to).KeepsWaitingTime);

    [Fact]
    public void Of_ByTable_TakesItsEntryOrThrows()
    {
        var rule = PlacementRule.ByTable(new Dictionary<GradePlace, GradePlace> { [new("G1", 3)] = new("G2", 2) });

        Assert.Equal("G2/2", Place(rule, "G1", 3, "G3"));
        Assert.Throws<ArgumentException>(() => Place(rule, "G1", 1, "G3"));
    }

    [Fact]
    public void OnHiring_LinesMet_HighestStepWins()
    {
        StartingPlace[] lines =
        [
            new(1),
            new(2) { Grade = "G2", LeastEducation = Education.College },
            new(3) { LeastYears = 5, LeastPoints = 60.5m },
        ];

        string Hired(string grade, Education? education = null, int years = 0, decimal points = 0m) =>
            Placement.OnHiring(lines, Ladder, grade, education, years, points).Place.ToString();

        Assert.Equal("G2/1", Hired("G2"));
        Assert.Equal("G2/2", Hired("G2", Education.Bachelor));
        Assert.Equal("G1/1", Hired("G1", Education.Bachelor));
        Assert.Equal("G1/3", Hired("G1", years: 5, points: 60.5m));
        Assert.Equal("G1/1", Hired("G1", years: 5, points: 60m));
    }

    [Fact]
    public void OnHiring_GradeLacksTheStep_TakesTheNextBelowElseTheFirstAndSaysSo()
    {
        var placement = Placement.OnHiring([new StartingPlace(1)], Ladder, "G3");

        Assert.Equal("G3/2", placement.Place.ToString());
        Assert.Equal([FindingCodes.PlacementNoCell], placement.Findings.Select(finding => finding.Code));
        Assert.Equal("G3/2", Placement.OnHiring([], Ladder, "G3").Place.ToString());
    }

    [Fact]
    public void Of_AnyMoveThatIsProtected_NeverLowersTheComparedSum() => Law.Holds(Moves, move =>
        move.Result(PlacementRule.NearestNotLower with { Protection = ProtectionRule.UntilOvertaken }) is not { } placement
            || placement.After!.Value + placement.Protected >= placement.Before!.Value);

    [Fact]
    public void Of_NearestNotLower_IsTheCheapestCellThatReachesTheSum() =>
        Law.Holds(
            Moves,
            move =>
            {
                if (move.Result(PlacementRule.NearestNotLower) is { } placement)
                {
                    var amounts = Enumerable
                        .Range(1, move.Ladder.StepCount)
                        .Select(step => move.Ladder.Find(move.To, step)?.Amount)
                        .OfType<decimal>()
                        .ToList();
                    var old = move.Ladder.Find(move.From, placement.From!.Step)!.Value.Amount;
                    Assert.Equal(
                        amounts.Where(amount => amount + move.After >= old + move.Before).DefaultIfEmpty(amounts.Max()).Min(),
                        placement.Cell.Amount);
                }
            });

    [Fact]
    public void Of_NearestNotLower_WhoHadMoreNeverGetsLess() => Law.Holds(Law.Both(Moves, Arb.From(Gen.Choose(0, 500))), pair =>
        pair.First.Result(PlacementRule.NearestNotLower) is not { } less
            || (pair.First with { Before = pair.First.Before + pair.Second }).Result(PlacementRule.NearestNotLower)!.Cell >= less.Cell);

    private static Arbitrary<Move> Moves { get; } =
        Arb.From(
            from ladder in LadderGen.Ladder.Generator
            from grade in Gen.Choose(0, ladder.Rows.Count - 1)
            from step in Gen.Choose(1, ladder.StepCount)
            from to in Gen.Choose(0, ladder.Rows.Count - 1)
            from before in Gen.Choose(0, 900)
            from after in Gen.Choose(0, 900)
            select new Move(ladder, ladder.Rows[grade].Code, step, ladder.Rows[to].Code, before, after),
            move =>
                new[] { move with { Before = 0m }, move with { After = 0m }, move with { Before = decimal.Floor(move.Before / 2m) } }.Where(smaller =>
                    smaller != move));

    private sealed record Move(PayLadder Ladder, GradeCode From, int Step, GradeCode To, decimal Before, decimal After)
    {
        /// <summary>Null where the old place or the new grade has no cell.</summary>
        internal Placement? Result(PlacementRule rule) =>
            Ladder.Find(From, Step) is null || Ladder.Shape.StepFrom(To, 1) is null
                ? null
                : Placement.Of(rule, Ladder, new GradePlace(From, Step), To, Cny(Before), Cny(After));
    }
}
