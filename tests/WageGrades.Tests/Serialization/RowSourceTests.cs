using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Serialization.People;

namespace WageGrades.Tests.Serialization;

/// <summary>Tables from sources other than text.</summary>
public sealed class RowSourceTests
{
    // What cells may hold by mistake.
    private static readonly string[] Odd =
    [
        "", " ", "x", "无", "1", "2026-03-01", "2019/1/1", "#N/A", "1E5", "3元", "0.6", "60", "40%", "长期", "是", "一级", "合计", "制表人：张三", "0007", "技师",
        "-5", "=1+1", "'0001", "\uFFFD", "a\0b", "多\n行", "１２", "元",
    ];

    [Fact]
    public void Read_WorksheetWithTitleUnitsAndFoot_ReadsTheRowsBetween()
    {
        MemorySource attendance = new(
            "people.xlsx 考勤", "甲厂 2026 年 3 月考勤", "", "工号,年月,应出勤天数,实出勤天数,平时加班小时", ",,天,天,分钟", "0007,2026-03,22,22,120", "合计,,22,22,120", "制表人：李四");
        var reading = new WorkforceFiles(new MemorySource("people.xlsx 花名册", Header, Zhang)).WithAttendance(attendance).Read();
        Assert.Equal(2m, reading.Value["0007", "甲厂"].RecordOf(new YearMonth(2026, 3)).Counts[MonthCounter.OvertimeHours]);
        Assert.Equal(
            [
                (FindingCodes.TitleRowSkipped, 1), (FindingCodes.UnitConverted, 3), (FindingCodes.UnitRowRead, 4), (FindingCodes.TotalRowSkipped, 6),
                (FindingCodes.SignatureRowSkipped, 7),
            ],
            reading.Findings.Where(finding => finding.File == "people.xlsx 考勤").Select(finding => (finding.Code, finding.Line!.Value)));
    }

