using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Ladders;

public sealed partial class PayLadderTests
{
    private static readonly RoundingRule Cent = RoundingRule.HalfUp(0.01m);

    private static readonly PayLadder Skills = PayLadder
        .Build(Currency.Cny, steps: 3)
        .Grade(SkillGrade.Junior, 4_100m, 4_290m, 4_480m)
        .Grade(SkillGrade.Intermediate, 4_950m, 5_180m, 5_410m)
        .ToLadder();

    private static readonly PayLadder Tvod = PayLadder
        .Build(Currency.Eur, steps: 6)
        .HighestFirst()
        .Grade("E15Ü", null, 6_752.60m, 7_462.01m, 8_134.09m, 8_582.18m, 8_686.69m)
        .Grade("E15", 5_504.00m, 5_863.92m, 6_265.40m, 6_813.49m, 7_377.29m, 7_748.20m)
        .ToLadder();

    [Fact]
    public void Build_TheDesignsExamples_GiveTheirCells()
    {
        Assert.Equal("4,290.00 CNY", Skills[SkillGrade.Junior, 2].ToString());
        Assert.Equal(Currency.Cny.Of(4_400m), Skills.Apply(Increase.Percent(3m).AtLeast(110m), Cent).Find("junior", 2) - Currency.Cny.Of(18.70m));
        Assert.Equal(SkillGrade.Junior, Skills.Rows[0].SkillGrade);
        Assert.Equal("初级工", Skills.Rows[0].Name.Chinese);
        Assert.Null(Tvod.Find("E15Ü", 1));

        // 6,752.60 + 200 = 6,952.60, × 1.055 = 7,334.993.
        var raised = Tvod.Apply(Increase.Flat(200m).Then(Increase.Percent(5.5m)).AtLeast(340m), Cent);
        Assert.Equal(Currency.Eur.Of(7_334.99m), raised["E15Ü", 2]);
        Assert.Null(raised.Find("E15Ü", 1));
    }

    [Fact]
    public void Indexer_WhereThereIsNoCell_SaysWhatThereIs()
    {
        Assert.Contains("2, 3, 4, 5, 6", Assert.Throws<ArgumentOutOfRangeException>(() => Tvod["E15Ü", 1]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Tvod["E15", 7]);
        Assert.Contains("E15Ü, E15", Assert.Throws<ArgumentException>(() => Tvod["E16", 1]).Message, StringComparison.Ordinal);
        Assert.Null(Tvod.Find("E16", 1));
        Assert.Null(Tvod.Find("E15", 0));
        Assert.Null(Tvod.Find("E15", 7));
    }

    [Fact]
    public void Apply_NoIncrease_IsTheSameLadderUnderAnyRule() =>
        Law.Holds(
            Law.Both(LadderGen.Ladder, Arb.From(MoneyGen.Rule)),
            sample =>
                sample.First.Apply(Increase.None, sample.Second) == sample.First
                && sample.First.Apply(Increase.Percent(0m), RoundingRule.None) == sample.First
        );

    [Fact]
    public void Apply_ALargerRaise_NeverPaysLess() =>
        Law.Holds(
            Law.Both(
                Law.Both(LadderGen.Ladder, Arb.From(LadderGen.Rising, plan => plan.Smaller())),
                Law.Both(MoneyGen.NotNegative, Arb.From(MoneyGen.Rule))),
            sample =>
            {
                var ((ladder, plan), (more, rule)) = sample;
                var (small, large) = (ladder.Apply(plan.Build(), rule), ladder.Apply(Grown(plan, more % 20m).Build(), rule));
                return ladder.Cells.All(cell => small[cell.Grade, cell.Step] <= large[cell.Grade, cell.Step]);
            },
            2_000
        );

    [Fact]
    public void Apply_AnyPlan_RoundsEachCellOnceAndLeavesTheOthers() =>
        Law.Holds(
            Law.Both(Law.Both(LadderGen.Ladder, LadderGen.AnyPlan), Arb.From(MoneyGen.Rule)),
            sample =>
            {
                var ((ladder, plan), rule) = sample;
                var increase = plan.Build();
                var raised = ladder.Apply(increase, rule);
                Assert.Equal(ladder.Shape, raised.Shape);
                Assert.All(
                    ladder.Cells,
                    cell =>
                        Assert.Equal(
                            plan.Concerns(cell.Grade.Value, cell.Step) ? rule.Round(increase.After(cell.Amount, cell.Grade, cell.Step)) : cell.Amount,
                            raised[cell.Grade, cell.Step]
                        )
                );
            }
        );

    [Fact]
    public void Apply_AFactor_ScalesEveryCellAndBack() =>
        Law.Holds(
            Law.Both(LadderGen.Ladder, Arb.From(Gen.Elements(2m, 4m, 5m, 8m, 10m, 0.5m, 0.25m))),
            sample =>
            {
                var (ladder, factor) = sample;
                var scaled = ladder.Apply(Increase.Factor(factor), RoundingRule.None);
                return scaled.Cells.Zip(ladder.Cells).All(x => x.First.Amount.Amount == x.Second.Amount.Amount * factor)
                    && scaled.Apply(Increase.Factor(1m / factor), RoundingRule.None) == ladder;
            }
        );

    [Fact]
    public void CheckOrder_ScaledLadder_FindsTheSame() =>
        Law.Holds(
            LadderGen.Ladder,
            ladder =>
                ladder
                    .CheckOrder()
                    .Select(finding => (finding.Code, finding.Path))
                    .SequenceEqual(
                        ladder.Apply(Increase.Factor(1.25m), RoundingRule.None).CheckOrder().Select(finding => (finding.Code, finding.Path)))
        );

    [Fact]
    public void Of_TheShapeAndItsAmounts_GivesTheLadderBack() =>
        Law.Holds(
            LadderGen.Ladder,
            ladder =>
            {
                var again = PayLadder.Of(ladder.Shape, ladder.Currency, ladder.Cells.Select(cell => cell.Amount.Amount));
                return again == ladder && again.GetHashCode() == ladder.GetHashCode();
            }
        );

    [Fact]
    public void Of_AnotherNumberOfAmounts_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PayLadder.Of(Tvod.Shape, Currency.Eur, [1m, 2m]));

