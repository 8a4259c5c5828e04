using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Tests.Ladders;

/// <summary>What ladders, mappings and progressions refuse, and what they say.</summary>
public sealed class LadderRefusalTests
{
    private static readonly PayLadder Ladder = PayLadder.Build(Currency.Cny, steps: 2).Grade("G1", 1m, 2m).Grade("G2", 2m, 3m).ToLadder();

    [Fact]
    public void Null_ForALadderARuleOrAPlace_NamesIt()
    {
        var (mapping, place, rule) = (LadderMapping.SameStep(), new GradePlace("G1", 1), PlacementRule.SameStep);
        Dictionary<GradeCode, decimal> points = [];
        IsNull("value", () => new GradeCode(null!));
        IsNull("bands", () => LadderMapping.ByPoints(points, null!));
        IsNull("points", () => LadderMapping.ByPoints(null!, points));
        IsNull("oldLadder", () => mapping.Map(null!, Ladder, place));
        IsNull("newLadder", () => mapping.Map(Ladder, null!, place));
        IsNull("place", () => mapping.Map(Ladder, Ladder, null!));
        IsNull("rule", () => Placement.Of(null!, Ladder, place, "G1"));
        IsNull("oldLadder", () => Placement.Of(rule, null!, place, Ladder, "G1"));
        IsNull("newLadder", () => Placement.Of(rule, Ladder, place, null!, "G1"));
        IsNull("place", () => new StepProgression([]).WaitOn(null!));
        IsNull("newStep", () => Ladder.WithStep((IReadOnlyDictionary<GradeCode, decimal>)null!));
        IsNull("row", () => Ladder.WithGrade(null!, null, 1m, 2m));
        IsNull("amounts", () => Ladder.WithGrade(new("G3"), null, null!));
    }

    [Fact]
    public void Null_WhileBuildingOrApplying_NamesIt()
    {
        IsNull("currency", () => PayLadder.Build(null!, 1));
        IsNull("rounding", () => PayLadder.BuildFromPoints(Currency.Cny.Of(1m), 1, null!));
        IsNull("shape", () => PayLadder.Of(null!, Currency.Cny, []));
        IsNull("currency", () => PayLadder.Of(Ladder.Shape, null!, []));
        IsNull("increase", () => Ladder.Apply(null!, RoundingRule.None));
        IsNull("rounding", () => Ladder.Apply(Increase.None, null!));
        IsNull("amounts", () => PayLadder.Build(Currency.Cny, 1).Grade(new LadderRow("G1"), null!));
        IsNull("grade", () => PayLadder.Build(Currency.Cny, 1).Grade((LadderRow)null!, 1m));
        IsNull("rounding", () => PayLadder.Build(Currency.Cny, 1).Grade("G1", 1m).GradeByRatio(new("G2"), "G1", Ratio.One, null!));
        Assert.Throws<ArgumentOutOfRangeException>("amounts", () => PayLadder.Build(Currency.Cny, 2).Grade("G1", 1m));
    }

    [Fact]
    public void Refusals_WhatDoesNotFit_SayWhat()
    {
        Says<ArgumentException>("The grade G1 comes twice; each grade is one row.", () => Ladder.WithGrade(new("G1"), null, 1m, 2m));
        Says<ArgumentException>(
            "The amount is in EUR; the ladder pays in CNY.", () => Ladder.WithCell("G1", 1, Currency.Eur.Of(1m)));
        Says<InvalidOperationException>(
            "A ladder has at least one grade: call Grade before ToLadder.", () => PayLadder.Build(Currency.Cny, 1).ToLadder());
        Says<ArgumentException>(
            "The grade G1 has 3 points, fewer than every band.",
            () => LadderMapping.ByPoints(
                new Dictionary<GradeCode, decimal> { ["G1"] = 3m }, new Dictionary<GradeCode, decimal> { ["P1"] = 4m }));
        Says<ArgumentException>(
            "The table of places has no entry for G1/1.",
            () => Placement.Of(
                PlacementRule.ByTable(new Dictionary<GradePlace, GradePlace>()), Ladder, new GradePlace("G1", 1), "G2"));
        Says<ArgumentException>(
            "Waits holds two waiting times for G1 step 1: 12 months; each grade and step must stand once.",
            () => new StepProgression([StepWait.OfYears(1, 1) with { Grade = "G1" }, StepWait.OfYears(1, 2) with { Grade = "G1" }]));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => StepWait.OfYears(1, 101));
    }

    [Fact]
    public void WithStep_BeyondTheHundredth_IsRefused()
    {
        var widest = PayLadder.Build(Currency.Cny, steps: 99).GradeByIncrement(new("G1"), 1_000m, 10m).ToLadder().WithStep(Step("G1"));
        Assert.Equal(100, widest.StepCount);
        Assert.Throws<ArgumentOutOfRangeException>("newStep", () => widest.WithStep(Step("G1")));

        static Dictionary<GradeCode, decimal> Step(string grade) => new() { [grade] = 5_000m };
    }

    [Fact]
    public void WithStep_OneRowByTwoNames_IsRefused()
    {
        var own = PayLadder.Build(Currency.Cny, 1).Grade(new LadderRow("S1", skillGrade: SkillGrade.Senior), 1m).ToLadder();
        var refused = Assert.Throws<ArgumentOutOfRangeException>(
            "newStep", () => own.WithStep(new Dictionary<GradeCode, decimal> { ["S1"] = 2m, ["senior"] = 3m }));
        Assert.Contains("must be a grade named once.", refused.Message, StringComparison.Ordinal);
    }

    private static void IsNull(string name, Func<object?> act) => Assert.Throws<ArgumentNullException>(name, act);

    private static void Says<T>(string message, Func<object?> act)
        where T : Exception => Assert.StartsWith(message, Assert.Throws<T>(act).Message, StringComparison.Ordinal);
}