    [Fact]
    public void Read_BadCell_IsToldBySourceRowColumnAndPlace()
    {
        var reading = new WorkforceFiles(new MemorySource("people.xlsx 花名册", Header, Zhang, With("工号", "0008", With("入职日期", "soon")))).Read();
        var found = Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.BadCell);
        Assert.Equal(("people.xlsx 花名册", 3, 15, "O3"), (found.File, found.Line, found.Column, found.Path));
        Assert.StartsWith("WG1106 people.xlsx 花名册 3:15 O3: ", found.ToString(), StringComparison.Ordinal);
        Assert.Equal(["0007"], reading.Value.Workers.Select(worker => worker.Id.Number));
    }

    [Fact]
    public void Read_SourceWithoutPlaces_TellsLineAndColumnAlone()
    {
        var reading = new WorkforceFiles(new Rows(SourceRow.Of(5, "工号", "入职日期"), SourceRow.Of(9, "0001", "soon", null))).Read();
        var found = Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.BadCell);
        Assert.Equal(("rows", 9, 2, ""), (found.File, found.Line, found.Column, found.Path));
    }

    [Fact]
    public void Read_NoRows_IsAnEmptyTable() =>
        Assert.Contains(new WorkforceFiles(new Rows()).Read().Findings, finding => finding.Code == FindingCodes.EmptyTable);

    [Theory]
    [InlineData("\uFFFD")]
    [InlineData("a\0")]
    public void Read_LostText_IsToldAndTheRowLeftOut(string name)
    {
        var reading = new WorkforceFiles(new MemorySource("sheet", Header, Zhang, With("工号", "0008", With("姓名", name)))).Read();
        Assert.Single(reading.Findings, finding => finding is { Line: 3, Column: 2, Severity: FindingSeverity.Error });
        Assert.Equal(1, reading.Value.Count);
    }

    [Fact]
    public void Read_NullRow_IsRefusedBySource()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new WorkforceFiles(new Rows([null!])).Read());
        Assert.Contains("rows", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_NullOrWithoutName_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("roster", () => new WorkforceFiles((IRowSource)null!));
        Assert.Throws<ArgumentException>("roster", () => new WorkforceFiles(new MemorySource(" ")));
        Assert.Throws<ArgumentNullException>("table", () => new WorkforceFiles(new Rows()).WithEvents((IRowSource)null!));
        Assert.Throws<ArgumentException>("source", () => PaidLedgerCsv.Read(new MemorySource("")));
    }

    [Fact]
    public void SourceRow_NumberBelowOneOrNoCells_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("number", () => SourceRow.Of(0, "a"));
        Assert.Throws<ArgumentNullException>("cells", () => new SourceRow(1, null!));
        Assert.Equal(0, SourceRow.Of(1, [null]).Cells[0].Length);
    }

    [Fact]
    public void ReadLedger_WithSealThatDoesNotFit_IsIncomplete()
    {
        var ledger = PaidLedger.Empty(Currency.Cny).Import(
            [new PaidRow("r1", new WorkerId("0001"), new YearMonth(2026, 3), new YearMonth(2026, 4), "b", "a", Currency.Cny.Of(5m))]).Value;
        using MemoryStream stream = new();
        PaidLedgerCsv.Write(ledger, stream);
        Assert.Equal(ledger, PaidLedgerCsv.Read(MemorySource.OfCsv("paid", stream.ToArray())).Value);
        string[][] rows = [.. CsvTable.Read(stream.ToArray()).Records.From(0).Take(2).Select(record => record.Cells.Select(field => field.Text).ToArray())];
        var cut = PaidLedgerCsv.Read(new MemorySource("paid", rows.Select((row, index) => (index + 1, row))));
        Assert.Contains(cut.Findings, finding => finding.Code == FindingCodes.LedgerIncomplete && finding.File == "paid");
    }

    [Fact]
    public void Read_AnyPeopleAsTextAndAsRows_IsEqual() => Law.Holds(TableFacts.Any, people => Equal(
        FilledTables.All.Select(table =>
        {
            using MemoryStream stream = new();
            table.Write(people, stream, Language.English);
            return stream.ToArray();
        })), tests: 40);

    [OnceFact]
    public void Read_DamagedTablesAsTextAndAsRows_IsEqual()
    {
        Random random = new(Runs.Seed);
        var all = FilledTables.Rows(FilledTables.People);
        for (int i = 0; i < Runs.Mutations(10_000); i++)
        {
            Equal(FilledTables.All.Select(table => CsvPrinter.PrintUtf8(Damaged([.. all[table.Shape].Select(row => row.ToArray())], random))));
        }
    }

    private static IEnumerable<string[]> Damaged(List<string[]> rows, Random random)
    {
        foreach (int _ in Enumerable.Range(0, random.Next(4)))
        {
            string[] row = rows[random.Next(rows.Count)];
            row[random.Next(row.Length)] = Odd[random.Next(Odd.Length)];
        }

        if (random.Next(3) == 0)
        {
            rows.Insert(random.Next(rows.Count), [Odd[random.Next(Odd.Length)]]);
        }

        return rows;
    }

    // What was found in the bytes alone, their encoding, no rows can tell; places are of each source.
    private static void Equal(IEnumerable<byte[]> tables)
    {
        byte[][] bytes = [.. tables];
        var text = new WorkforceFiles(new MemoryStream(bytes[0]), "0");
        WorkforceFiles rows = new(MemorySource.OfCsv("0", bytes[0]));
        for (int i = 1; i < bytes.Length; i++)
        {
            text = FilledTables.All[i].Add!(text, new CsvSource(new MemoryStream(bytes[i]), $"{i}"));
            rows = FilledTables.All[i].Add!(rows, MemorySource.OfCsv($"{i}", bytes[i]));
        }

        (var asText, var asRows) = (text.Read(), rows.Read());
        Assert.Equal(asText.Value, asRows.Value);
        Assert.Equal(
            InAnyOrder(Told(asText)),
            InAnyOrder(Told(asRows)));

        // A row of text that ends early may have been cut; elsewhere its last cells are blank. A text orders what it tells by line and column, of which rows have their own.
        static List<string> InAnyOrder(IEnumerable<Finding> told) => [.. told.Where(each => each.Code != FindingCodes.RowTooShort)
            .Select(each => Unplaced(each).ToString()).Order(StringComparer.Ordinal)];

        static Finding Unplaced(Finding finding) => finding with { Path = "", Line = null, Column = null };
    }

    private sealed class Rows(params SourceRow[] rows) : IRowSource
    {
        public string Name => "rows";

        public IEnumerable<SourceRow> ReadRows() => rows;
    }
}
