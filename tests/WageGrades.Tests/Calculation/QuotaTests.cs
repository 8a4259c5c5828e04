using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.PieceDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>The 90 % test of quotas, and what a changed quota does to the same counts.</summary>
public sealed class QuotaTests
{
    // Ten minutes at 0.40 a minute: 4.00 a gear; 174 hours ask for 1,044.
    private static PiecePay Terms(decimal minutes = 10m) =>
        new([KeyValuePair.Create(Gear, PiecePrice.OfMinutes(minutes))]) { MinuteValue = Cny(0.40m) };

    private static Workforce Millers(params decimal[] gears) => new(gears.Select((good, at) =>
        OnPieces($"{at}").Assign(Start, new Post("miller")).Made(new PieceCount(Gear, good) { Hours = 174m })));

    [Theory]
    [InlineData(9, true)]
    [InlineData(8, false)]
    public void QuotaReach_NineOfTenOnAPost_Suffice(int reached, bool holds)
    {
        var report = Under(Terms())
            .QuotaReach(
                Millers([.. Enumerable.Range(0, 10).Select(at => at < reached ? 1_044m : 1_043m)]),
                March,
                "piece-work",
                PublishedQuotaRules.Hangzhou);

        Assert.Equal((10, reached, 0), (report.Posts.Single().Measured, report.Posts[0].Reached, report.Posts[0].Unmeasured));
        Assert.Equal(holds, report.Findings.Count == 0);
        Assert.All(report.Findings, finding => Assert.Equal((FindingCodes.QuotaOutOfReach, "10"), (finding.Code, finding.Citation!.Article)));
    }

    [Fact]
    public void QuotaReach_WithoutHours_IsNotMeasured()
    {
        var report = Under(Terms()).QuotaReach(new Workforce([OnPieces().Made(Gear, 2_000m)]), March, "piece-work", PublishedQuotaRules.Ningbo);

        Assert.Equal((0, 1), (report.Posts.Single().Measured, report.Posts[0].Unmeasured));
        Assert.Single(report.Findings);
    }

    [Fact]
    public void QuotaReach_OfAGroup_IsThatOfItsPieces()
    {
        PieceTeam team = new(
            "g",
            "piece-work",
            [new PieceCount(Gear, 600m) { Hours = 100m }],
            [new(new WorkerId("1"), Ratio.One, 50m), new(new WorkerId("2"), Ratio.One, 50m)]);
        var report = Under(Terms())
            .QuotaReach(new Workforce([OnPieces("1"), OnPieces("2")]).Record(March, team), March, "piece-work", PublishedQuotaRules.Henan);

        Assert.Equal((2, 2), (report.Posts.Single().Measured, report.Posts[0].Reached));
    }

    [Fact]
    public void QuotaReach_OfAnotherClause_Throws() =>
        Assert.Throws<ArgumentException>(() => Under(Terms()).QuotaReach(Millers(1m), March, "base-pay", PublishedQuotaRules.Shandong));

    [Fact]
    public void PriceChange_TighterQuota_IsPricedOnTheSameCounts()
    {
        // Ten minutes become nine: 0.40 less a gear. The guarantee holds the slower one at 3,500.
        var before = Terms() with { Guarantee = new(Cny(3_500m), GuaranteeBasis.Days) };
        var change = Under(before).PriceChange(Millers(1_000m, 850m), March, "piece-work", Terms(9m) with { Guarantee = before.Guarantee });

        Assert.Equal((4_000m, 3_600m), (change.People[0].Before.Amount, change.People[0].After.Amount));
        Assert.Equal((3_500m, 3_500m), (change.People[1].Before.Amount, change.People[1].After.Amount));
        var price = Assert.Single(change.Prices);
        Assert.Equal((1_850m, Cny(-740m).ToExactAmount()), (price.Pieces, price.Difference));
        Assert.Equal((7_500m, 7_100m, true), (change.Before.Amount, change.After.Amount, change.IsComplete));
        Assert.Contains("7,100.00", change.ToDocument(Language.Chinese).Blocks[0].ToString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void PriceChange_SameTerms_ChangesNothing() => NothingChanges(Under(Terms()).PriceChange(Millers(10m, 20m), March, "piece-work", Terms()));

    private static void NothingChanges(PieceChange change)
    {
        Assert.Empty(change.Prices);
        Assert.All(change.People, person => Assert.True(person.Difference.IsZero));
    }
}
