using WageGrades.Ladders;
using WageGrades.Monetary;
using Xunit.Abstractions;

namespace WageGrades.Tests.Ladders;

public sealed class PublishedAustralianTests(ITestOutputHelper output)
{
    private static readonly RoundingRule TenCents = RoundingRule.HalfUp(0.10m);
    private static readonly RoundingRule Cent = RoundingRule.HalfUp(0.01m);

    private static readonly Increase[] Reviews =
    [
        Increase.Percent(1.75m),
        Increase.Percent(2.5m),
        Increase.LargerOf(Increase.Flat(40m), Increase.Percent(4.6m)),
    ];

    [Fact]
    public void Apply_ThreeYearlyReviews_GivesTheLadderOf2022()
    {
        var published = Weekly("2022");
        var raised = Reviews.Aggregate(Weekly("2019"), (ladder, review) => ladder.Apply(review, TenCents));
        Report("C14-C1 2022", raised, published, 14);
    }

    [Fact]
    public void Apply_ReviewsInOneWithRoundingBetween_IsTheSame()
    {
        var inOne = Reviews.Aggregate(Increase.None, (all, review) => all.Then(review).Then(Increase.Round(TenCents)));
        Report("C14-C1 2022 in one", Weekly("2019").Apply(inOne, RoundingRule.None), Weekly("2022"), 14);
    }

    [Fact]
    public void Apply_ReviewsRoundedOnceAtTheEnd_MissesFourCells()
    {
        var once = Reviews.Aggregate(Increase.None, (all, review) => all.Then(review));
        Report("C14-C1 2022 rounded once", Weekly("2019").Apply(once, TenCents), Weekly("2022"), 10);
    }

    [Fact]
    public void Apply_ReviewsBetween_GivesTheSameLadderInOtherAwards()
    {
        // Other awards pay the same ladder in 2020 and 2021 under names of their own.
        var year2020 = Weekly("2019").Apply(Reviews[0], TenCents);
        var year2021 = year2020.Apply(Reviews[1], TenCents);
        var others = PublishedTable
            .Rows("au/other_awards_same_ladder.csv")
            .ToLookup(row => row["award"], row => PublishedTable.Number(row["weekly"]));
        Assert.All(others["MA000017"], weekly => Assert.Contains(year2020.Cells, cell => cell.Amount.Amount == weekly));
        Assert.All(others["MA000073"], weekly => Assert.Contains(year2021.Cells, cell => cell.Amount.Amount == weekly));
        Assert.Equal((6, 6), (others["MA000017"].Count(), others["MA000073"].Count()));
    }

    [Fact]
    public void Round_WeeklyByThirtyEightInOtherAwards_GivesThePublishedHours()
    {
        var rows = PublishedTable.Rows("au/other_awards_same_ladder.csv").Where(row => row["hourly"].Length > 0).ToList();
        Assert.Equal(["MA000024", "MA000073"], rows.Select(row => row["award"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(11, rows.Count);
        Assert.All(
            rows,
            row =>
                Assert.Equal(
                    PublishedTable.Number(row["hourly"]),
                    (Currency.Aud.Of(PublishedTable.Number(row["weekly"])!.Value).ToExactAmount() / 38).Round(Cent).Amount));
        // The fifth level of the cement award is a rung of the ladder of 2022, 940.90.
        Assert.Contains(Weekly("2022").Cells, cell => cell.Amount.Amount == 940.90m);
    }

    [Fact]
    public void GradeByRatio_Apprentices_GivesThePublishedRates()
    {
        var ratios = new[] { 42m, 55m, 75m, 88m };
        var (agreeing, cells) = (0, 0);
        foreach (var row in PublishedTable.Rows("au/ma000010_apprentices.csv"))
        {
            var c10 = Weekly(row["year"])["C10", 1].Amount;
            var ratio = Ratio.Percent(ratios[int.Parse(row["stage"], System.Globalization.CultureInfo.InvariantCulture) - 1]);
            var ladder = PayLadder.Build(Currency.Aud, 1).Grade("C10", c10).GradeByRatio(new("apprentice"), "C10", ratio, Cent).ToLadder();
            cells++;
            agreeing += ladder["apprentice", 1].Amount == PublishedTable.Number(row["col1_weekly"]) ? 1 : 0;
        }

        output.WriteLine($"apprentices: {agreeing}/{cells}");
        Assert.Equal((7, 7), (agreeing, cells));
    }

    [Fact]
    public void Round_WeeklyByThirtyEight_GivesThePublishedHours()
    {
        Assert.Equal((33, 33), Hours("au/ma000010_manufacturing.csv", "weekly", "hourly"));
        var apprentices = new[] { "col1", "col2", "col3", "adult" }
            .Select(column => Hours("au/ma000010_apprentices.csv", $"{column}_weekly", $"{column}_hourly"))
            .Aggregate((sum, next) => (sum.Agreeing + next.Agreeing, sum.Cells + next.Cells));
        output.WriteLine($"hourly: 33/33, apprentices {apprentices.Agreeing}/{apprentices.Cells}");
        Assert.Equal((28, 28), apprentices);
    }

    private static (int Agreeing, int Cells) Hours(string file, string weekly, string hourly)
    {
        var rows = PublishedTable.Rows(file).ToArray();
        return (
            rows.Count(row =>
                (Currency.Aud.Of(PublishedTable.Number(row[weekly])!.Value).ToExactAmount() / 38).Round(Cent).Amount
                == PublishedTable.Number(row[hourly])
            ),
            rows.Length
        );
    }

    private static PayLadder Weekly(string year)
    {
        var builder = PayLadder.Build(Currency.Aud, steps: 1);
        foreach (var row in PublishedTable.Rows("au/ma000010_manufacturing.csv").Where(row => row["year"] == year && row["level"][0] == 'C'))
        {
            builder.Grade(row["level"], PublishedTable.Number(row["weekly"]));
        }

        return builder.ToLadder();
    }

    private void Report(string name, PayLadder computed, PayLadder published, int agreeing)
    {
        var found = PublishedTable.Agreeing(computed, published);
        output.WriteLine($"{name}: {found}/{published.Shape.CellCount}");
        Assert.Equal((agreeing, 14), (found, published.Shape.CellCount));
    }
}