    [Fact]
    public void BuildFromPoints_TimesThePointValue_RoundsEachCell()
    {
        var ladder = PayLadder
            .BuildFromPoints(Currency.Cny.Of(12.35m), steps: 2, RoundingRule.HalfUp(1m))
            .Grade("P1", 340m, 352m)
            .Grade("P2", 402.5m, null)
            .ToLadder();
        Assert.Equal([4_199m, 4_347m, 4_971m], ladder.Cells.Select(cell => cell.Amount.Amount));
    }

    [Fact]
    public void GradeByRatio_AndByIncrement_FollowTheReference()
    {
        var ladder = PayLadder
            .Build(Currency.Cny, steps: 2)
            .Grade("base", 3_333m, null)
            .GradeByRatio(new("higher"), "base", Ratio.Of(4, 3), RoundingRule.Up(5m))
            .GradeByIncrement(new(SkillGrade.Senior), 6_000m, 250.50m)
            .ToLadder();
        Assert.Equal([3_333m, 4_445m, 6_000m, 6_250.50m], ladder.Cells.Select(cell => cell.Amount.Amount));
        Assert.Null(ladder.Find("higher", 2));
        var third = PayLadder.Build(Currency.Cny, 2).Grade("a", 1m, 2m).Grade("b", 10m, 20m);
        third.GradeByRatio(new("c"), "b", Ratio.Of(2, 1), Cent);
        Assert.Equal((20m, 40m), (third.ToLadder()["c", 1].Amount, third.ToLadder()["c", 2].Amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => PayLadder.Build(Currency.Cny, 1).GradeByRatio(new("a"), "b", Ratio.One, Cent));
    }

    [Fact]
    public void Build_WrongArguments_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PayLadder.Build(Currency.Cny, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PayLadder.Build(Currency.Cny, 101));
        Assert.Throws<ArgumentOutOfRangeException>(() => PayLadder.Build(Currency.Cny, 2).Grade("G1", 1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => PayLadder.Build(Currency.Cny, 1).Grade("G1", 1m).Grade("G1", 2m));
        Assert.Throws<ArgumentOutOfRangeException>(() => PayLadder.Build(Currency.Cny, 1).Grade("G1", 0.0000000000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => PayLadder.Build(Currency.Cny, 1).Grade(default(GradeCode), 1m));
        Assert.Throws<InvalidOperationException>(() => PayLadder.Build(Currency.Cny, 1).ToLadder());
    }

    [Fact]
    public void ToDocument_AndToDrawing_ShowEveryCell()
    {
        var table = Assert.IsType<WageGrades.Documents.Table>(Assert.Single(Tvod.ToDocument(Language.English).Blocks));
        Assert.Equal("E15Ü | – | 6,752.60 | 7,462.01 | 8,134.09 | 8,582.18 | 8,686.69", table.Rows[0].ToString());
        Assert.Equal(
            "初级工 | 4,100.00 | 4,290.00 | 4,480.00",
            ((WageGrades.Documents.Table)Skills.ToDocument(Language.Chinese).Blocks[0]).Rows[0].ToString());
        Assert.Contains("E15Ü", WageGrades.Documents.PictureExtensions.ToSvg(Tvod), StringComparison.Ordinal);
    }

    /// <summary>The same plan with every number larger.</summary>
    private static Plan Grown(Plan plan, decimal more) =>
        plan switch
        {
            Plan.Percent x => x with { Value = x.Value + more },
            Plan.Factor x => x with { Value = x.Value + more },
            Plan.Flat x => x with { Value = x.Value + more },
            Plan.Limit x => x with { Value = x.Value + more },
            Plan.Rise x => x with { Inner = Grown(x.Inner, more), Value = x.Value + more },
            Plan.Chain x => new Plan.Chain(Grown(x.First, more), Grown(x.Second, more)),
            Plan.Join x => x with { First = Grown(x.First, more), Second = Grown(x.Second, more) },
            Plan.Only x => x with { Inner = Grown(x.Inner, more) },
            _ => plan,
        };
}
