using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Ladders;

public sealed partial class PayLadderTests
{
    [Fact]
    public void WithoutStep_Lowest_KeepsTheOtherNumbersAndMovesPeopleUp()
    {
        var ladder = Tvod.WithoutStep(1);
        Assert.Null(ladder.Find("E15", 1));
        Assert.Equal(Tvod["E15", 2], ladder["E15", 2]);
        Assert.Equal(2, ladder.Shape.StepFrom("E15", 1));
        Assert.Null(Tvod.WithoutStep(6).Shape.StepFrom("E15", 6));
        Assert.Null(ladder.Shape.StepFrom("E99", 1));
    }

    [Fact]
    public void WithStep_Above_AddsItForThoseNamed()
    {
        var ladder = Skills.WithStep(new Dictionary<GradeCode, decimal> { ["junior"] = 4_700m });
        Assert.Equal(4, ladder.StepCount);
        Assert.Equal(4_700m, ladder["junior", 4].Amount);
        Assert.Null(ladder.Find("intermediate", 4));
        Assert.Equal(Skills["intermediate", 3], ladder["intermediate", 3]);

        var raised = Skills.WithStep(Increase.Percent(2m), RoundingRule.HalfUp(10m));
        Assert.Equal([4_570m, 5_520m], raised.Cells.Where(cell => cell.Step == 4).Select(cell => cell.Amount.Amount));
    }

    [Fact]
    public void WithGrade_ThenWithout_IsTheSameLadder() =>
        Law.Holds(
            LadderGen.Ladder,
            ladder =>
            {
                var amounts = Enumerable.Range(1, ladder.StepCount).Select(step => step == 2 ? null : (decimal?)step).ToArray();
                foreach (var after in ladder.Rows.Select(row => (GradeCode?)row.Code).Prepend(null))
                {
                    var wider = ladder.WithGrade(new("new"), after, amounts);
                    Assert.Equal(Currency.Cny.Of(1m), wider["new", 1]);
                    Assert.Equal(
                        ladder.Rows.ToList().FindIndex(row => row.Code == after) + 1,
                        wider.Rows.ToList().FindIndex(row => row.Code == "new"));
                    Assert.Equal(ladder, wider.WithoutGrade("new"));
                }
            }
        );

    [Fact]
    public void WithCell_SetAndTakenAway_IsTheSameLadder() =>
        Law.Holds(
            LadderGen.Ladder,
            ladder =>
                ladder.Cells.All(cell =>
                    ladder.WithCell(cell.Grade, cell.Step, null).WithCell(cell.Grade, cell.Step, cell.Amount) == ladder
                    && ladder.WithCell(cell.Grade, cell.Step, null).Shape.CellCount == ladder.Shape.CellCount - 1
                )
        );

    [Fact]
    public void Changes_WrongArguments_Throw()
    {
        Assert.Throws<ArgumentException>(() => Skills.WithCell("chief", 1, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => Skills.WithCell("junior", 4, null));
        Assert.Throws<ArgumentException>(() => Skills.WithCell("junior", 1, Currency.Eur.Of(1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Skills.WithoutStep(4));
        Assert.Throws<ArgumentException>(() => Skills.WithoutGrade("chief"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Skills.WithoutGrade("junior").WithoutGrade("intermediate"));
        Assert.Throws<ArgumentException>(() => Skills.WithGrade(new("junior"), null, 1m, 2m, 3m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Skills.WithGrade(new("senior"), null, 1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Skills.WithStep(new Dictionary<GradeCode, decimal>()));
        Assert.Throws<ArgumentException>(() => Skills.WithStep(new Dictionary<GradeCode, decimal> { ["chief"] = 1m }));
    }
}
