using System.Numerics;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Ladders;

public sealed class IncreaseTests
{
    private static readonly Increase FlatThenPercent = Increase.Flat(200m).Then(Increase.Percent(5.5m));

    [Fact]
    public void After_AnyPlan_AgreesWithWholeNumbers() =>
        Law.Holds(
            Law.Both(LadderGen.AnyPlan, LadderGen.Ladder),
            sample =>
            {
                var (plan, ladder) = sample;
                var increase = plan.Build();
                foreach (var cell in ladder.Cells)
                {
                    var (n, d) = plan.Of((Plan.Whole(cell.Amount.Amount), 10_000), cell.Grade.Value, cell.Step);
                    var after = increase.After(cell.Amount, cell.Grade, cell.Step).Value;
                    Assert.Equal(n * after.Denominator, after.Numerator * d);
                    Assert.Equal(plan.Concerns(cell.Grade.Value, cell.Step), increase.Touches(cell.Grade, cell.Step));
                }
            },
            3_000
        );

    [Fact]
    public void AtLeast_AtMost_HoldTheRiseBetweenThem() =>
        Law.Holds(
            Law.Both(Law.Both(LadderGen.AnyPlan, LadderGen.Ladder), Law.Both(MoneyGen.NotNegative, MoneyGen.NotNegative)),
            sample =>
            {
                var ((plan, ladder), (a, b)) = sample;
                var (least, most) = (Math.Min(a, b), Math.Max(a, b));
                var inner = plan.Build();
                var bounded = (inner.ToString().Contains("at ", StringComparison.Ordinal) ? inner.Then(Increase.Flat(0m)) : inner)
                    .AtLeast(least)
                    .AtMost(most);
                foreach (var cell in ladder.Cells.Where(cell => bounded.Touches(cell.Grade, cell.Step)))
                {
                    var rise = bounded.After(cell.Amount, cell.Grade, cell.Step) - cell.Amount;
                    Assert.True(rise >= Currency.Cny.Of(least) && rise <= Currency.Cny.Of(most));
                }
            }
        );

    [Fact]
    public void Then_HoweverGrouped_IsOneIncrease() =>
        Law.Holds(
            Law.Both(LadderGen.AnyPlan, Law.Both(LadderGen.AnyPlan, LadderGen.AnyPlan)),
            plans =>
            {
                var (a, b, c) = (plans.First.Build(), plans.Second.First.Build(), plans.Second.Second.Build());
                return a.Then(b).Then(c) == a.Then(b.Then(c)) && a.Then(Increase.None) == a && Increase.None.Then(a) == a;
            }
        );

    [Fact]
    public void Equality_BuiltAlike_IsByValue() =>
        Law.Holds(
            LadderGen.AnyPlan,
            plan =>
            {
                var (one, other) = (plan.Build(), plan.Build());
                return one == other
                    && one.GetHashCode() == other.GetHashCode()
                    && one.ToString() == other.ToString()
                    && one != other.Then(Increase.Flat(1m));
            }
        );

    [Fact]
    public void AtLeast_AfterThen_ComparesWithTheCellBeforeBoth()
    {
        // TVöD 2018 kind: 200 on every cell, then 5.5 %, at least 340 in all. 2,000.00: 2,321.00 falls short of 2,340.00.
        Assert.Equal(2_340m, After(FlatThenPercent.AtLeast(340m), 2_000m));

        // Inside, the least rise is compared with the cell after the first stage: 2,200 + 340.
        Assert.Equal(2_540m, After(Increase.Flat(200m).Then(Increase.Percent(5.5m).AtLeast(340m)), 2_000m));
    }

    [Theory]
    [InlineData(1_000, 1_090, 1_088)]
    [InlineData(4_000, 4_120, 4_112)]
    public void Minus_OfTwoRises_IsComputedOnTheSameCell(decimal old, decimal raised, decimal reduced)
    {
        // The settlement of 2014: the larger of 3.0 % and 90, less 0.2 % of the old cell.
        var rise = Increase.Percent(3m).AtLeast(90m);
        Assert.Equal(raised, After(rise, old));
        Assert.Equal(reduced, After(rise.Minus(Increase.Percent(0.2m)), old));
        Assert.Equal(raised + (old * 0.002m), After(rise.Plus(Increase.Percent(0.2m)), old));
    }

    [Fact]
    public void On_OtherGradesAndSteps_AreLeftAlone()
    {
        var increase = Increase.Percent(10m).On("G1").AtLeast(300m);
        Assert.Equal(2_300m, After(increase, 2_000m, "G1"));
        Assert.Equal(2_000m, After(increase, 2_000m, "G2"));
        Assert.Equal(2_000m, After(Increase.Percent(10m).OnSteps(2, 3), 2_000m));
    }

    [Fact]
    public void CapAt_AndFloorAt_LimitTheResult()
    {
        Assert.Equal(4_600m, After(Increase.Percent(3m).Then(Increase.FloorAt(4_600m)), 4_100m));
        Assert.Equal(4_200m, After(Increase.Percent(3m).Then(Increase.CapAt(4_200m)), 4_100m));
        Assert.Equal(4_110m, After(Increase.Percent(0.2m).Then(Increase.Round(RoundingRule.HalfUp(10m))), 4_100m));
    }

