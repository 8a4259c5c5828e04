using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Tests.Ladders;

/// <summary>Ties, first and last steps, bounds and equality of ladders, increases and placements, worked out by hand.</summary>
public sealed class LadderBoundaryTests
{
    private static readonly PayLadder Two = PayLadder
        .Build(Currency.Cny, steps: 2)
        .Grade("G1", 1_000m, 1_100m)
        .Grade("G2", 1_100m, 1_300m)
        .ToLadder();
    private static readonly PayLadder Tie = PayLadder.Build(Currency.Cny, steps: 3).Grade("G1", 1_100m, 1_300m, 1_300m).ToLadder();
    private static readonly PayLadder Big = PayLadder.Build(Currency.Cny, steps: 1).Grade("G9", 9_000m).ToLadder();

    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Ladders/Placement.Moving")]
    [InlineData(1_099, true)]
    [InlineData(1_100, false)] // a rise of exactly the step of 100 is no less than a step
    [InlineData(1_101, false)]
    public void Of_KeptIfUnderOneStep_ExactlyOneStepIsNotUnder(int newCell, bool kept)
    {
        var ladder = PayLadder.Build(Currency.Cny, steps: 2).Grade("G1", 1_000m, 1_100m).Grade("G2", newCell, 2_000m).ToLadder();
        var rule = PlacementRule.NearestNotLower with { Waiting = WaitingTime.KeptIfUnderOneStep };
        Assert.Equal(kept, Placement.Of(rule, ladder, new GradePlace("G1", 1), "G2").KeepsWaitingTime);
    }

    [Fact]
    public void Of_KeptIfUnderOneStep_LastStepHasNoStepToCompare() =>
        Assert.False(
            Placement
                .Of(PlacementRule.NearestNotLower with { Waiting = WaitingTime.KeptIfUnderOneStep }, Two, new GradePlace("G1", 2), "G2")
                .KeepsWaitingTime);

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Ladders/PayLadder.Placing")]
    public void StepNotBelow_TwoEqualCells_IsTheLowerStep() => Assert.Equal(2, Tie.StepNotBelow("G1", Cny(1_200m)));

