using WageGrades.Ladders;
using WageGrades.Monetary;
using Xunit.Abstractions;

namespace WageGrades.Tests.Ladders;

public sealed class PublishedAmericanTests(ITestOutputHelper output)
{
    private static readonly RoundingRule Dollar = RoundingRule.HalfUp(1m);

    // Grades 1 and 2 have irregular increments; grades 3 to 15 are rebuilt from their first step.
    [Theory]
    [InlineData("2023", "2024", 4.7, 45)]
    [InlineData("2024", "2025", 1.7, 62)]
    [InlineData("2025", "2026", 1.0, 49)]
    public void GradeByIncrement_RaisedFirstStep_GivesThePublishedTable(string oldYear, string newYear, decimal percent, int scaled)
    {
        var old = General(oldYear);
        var published = General(newYear);
        var raise = Increase.Percent(percent);
        var builder = PayLadder.Build(Currency.Usd, steps: 10);
        foreach (var row in old.Rows.Skip(2))
        {
            var first = raise.After(old[row.Code, 1], row.Code, 1).Round(Dollar);
            builder.GradeByIncrement(row, first.Amount, Ratio.Of(1, 30), Dollar);
        }

        var rebuilt = PublishedTable.Agreeing(builder.ToLadder(), published);
        output.WriteLine($"GS {newYear}: {rebuilt}/130 (scaled cell by cell {scaled}/150)");
        Assert.Equal(130, rebuilt);
        Assert.Equal(scaled, PublishedTable.Agreeing(old.Apply(raise, Dollar), published));
        Assert.Equal(150, published.Shape.CellCount);
    }

    [Fact]
    public void GradeByIncrement_FirstStepsOf1988_GiveThePublishedTable()
    {
        var published = General("1988");
        var builder = PayLadder.Build(Currency.Usd, steps: 10);
        foreach (var row in published.Rows.Skip(2))
        {
            builder.GradeByIncrement(row, published[row.Code, 1].Amount, Ratio.Of(1, 30), Dollar);
        }

        Assert.Equal((130, 150), (PublishedTable.Agreeing(builder.ToLadder(), published), published.Shape.CellCount));
    }

    private static PayLadder General(string year) => PublishedTable.Ladder("us/gs_base.csv", Currency.Usd, "year", year);
}
