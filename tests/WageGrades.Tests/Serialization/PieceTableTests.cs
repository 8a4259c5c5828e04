using System.Text;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.PieceDesk;
using static WageGrades.Tests.Serialization.People;

namespace WageGrades.Tests.Serialization;

/// <summary>The table of pieces and orders: people, groups, and what a bad row costs.</summary>
public sealed class PieceTableTests
{
    private static WorkforceFiles Files => new(Bytes(string.Join('\n', People.Header, Zhang, People.With("工号", "0008", People.With("姓名", "李四")))));

    private const string Columns = "工号,班组,条款,年月,日期,产品,工序,细目,时段,合格数,废品数,返工数,工时,分配系数\n";

    [Fact]
    public void Read_PeopleAndGroups_HaveTheirCounts()
    {
        var people = Made("""
            0007,,,2026-03,2026-03-10,gear,milling,,,300,2,1,40,
            0007,,,2026-03,2026-03-10,gear,milling,,,"1,000",,,10,
            0007,,,2026-03,,gear,milling,rough,平时加班,12.5,,,,
            ,A组,piece-work,2026-03,,shaft,turning,,,80,,,,
            0007,A组,,2026-03,,,,,,,,,100,1.2
            0008,A组,,2026-03,,,,,,,,,90,1
            """, out var findings);

        Assert.Empty(findings.Errors);
        var record = people["0007", "甲厂"].RecordOf(March);
        Assert.Equal(
            [
                new PieceCount(Gear, 1_300m) { Rejected = 2m, Reworked = 1m, Hours = 50m, On = new LocalDate(2026, 3, 10) },
                new PieceCount(PieceKey.Of("gear", "milling", "rough"), 12.5m) { Time = PieceTime.Overtime },
            ],
            record.Pieces);
        var team = Assert.Single(record.PieceTeams);
        Assert.Equal(team, Assert.Single(people["0008", "甲厂"].RecordOf(March).PieceTeams));
        Assert.Equal((Ratio.From(1.2m), 100m), (team.Members[0].Weight, team.Members[0].Hours));
        Assert.Equal([new PieceCount(Shaft, 80m)], team.Pieces);
    }

    [Theory]
    [InlineData("0007,,,2026-03,2026-04-01,gear,milling,,,3,,,,")]
    [InlineData("0007,,,2026-03,,gear,milling,,,-3,,,,")]
    [InlineData("0007,,,2026-03,,gear,milling,,,3.1234567,,,,")]
    [InlineData("0007,,,2026-03,,gear,milling,,,1E5,,,,")]
    [InlineData("0007,,,2026-03,,gear,milling,,夜班,3,,,,")]
    [InlineData("0007,,,2026-03,,gear|x,milling,,,3,,,,")]
    [InlineData("0007,,,2026-03,,gear,,rough,,3,,,,")]
    [InlineData("0007,,,2026-03,,,,,,3,,,,")]
    [InlineData(",,,2026-03,,gear,milling,,,3,,,,")]
    [InlineData("0009,,,2026-03,,gear,milling,,,3,,,,")]
    [InlineData("0007,,,2026-13,,gear,milling,,,3,,,,")]
    public void Read_BadRow_IsRefusedAndTheGoodOneKept(string bad)
    {
        var people = Made(bad + "\n0007,,,2026-03,,gear,milling,,,7,,,,\n", out var findings);

        Assert.NotEmpty(findings.Errors);
        Assert.Equal([new PieceCount(Gear, 7m)], people["0007", "甲厂"].RecordOf(March).Pieces);
    }

    [Theory]
    [InlineData("0007,A组,,2026-03,,,,,,,,,100,")]
    [InlineData("0007,A组,,2026-03,,,,,,,,,x,1")]
    [InlineData(",A组,,2026-03,,shaft,turning,,,x,,,,")]
    [InlineData("0008,A组,,2026-03,,,,,,,,,10,1")]
    [InlineData("0009,A组,,2026-03,,,,,,,,,10,1")]
    public void Read_GroupWithABadRow_IsLeftOutWhole(string bad)
    {
        var people = Made($",A组,piece-work,2026-03,,shaft,turning,,,80,,,,\n0008,A组,,2026-03,,,,,,,,,90,1\n{bad}\n", out var findings);

        Assert.Contains(findings, finding => finding.Code == FindingCodes.TeamNotUsed);
        Assert.Empty(people["0008", "甲厂"].RecordOf(March).PieceTeams);
    }

    [Fact]
    public void WriteThenRead_AnyCounts_IsIdentity() =>
        Law.Holds(
            PieceCase.Any,
            piece =>
            {
                var distinct = piece.Pieces.DistinctBy(count => (count.Key, count.On, count.Time)).ToList();
                PieceTeam team = new(
                    "A组",
                    "piece-work",
                    distinct,
                    [new(new WorkerId("0007", "甲厂"), Ratio.Of(1, 3), 10m), new(new WorkerId("0008", "甲厂"), Ratio.One, 0.25m)]);
                var made = Made("", out _).Select(worker => worker.Id.Number == "0007" ? worker.Made([.. distinct]) : worker).Record(March, team);
                foreach (var language in Enum.GetValues<Language>())
                {
                    using MemoryStream table = new();
                    WorkforceCsv.WritePieces(made, table, language);
                    table.Position = 0;
                    var read = Files.WithPieces(table).Read();
                    Assert.Empty(read.Findings.Errors);
                    Assert.Equal(made, read.Value);
                }
            },
            tests: 60);

    private static Workforce Made(string rows, out FindingList findings)
    {
        var files = Files;
        var reading = (rows.Length == 0 ? files : files.WithPieces(Bytes(Columns + rows))).Read();
        findings = reading.Findings;
        return reading.Value;
    }
}
