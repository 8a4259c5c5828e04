using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Tests.Ladders;

/// <summary>Rows with codes of their own that stand for a national grade: the national grade finds the one row that stands for it.</summary>
public sealed class NationalGradeTests
{
    private static readonly PayLadder Own = PayLadder
        .Build(Currency.Cny, steps: 2)
        .Grade(new LadderRow("J1", skillGrade: SkillGrade.Junior), 1_000m, 1_100m)
        .Grade(new LadderRow("S1", skillGrade: SkillGrade.Senior), 2_000m, 2_100m)
        .ToLadder();

    [Fact]
    public void Find_ByTheNationalGrade_IsTheRowThatStandsForIt()
    {
        Assert.Equal(Cny(2_100m), Own[SkillGrade.Senior, 2]);
        Assert.Equal(Cny(1_000m), Own["junior", 1]);
        Assert.Equal("S1", Own.Shape.CodeOf((GradeCode)"senior").Value);
        Assert.Equal("technician", Own.Shape.CodeOf((GradeCode)"technician").Value);
        Assert.True(Own.Shape.HasOwnCodes);
        Assert.False(PayLadder.Build(Currency.Cny, 1).Grade(SkillGrade.Senior, 1m).Grade("G1", 2m).ToLadder().Shape.HasOwnCodes);
        Assert.True(Own.WithGrade(new("G1"), null, 1m, 2m).Shape.HasOwnCodes);
    }

    [Fact]
    public void Find_TwoRowsOfOneNationalGrade_IsNeither()
    {
        var two = PayLadder
            .Build(Currency.Cny, 1)
            .Grade(new LadderRow("S1", skillGrade: SkillGrade.Senior), 1m)
            .Grade(new LadderRow("S2", skillGrade: SkillGrade.Senior), 2m)
            .ToLadder();
        Assert.False(two.Shape.HasGrade("senior"));
        Assert.Null(two.Find("senior", 1));
        Assert.Empty(two.CheckOrder());
    }

    [Fact]
    public void Find_ARowThatBearsTheCode_GoesFirst()
    {
        var both = PayLadder.Build(Currency.Cny, 1).Grade(new LadderRow("S1", skillGrade: SkillGrade.Senior), 1m).Grade("senior", 2m).ToLadder();
        Assert.Equal(Cny(2m), both["senior", 1]);
        var first = PayLadder.Build(Currency.Cny, 1).Grade("senior", 2m).Grade(new LadderRow("S1", skillGrade: SkillGrade.Senior), 1m);
        Assert.Equal(Cny(4m), first.GradeByRatio(new("T1"), "senior", Ratio.Of(2, 1), RoundingRule.HalfUp(1m)).ToLadder()["T1", 1]);
    }

    [Fact]
    public void Apply_OnTheNationalGrade_RaisesItsRowHoweverDeep()
    {
        var tenth = Increase.Percent(10m).On(SkillGrade.Senior);
        Assert.Equal([1_000m, 1_100m, 2_200m, 2_310m], After(tenth));
        Assert.Equal([1_000m, 1_100m, 2_205m, 2_305m], After(tenth.AtLeast(205m).AtMost(205m)));
        Assert.Equal([1_001m, 1_101m, 2_201m, 2_311m], After(tenth.Then(Increase.Flat(1m))));
        Assert.Equal([1_001m, 1_101m, 2_201m, 2_311m], After(Increase.Flat(1m).Plus(tenth)));
        Assert.Equal([1_000m, 1_100m, 2_200m, 2_100m], After(tenth.OnSteps(1)));

        static IEnumerable<decimal> After(Increase increase) =>
            Own.Apply(increase, RoundingRule.HalfUp(0.01m)).Cells.Select(cell => cell.Amount.Amount);
    }

    [Fact]
    public void GradeByRatio_ToTheNationalGrade_FollowsItsOneRow()
    {
        var builder = PayLadder.Build(Currency.Cny, 1).Grade(new LadderRow("S1", skillGrade: SkillGrade.Senior), 100m);
        Assert.Equal(Cny(150m), builder.GradeByRatio(new("T1"), "senior", Ratio.Of(3, 2), RoundingRule.HalfUp(1m)).ToLadder()["T1", 1]);
        builder.Grade(new LadderRow("S2", skillGrade: SkillGrade.Senior), 200m);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.GradeByRatio(new("T2"), "senior", Ratio.One, RoundingRule.HalfUp(1m)));
        Assert.Equal(Cny(300m), builder.GradeByRatio(new("T2"), "S2", Ratio.Of(3, 2), RoundingRule.HalfUp(1m)).ToLadder()["T2", 1]);
    }

    [Fact]
    public void Placement_ByTableOrHiringLine_TakesEitherName()
    {
        var rule = PlacementRule.ByTable(new Dictionary<GradePlace, GradePlace> { [new("junior", 2)] = new("senior", 1) });
        var placement = Placement.Of(rule, Own, new GradePlace("J1", 2), "S1");
        Assert.Equal(("S1/1", "J1/2"), (placement.Place.ToString(), placement.From!.ToString()));
        Assert.Equal(
            2, Placement.OnHiring([new StartingPlace(1), new StartingPlace(2) { Grade = "senior" }], Own, "S1").Place.Step);
        Assert.Equal(
            1, Placement.OnHiring([new StartingPlace(1), new StartingPlace(2) { Grade = "junior" }], Own, "S1").Place.Step);
    }

    [Fact]
    public void Map_NationalGradeOrOwnCode_IsTheSamePlace()
    {
        var next = PayLadder.Build(Currency.Cny, 2).Grade("N1", 1_050m, 1_150m).Grade("N2", 2_050m, 2_150m).ToLadder();
        var mapping = LadderMapping.SameStep(new Dictionary<GradeCode, GradeCode> { ["junior"] = "N1", ["S1"] = "N2" });
        Assert.Equal("J1/2 → N1/2: 1,150.00 CNY", mapping.Map(Own, next, new GradePlace("J1", 2))!.ToString());
        Assert.Equal("J1/2 → N1/2: 1,150.00 CNY", mapping.Map(Own, next, new GradePlace("junior", 2))!.ToString());
        Assert.Equal("S1/1 → N2/1: 2,050.00 CNY", mapping.Map(Own, next, new GradePlace("senior", 1))!.ToString());
        Assert.Null(mapping.Map(Own, next, new GradePlace("technician", 1)));
    }

    [Fact]
    public void Row_NameOrSkillGradeOrNeither_IsCalledSo()
    {
        Assert.Equal("高级工", new LadderRow("S1", skillGrade: SkillGrade.Senior).Name.Chinese);
        Assert.Equal("班组长", new LadderRow("S1", new LocalizedText("班组长", "Foreman"), SkillGrade.Senior).Name.Chinese);
        Assert.Equal("S1", new LadderRow("S1").Name.English);
        Assert.Equal("senior", new LadderRow(SkillGrade.Senior).ToString());
    }

    private static Money Cny(decimal amount) => Currency.Cny.Of(amount);
}