    [Theory]
    [InlineData("1099.99", 1)]
    [InlineData("1100", 1)]
    [InlineData("1100.01", 2)]
    [InlineData("1300", 2)]
    [InlineData("1300.01", null)]
    public void StepNotBelow_AroundACell_ReachesItExactly(string least, int? step) =>
        Assert.Equal(step, Tie.StepNotBelow("G1", Cny(decimal.Parse(least, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Of_TopOfAGradeWithEqualCells_IsTheLowerStep() =>
        Assert.Equal("G1/2", Placement.Of(PlacementRule.NearestNotLower, Big, new GradePlace("G9", 1), Tie, "G1").Place.ToString());

    [Fact]
    public void Of_ExactlyTheSameSum_ProtectsNothing()
    {
        var rule = PlacementRule.NearestNotLower with { Protection = ProtectionRule.UntilOvertaken };
        var same = Placement.Of(rule, Two, new GradePlace("G1", 2), "G2");
        Assert.Equal((Cny(0m), null), (same.Protected, same.Protection));
        var less = Placement.Of(rule, Two, new GradePlace("G2", 2), "G1");
        Assert.Equal((Cny(200m), ProtectionRule.UntilOvertaken), (less.Protected, less.Protection!));
    }

    [Fact]
    public void Of_LeastRiseAndShare_TheLargerIsNeeded()
    {
        // From 1,000: 10 % are 100, so 1,100 is enough; 150 yuan are more and ask for 1,300.
        Assert.Equal("G2/1", Place(PlacementRule.NearestNotLower with { LeastRiseShare = Ratio.Percent(10m), LeastRise = Cny(50m) }));
        Assert.Equal("G2/2", Place(PlacementRule.NearestNotLower with { LeastRiseShare = Ratio.Percent(10m), LeastRise = Cny(150m) }));
        Assert.Equal("G2/2", Place(PlacementRule.NearestNotLower with { LeastRiseShare = Ratio.Percent(10.01m), LeastRise = Cny(50m) }));
        Assert.Equal("G2/2", Place(PlacementRule.NearestNotLower with { PlusSteps = 1 }));

        static string Place(PlacementRule rule) => Placement.Of(rule, Two, new GradePlace("G1", 1), "G2").Place.ToString();
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(6, 2)]
    public void OnHiring_ExactlyTheYears_MeetsTheLine(int years, int step) => Assert.Equal(
        step, Placement.OnHiring([new StartingPlace(1), new StartingPlace(2) { LeastYears = 5 }], Two, "G1", years: years).Place.Step);

    [Theory]
    [InlineData("100", "G1")]
    [InlineData("199.99", "G1")]
    [InlineData("200", "G2")]
    public void ByPoints_ExactlyTheBand_BelongsToIt(string points, string grade)
    {
        var mapping = LadderMapping.ByPoints(
            new Dictionary<GradeCode, decimal> { ["old"] = decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture) },
            new Dictionary<GradeCode, decimal> { ["G1"] = 100m, ["G2"] = 200m });
        Assert.Equal(grade, mapping.Grades["old"].Value);
        Assert.Throws<ArgumentException>(() => LadderMapping.ByPoints(
            new Dictionary<GradeCode, decimal> { ["old"] = 99.99m }, new Dictionary<GradeCode, decimal> { ["G1"] = 100m }));
    }

    [Theory]
    [InlineData(1_099, "lower")]
    [InlineData(1_100, "equal")]
    [InlineData(1_101, null)]
    public void CheckOrder_NextStepLowerEqualHigher_IsToldApart(int second, string? found) => Assert.Equal(
        found switch { "lower" => [FindingCodes.LadderStepLower], "equal" => [FindingCodes.LadderStepEqual], _ => [] },
        PayLadder.Build(Currency.Cny, steps: 2).Grade("G1", 1_100m, second).ToLadder().CheckOrder().Select(finding => finding.Code));

    [Theory]
    [InlineData(1_099, "lower")]
    [InlineData(1_100, "equal")]
    [InlineData(1_101, null)]
    public void CheckOrder_NextGradeLowerEqualHigher_IsToldApart(int higher, string? found)
    {
        FindingCode[] expected = found switch { "lower" => [FindingCodes.LadderGradeLower], "equal" => [FindingCodes.LadderGradeEqual], _ => [] };
        var ladder = PayLadder.Build(Currency.Cny, steps: 1).Grade("G1", 1_100m).Grade("G2", higher).ToLadder();
        var highestFirst = PayLadder.Build(Currency.Cny, steps: 1).HighestFirst().Grade("G2", higher).Grade("G1", 1_100m).ToLadder();
        Assert.Equal(expected, ladder.CheckOrder().Select(finding => finding.Code));
        Assert.Equal(expected, highestFirst.CheckOrder().Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Check_CellOfZero_IsNotPayable(int first, int count) =>
        Assert.Equal(
            count,
            PayLadder
                .Build(Currency.Cny, steps: 1)
                .Grade("G1", first)
                .ToLadder()
                .Check()
                .Count(finding => finding.Code == FindingCodes.LadderCellNotPayable));

    [Fact]
    public void LadderEquals_AnyPartApart_IsFalse()
    {
        static PayLadderBuilder Build(Currency? currency = null) => PayLadder.Build(currency ?? Currency.Cny, steps: 2);

        Assert.True(Two == Build().Grade("G1", 1_000m, 1_100m).Grade("G2", 1_100m, 1_300m).ToLadder());
        Assert.True(Two != Build().Grade("G1", 1_000m, 1_100m).Grade("G2", 1_100m, 1_300.01m).ToLadder());
        Assert.True(Two != Build(Currency.Eur).Grade("G1", 1_000m, 1_100m).Grade("G2", 1_100m, 1_300m).ToLadder());
        Assert.True(Two != Build().HighestFirst().Grade("G1", 1_000m, 1_100m).Grade("G2", 1_100m, 1_300m).ToLadder());
        Assert.True(Two != Build().Grade("G1", 1_000m, 1_100m).Grade("G3", 1_100m, 1_300m).ToLadder());
        Assert.True(Two.Shape != Build().Grade("G1", 1_000m, 1_100m).Grade("G2", 1_100m, null).ToLadder().Shape);
        Assert.False(Two.Equals((object?)null));
    }

    [Fact]
    public void Find_FirstAndLastStep_AreThereAndNoOther()
    {
        Assert.Equal([null, Cny(1_000m), Cny(1_100m), null], Enumerable.Range(0, 4).Select(step => Two.Find("G1", step)));
        Assert.Equal(2, Two.Shape.StepFrom("G1", 2));
        Assert.Null(Two.Shape.StepFrom("G1", 3));
    }

    // A rise of 3 % of 1,000 is 30: "at least 30" changes nothing, "at least 31" gives 31; "at most" the same from above.
    [Theory]
    [InlineData(29, 1_030, 1_029)]
    [InlineData(30, 1_030, 1_030)]
    [InlineData(31, 1_031, 1_030)]
    public void AtLeastAndAtMost_AroundTheRise_BoundIt(int bound, int atLeast, int atMost)
    {
        Assert.Equal(Cny(atLeast), After(Increase.Percent(3m).AtLeast(bound), 1_000m));
        Assert.Equal(Cny(atMost), After(Increase.Percent(3m).AtMost(bound), 1_000m));
    }

    [Fact]
    public void AtLeastAndAtMost_Twice_KeepTheNarrower()
    {
        Assert.Equal(Cny(1_040m), After(Increase.Percent(3m).AtLeast(40m).AtLeast(35m), 1_000m));
        Assert.Equal(Cny(1_010m), After(Increase.Percent(3m).AtMost(10m).AtMost(20m), 1_000m));
        Assert.Equal(Cny(1_040m), After(Increase.Percent(3m).AtLeast(40m).AtMost(40m), 1_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Percent(3m).AtMost(10m).AtLeast(10.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Percent(3m).AtLeast(10m).AtMost(9.99m));
    }

    [Theory]
    [InlineData(999, 1_000, 999)]
    [InlineData(1_000, 1_000, 1_000)]
    [InlineData(1_001, 1_001, 1_000)]
    public void FloorAtAndCapAt_AroundTheAmount_BoundTheCell(int cell, int floored, int capped) => Assert.Equal(
        (Cny(floored), Cny(capped)), (After(Increase.FloorAt(1_000m), cell), After(Increase.CapAt(1_000m), cell)));

    [Fact]
    public void PlusMinusLargerOf_ByHand_CombineTheRises()
    {
        var (percent, flat) = (Increase.Percent(5m), Increase.Flat(20m));
        Assert.Equal(Cny(1_070m), After(percent.Plus(flat), 1_000m));
        Assert.Equal(Cny(1_030m), After(percent.Minus(flat), 1_000m));
        Assert.Equal(Cny(1_050m), After(Increase.LargerOf(percent, flat), 1_000m));
        Assert.Equal(Cny(1_050m), After(Increase.LargerOf(flat, percent), 1_000m));
        Assert.Equal(Cny(320m), After(Increase.LargerOf(percent, flat), 300m));
        Assert.Equal(Cny(1_071m), After(flat.Then(percent), 1_000m));
        Assert.Equal(Cny(1_070m), After(percent.Then(flat), 1_000m));
    }

    [Fact]
    public void OnAndOnSteps_OtherCells_StayAsTheyAre()
    {
        Assert.Equal([1_000m, 1_110m, 1_100m, 1_300m], Cells(Two.Apply(Increase.Flat(10m).On("G1").OnSteps(2), RoundingRule.HalfUp(0.01m))));
        Assert.Equal([1_000m, 1_100m, 1_110m, 1_310m], Cells(Two.Apply(Increase.Flat(10m).On("G2"), RoundingRule.HalfUp(0.01m))));
        Assert.Equal([FindingCodes.IncreaseOnUnknownStep], Increase.Flat(10m).OnSteps(3).Check(Two.Shape).Select(finding => finding.Code));
        Assert.Empty(Increase.Flat(10m).OnSteps(2).Check(Two.Shape));
        Assert.Equal([FindingCodes.IncreaseOnUnknownGrade], Increase.Flat(10m).On("G3").Check(Two.Shape).Select(finding => finding.Code));
    }

    [Fact]
    public void IncreaseBounds_OfTheirNumbers_AreAllowed()
    {
        Assert.Equal(Cny(0m), After(Increase.Percent(-100m), 1_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Percent(-100.01m));
        Assert.Equal(Cny(0m), After(Increase.Factor(0m), 1_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Factor(-0.01m));
        Assert.Equal(Cny(990m), After(Increase.Deduct(10m), 1_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Deduct(-1m));
    }

    [Fact]
    public void WithStepWithGradeWithout_FirstMiddleLast_KeepTheOthers()
    {
        Assert.Equal(["G0", "G1", "G2"], Two.WithGrade(new LadderRow("G0"), null, 1m, 2m).Rows.Select(row => row.Code.Value));
        Assert.Equal(["G1", "G0", "G2"], Two.WithGrade(new LadderRow("G0"), "G1", 1m, 2m).Rows.Select(row => row.Code.Value));
        Assert.Equal(["G1", "G2", "G0"], Two.WithGrade(new LadderRow("G0"), "G2", 1m, 2m).Rows.Select(row => row.Code.Value));
        Assert.Equal([1_000m, 1_100m, 1m, 2m, 1_100m, 1_300m], Cells(Two.WithGrade(new LadderRow("G0"), "G1", 1m, 2m)));
        Assert.Equal([1_100m, 1_300m], Cells(Two.WithoutGrade("G1")));
        Assert.Equal([1_000m, 1_100m], Cells(Two.WithoutGrade("G2")));
        Assert.Equal([1_100m, 1_300m], Cells(Two.WithoutStep(1)));
        Assert.Equal([1_000m, 1_100m, 1_100m, 1_300m, 1_500m], Cells(Two.WithStep(new Dictionary<GradeCode, decimal> { ["G2"] = 1_500m })));
        Assert.ThrowsAny<ArgumentException>(() => Two.WithoutGrade("G1").WithoutGrade("G2"));
    }

    [Fact]
    public void WaitOn_GradeNamedAnywhere_UsesItsOwnWaitsOnly()
    {
        StepProgression progression = new([StepWait.OfYears(1, 1), StepWait.OfYears(2, 2), StepWait.OfMonths(1, 6) with { Grade = "G2" }]);
        Assert.Equal((12, 24), (progression.WaitOn(new GradePlace("G1", 1))!.Months, progression.WaitOn(new GradePlace("G1", 2))!.Months));
        Assert.Equal(6, progression.WaitOn(new GradePlace("G2", 1))!.Months);
        Assert.Null(progression.WaitOn(new GradePlace("G2", 2)));
        Assert.Null(progression.WaitOn(new GradePlace("G1", 3)));
    }

    [Fact]
    public void StepWaitAndProtection_NumbersAtTheirBounds_AreAllowed()
    {
        Assert.Equal((0, 1_200), (StepWait.OfMonths(1, 0).Months, StepWait.OfMonths(1, 1_200).Months));
        Assert.Equal(1_200, StepWait.OfYears(1, 100).Months);
        Assert.Throws<ArgumentOutOfRangeException>(() => StepWait.OfMonths(1, 1_201));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepWait.OfMonths(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepWait.OfMonths(1, 1) with { Passes = 0 });
        Assert.Equal((Ratio.Zero, Ratio.One), (ProtectionRule.OfRaises(Ratio.Zero).RaiseShare, ProtectionRule.OfRaises(Ratio.One).RaiseShare));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProtectionRule.OfRaises(Ratio.Percent(101m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProtectionRule.Decreasing(Cny(0m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProtectionRule.UntilOvertaken with { AtMostMonths = 0 });
        Assert.Equal(1, (ProtectionRule.UntilOvertaken with { AtMostMonths = 1 }).AtMostMonths);
    }

    [Fact]
    public void TopAndLowestStep_OfAGradeWithAndWithoutCells_AreFoundOrNull()
    {
        var ladder = PayLadder.Build(Currency.Cny, steps: 3).Grade("G1", null, 1_200m, 1_100m).Grade("G2", null, null, null).ToLadder();
        Assert.Equal((2, Cny(1_200m)), (ladder.TopOf("G1")!.Step, ladder.LowestStepOf("G1")!.Value));
        Assert.Null(ladder.TopOf("G2"));
        Assert.Null(ladder.LowestStepOf("G2"));
        Assert.False(ladder.Shape.Equals(null));
        Assert.False(ladder.Shape.Equals((object)1));
    }

    [Fact]
    public void OnHiring_GradeLacksTheStep_TakesTheNextBelow()
    {
        var ladder = PayLadder.Build(Currency.Cny, steps: 4).Grade("G1", 1_000m, 1_100m, null, 1_300m).ToLadder();
        var placement = Placement.OnHiring([new StartingPlace(3)], ladder, "G1");
        Assert.Equal("G1/2: 1,100.00 CNY", placement.ToString());
        Assert.Equal([FindingCodes.PlacementNoCell], placement.Findings.Select(finding => finding.Code));
        Assert.Empty(Placement.OnHiring([new StartingPlace(4)], ladder, "G1").Findings);
    }

    [Fact]
    public void OnHiring_ExactlyTheEducation_MeetsTheLine()
    {
        StartingPlace[] lines = [new(1), new(2) { LeastEducation = Education.College }];
        Assert.Equal(2, Placement.OnHiring(lines, Two, "G1", Education.College).Place.Step);
    }

    [Fact]
    public void Of_ComparedAllowances_AreAddedOnBothSidesOrMissed()
    {
        var rule = PlacementRule.NearestNotLower with { Compared = [new("shift-allowance"), new("heat-allowance")] };
        var given = Placement.Of(rule, Two, new GradePlace("G1", 1), "G2", Cny(250m), Cny(50m));
        Assert.Equal((Cny(1_250m), Cny(1_350m), "G2/2"), (given.Before!.Value, given.After!.Value, given.Place.ToString()));
        Assert.Empty(given.Findings);
        Assert.Empty(Placement.Of(rule, Two, new GradePlace("G1", 1), "G2", Cny(0m)).Findings);
        Assert.Empty(Placement.Of(rule, Two, new GradePlace("G1", 1), "G2", default, Cny(0m)).Findings);

        var missed = Assert.Single(Placement.Of(rule, Two, new GradePlace("G1", 1), "G2").Findings);
        Assert.Equal(
            "WG4542 G1/1: The rule compares the allowances shift-allowance, heat-allowance; their sums were not given, and only cells were compared.",
            missed.ToString());
    }

    [Fact]
    public void Of_SameStepBeyondTheGradesLast_IsItsTopAndSaysSo()
    {
        var ladder = PayLadder.Build(Currency.Cny, steps: 3).Grade("G1", 1_000m, 1_100m, 1_200m).Grade("G2", 1_300m, 1_400m, null).ToLadder();
        var placement = Placement.Of(PlacementRule.SameStep, ladder, new GradePlace("G1", 3), "G2");
        Assert.Equal("G2/2", placement.Place.ToString());
        Assert.Equal("WG2221 G2/3: “G2” has no step 3; the place is step 2.", Assert.Single(placement.Findings).ToString());
    }

    [Fact]
    public void LeastRiseShareAndMonths_AtTheirBounds_AreAllowed()
    {
        Assert.Equal(Ratio.Zero, (PlacementRule.SameStep with { LeastRiseShare = Ratio.Zero }).LeastRiseShare);
        Assert.Equal(1_200, (ProtectionRule.UntilOvertaken with { AtMostMonths = 1_200 }).AtMostMonths);
    }

    private static Money Cny(decimal amount) => Currency.Cny.Of(amount);

    private static Money After(Increase increase, decimal cell) => increase.After(Cny(cell), "G1", 1).Round(RoundingRule.HalfUp(0.01m));

    private static IEnumerable<decimal> Cells(PayLadder ladder) => ladder.Cells.Select(cell => cell.Amount.Amount);
}
