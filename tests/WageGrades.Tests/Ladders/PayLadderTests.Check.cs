using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Tests.Ladders;

public sealed partial class PayLadderTests
{
    [Fact]
    public void Check_RisingLadders_FindNothing()
    {
        Assert.Empty(Skills.Check());
        Assert.Empty(Tvod.Check());
    }

    [Fact]
    public void Check_EachFault_IsFoundAtItsCell()
    {
        var ladder = PayLadder
            .Build(Currency.Cny, steps: 4)
            .Grade("G1", 100m, 100m, 90m, 120m)
            .Grade("G2", 0m, null, 95m, 120m)
            .Grade("G3", 200m, 210m, 220m, 110m)
            .Grade("G4", null, null, null, null)
            .ToLadder();
        var found = ladder.Check();
        Assert.Equal(
            [
                ("WG2201", "G4"),
                ("WG2202", "G2/1"),
                ("WG2203", "G2/2"),
                ("WG2204", "G1/3"),
                ("WG2204", "G3/4"),
                ("WG2205", "G1/2"),
                ("WG2206", "G2/1"),
                ("WG2206", "G3/4"),
                ("WG2207", "G2/4"),
            ],
            found.Select(finding => (finding.Code.Id, finding.Path)).Order()
        );
        Assert.Equal(2, found.Errors.Count);
        Assert.Equal(
            "WG2204 G1/3: “G1” step 3 pays 90.00 CNY, less than step 2 with 100.00 CNY.",
            found.OfCode(FindingCodes.LadderStepLower)[0].ToString());
    }

    [Fact]
    public void CheckOrder_HighestFirst_ReadsTheTableFromBelow()
    {
        var upsideDown = PayLadder.Build(Currency.Eur, 1).Grade("high", 200m).Grade("low", 100m);
        Assert.Equal("low/1", Assert.Single(upsideDown.ToLadder().CheckOrder()).Path);
        Assert.Empty(upsideDown.HighestFirst().ToLadder().CheckOrder());
    }

    [Fact]
    public void CheckOrder_SkillGradesOutOfOrder_AreFound()
    {
        var ladder = PayLadder.Build(Currency.Cny, 1).Grade(SkillGrade.Technician, 100m).Grade("own", 150m).Grade(SkillGrade.Senior, 200m).ToLadder();
        var finding = Assert.Single(ladder.CheckOrder());
        Assert.Equal((FindingCodes.LadderSkillOrder, "senior"), (finding.Code, finding.Path));
        Assert.Contains("技师", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void CheckOrder_AbsentCells_ComparesAcrossThem()
    {
        var ladder = PayLadder.Build(Currency.Cny, 1).Grade("G1", 100m).Grade("G2", (decimal?)null).Grade("G3", 90m).ToLadder();
        Assert.Equal("G3/1", Assert.Single(ladder.CheckOrder()).Path);
    }
}
