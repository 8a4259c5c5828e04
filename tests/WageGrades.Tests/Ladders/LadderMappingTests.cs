using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Tests.Ladders;

public sealed class LadderMappingTests
{
    private static readonly PayLadder Old = PayLadder.Build(Currency.Cny, steps: 3)
        .Grade("G1", 4_100m, 4_290m, 4_480m)
        .Grade("G2", 4_950m, 5_180m, 5_410m)
        .ToLadder();

    private static readonly PayLadder New = PayLadder.Build(Currency.Cny, steps: 4)
        .Grade("P1", 4_000m, 4_200m, 4_300m, 4_400m)
        .Grade("P2", 5_000m, 5_200m, 5_400m, 5_600m)
        .ToLadder();

    private static readonly Dictionary<GradeCode, GradeCode> Grades = new() { ["G1"] = "P1", ["G2"] = "P2" };

    private static IEnumerable<string> Sheet(LadderMapping mapping) => mapping.MapAll(Old, New).Select(each => each.ToString());

    [Fact]
    public void MapAll_NearestNotLower_MapsEveryCell() => Assert.Equal(
        [
            "G1/1 → P1/2: 4,200.00 CNY",
            "G1/2 → P1/3: 4,300.00 CNY",
            "G1/3 → P1/4: 4,400.00 CNY + 80.00 CNY protected",
            "G2/1 → P2/1: 5,000.00 CNY",
            "G2/2 → P2/2: 5,200.00 CNY",
            "G2/3 → P2/4: 5,600.00 CNY",
        ],
        Sheet(LadderMapping.NearestNotLower(Grades)));

    [Fact]
    public void MapAll_SameStep_ProtectsWhatTheNewCellPaysLess() => Assert.Equal(
        [
            "G1/1 → P1/1: 4,000.00 CNY + 100.00 CNY protected",
            "G1/2 → P1/2: 4,200.00 CNY + 90.00 CNY protected",
            "G1/3 → P1/3: 4,300.00 CNY + 180.00 CNY protected",
            "G2/1 → P2/1: 5,000.00 CNY",
            "G2/2 → P2/2: 5,200.00 CNY",
            "G2/3 → P2/3: 5,400.00 CNY + 10.00 CNY protected",
        ],
        Sheet(LadderMapping.SameStep(Grades)));

    // What a rise would need lies beyond the range of money: no cell has it, and nothing throws.
    [Fact]
    public void MapAll_LeastRiseAtTheEndOfTheRange_GivesTheTopCell()
    {
        var ladder = PayLadder.Build(Currency.Cny, steps: 1).Grade("G1", 9_999_999_999_999_999m).ToLadder();
        LadderMapping mapping = new(PlacementRule.NearestNotLower with { LeastRise = new Money(100m, Currency.Cny) });

        Assert.Equal(FindingCodes.PlacementTopCell, Assert.Single(mapping.Check(ladder, ladder)).Code);
    }

    [Fact]
    public void ByPoints_BandOfThePoints_GivesTheGrade()
    {
        var mapping = LadderMapping.ByPoints(
            new Dictionary<GradeCode, decimal> { ["G1"] = 310m, ["G2"] = 312.5m },
            new Dictionary<GradeCode, decimal> { ["P1"] = 0m, ["P2"] = 312.5m });

        Assert.Equal(LadderMapping.NearestNotLower(Grades), mapping);
        Assert.Throws<ArgumentException>(() => LadderMapping.ByPoints(
            new Dictionary<GradeCode, decimal> { ["G1"] = 3m }, new Dictionary<GradeCode, decimal> { ["P1"] = 4m }));
    }

    [Fact]
    public void Check_TableWithoutAPlace_NamesIt()
    {
        var mapping = LadderMapping.ByTable(new Dictionary<GradePlace, GradePlace> { [new("G1", 1)] = new("P1", 2), [new("G1", 2)] = new("P9", 1) });

        Assert.Null(mapping.Map(Old, New, new GradePlace("G1", 2)));
        Assert.Equal(5, mapping.Check(Old, New).Count(finding => finding.Code == FindingCodes.PlaceNotMapped));
        Assert.Equal("G1/1 → P1/2: 4,200.00 CNY", Assert.Single(Sheet(mapping)));
    }
}
