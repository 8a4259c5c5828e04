using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Serialization.People;

namespace WageGrades.Tests.Serialization;

/// <summary>Numbers and versions of the attendance sheet at their edges.</summary>
public sealed class TableBoundaryTests
{
    private static Reading<Workforce> Attended(string columns, params string[] rows) =>
        new WorkforceFiles(Bytes(string.Join('\n', Header, Zhang))).WithAttendance(Bytes($"工号,年月,{columns}\n{string.Join('\n', rows)}\n")).Read();

    private static decimal Nights(Reading<Workforce> reading) => reading.Value["0007", "甲厂"].RecordOf(new YearMonth(2026, 3))
        .Counts.GetValueOrDefault(MonthCounter.Vocabulary.Find("night-shifts")!);

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Serialization/NumberCell")]
    public void Number_DecimalComma_IsABadCellAndNotFifteen()
    {
        var reading = Attended("夜班次数", "0007,2026-03,\"1,5\"");
        Assert.Contains(reading.Findings, finding => finding.Code == FindingCodes.BadCell);
        Assert.Equal(0m, Nights(reading));
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("１２", 12)]
    [InlineData(" 12 ", 12)]
    [InlineData("12次", 12)]
    public void Number_PlainOrWithItsUnit_IsRead(string cell, int expected) =>
        Assert.Equal(expected, Nights(Attended("夜班次数", $"0007,2026-03,{cell}")));

    [Theory]
    [InlineData("\"1,23\"")]
    [InlineData("\"1,2345\"")]
    [InlineData("\"1234,567\"")]
    [InlineData("\"1,234,56\"")]
    [InlineData("1e3")]
    [InlineData("-1")]
    [InlineData("一堆")]
    public void Number_AnotherForm_IsABadCell(string cell)
    {
        var reading = Attended("夜班次数", $"0007,2026-03,{cell}");
        Assert.Contains(reading.Findings, finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal(0m, Nights(reading));
    }

    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Serialization/AttendanceTable")]
    [InlineData("0007,2026-03,5,2", "0007,2026-03,4,1")]
    [InlineData("0007,2026-03,4,1", "0007,2026-03,5,2")]
    public void Version_OlderOrNewerBelow_TheNewerStays(string first, string second) =>
        Assert.Equal(5m, Nights(Attended("夜班次数,版本号", first, second)));
}