    [Fact]
    public void ToString_InBothLanguages_SaysTheStructure()
    {
        AssertWords("4 %, at least 180", "4%，最少增加 180", Increase.Percent(4m).AtLeast(180m));
        AssertWords("4 %, at least 180, at most 1,500", "4%，最少增加 180，最多增加 1,500", Increase.Percent(4m).AtMost(1_500m).AtLeast(180m));
        AssertWords("(+200, then 5.5 %), at least 340", "（+200，再 5.5%），最少增加 340", FlatThenPercent.AtLeast(340m));
        AssertWords(
            "+200, then (5.5 %, at least 340)",
            "+200，再 （5.5%，最少增加 340）",
            Increase.Flat(200m).Then(Increase.Percent(5.5m).AtLeast(340m)));
        AssertWords(
            "(-10.42 on A2, A3), then × 0.9524",
            "（A2、A3 级 -10.42），再 × 0.9524",
            Increase.Deduct(10.42m).On("A2", "A3").Then(Increase.Factor(0.9524m)));
        AssertWords("the larger of +40 and 4.6 %", "+40 与 4.6% 取高", Increase.LargerOf(Increase.Flat(40m), Increase.Percent(4.6m)));
        AssertWords("(3 %, at least 90) minus 0.2 %", "（3%，最少增加 90） 减 0.2%", Increase.Percent(3m).AtLeast(90m).Minus(Increase.Percent(0.2m)));
        AssertWords("2 % plus +50", "2% 加 +50", Increase.Percent(2m).Plus(Increase.Flat(50m)));
        AssertWords("2 % on steps 1, 3", "第 1、3 档 2%", Increase.Percent(2m).OnSteps(3, 1));
        AssertWords("2 %, then rounded half-up to 10, then not below 4,600, then capped at 9,000", "2%，再 四舍五入到 10，再 不低于 4,600，再 9,000 封顶",
            Increase.Percent(2m).Then(Increase.Round(RoundingRule.HalfUp(10m))).Then(Increase.FloorAt(4_600m)).Then(Increase.CapAt(9_000m)));
        AssertWords("no change", "不变", Increase.None);
        AssertWords("(+1 plus +2), then +0", "（+1 加 +2），再 +0", Increase.Flat(1m).Plus(Increase.Flat(2m)).Then(Increase.Flat(0m)));
        AssertWords("4 %, at most 100", "4%，最多增加 100", Increase.Percent(4m).AtMost(100m));
    }

    [Fact]
    public void AtMost_BelowTheLeastRise_Throws()
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Percent(4m).AtLeast(180m).AtMost(100m));
        Assert.Contains("at least the least rise, 180", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Percent(4m).AtMost(100m).AtLeast(180m));
    }

    [Fact]
    public void Factories_OutsideTheirRanges_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Percent(-100.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Factor(-0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Deduct(-1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Flat(10_000_000_000_000_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Percent(1m).OnSteps(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Percent(1m).OnSteps());
        Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Percent(1m).On());
        Assert.Throws<ArgumentNullException>(() => Increase.Round(null!));
        Assert.Throws<ArgumentNullException>(() => Increase.None.Then(null!));
    }

    [Fact]
    public void Check_NamesNotInTheLadder_AreFoundEach()
    {
        var ladder = PayLadder.Build(Currency.Cny, 2).Grade("G1", 1m, 2m).ToLadder();
        var increase = Increase.Percent(1m).On("G1", "G7").Then(Increase.Flat(1m).OnSteps(2, 3)).AtLeast(5m);
        var findings = increase.Check(ladder.Shape);
        Assert.Equal([FindingCodes.IncreaseOnUnknownGrade, FindingCodes.IncreaseOnUnknownStep], findings.Select(finding => finding.Code));
        Assert.Contains("G7", findings[0].Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("G7", Assert.Throws<ArgumentException>(() => ladder.Apply(increase, RoundingRule.None)).Message, StringComparison.Ordinal);
        Assert.Equal(["G7", ""], findings.Select(finding => finding.Path));
        Assert.Empty(Increase.None.Check(ladder.Shape));
        Assert.Throws<ArgumentNullException>("shape", () => increase.Check(null!));
    }

    [Fact]
    public void Check_NamesOnEitherSideAndWithin_AreFoundFromOutside()
    {
        var shape = PayLadder.Build(Currency.Cny, 2).Grade("G1", 1m, 2m).ToLadder().Shape;
        var flat = Increase.Flat(1m);
        Assert.Equal(["G7"], Paths(flat.On("G1").Plus(flat.On("G7"))));
        Assert.Equal(["G8", "G7"], Paths(flat.On("G8").Plus(flat.On("G7"))));
        Assert.Equal(["G8", "G7"], Paths(flat.On("G7").On("G8")));

        IEnumerable<string> Paths(Increase increase) => increase.Check(shape).Select(finding => finding.Path);
    }

    [Fact]
    public void AtLeastAndAtMost_TheSameRise_IsAllowed()
    {
        Assert.Equal(1_100m, After(Increase.Percent(4m).AtMost(100m).AtLeast(100m), 1_000m));
        Assert.Equal(1_100m, After(Increase.Percent(4m).AtLeast(100m).AtMost(100m), 1_000m));
    }

    private static decimal After(Increase increase, decimal cell, string grade = "G1")
    {
        Assert.True(increase.After(Currency.Cny.Of(cell), grade, 1).TryToMoney(out var after));
        return after.Amount;
    }

    private static void AssertWords(string english, string chinese, Increase increase)
    {
        Assert.Equal(english, increase.ToString());
        Assert.Equal(chinese, increase.In(Language.Chinese));
    }
}
