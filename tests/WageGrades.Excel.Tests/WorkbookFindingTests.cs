using System.Text;
using WageGrades.Findings;
using WageGrades.Serialization;
using static WageGrades.Excel.Tests.TestBook;

namespace WageGrades.Excel.Tests;

/// <summary>What can be wrong with a workbook, each by the smallest one that has it.</summary>
public sealed class WorkbookFindingTests
{
    [Theory]
    [InlineData("", "文件为空")]
    [InlineData("工号,姓名\n0001,张三\n", "它是文本文件（如 .csv）")]
    [InlineData("<html><table><tr><td>工号", "它是网页或 XML 文本")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?><Workbook/>", "它是网页或 XML 文本")]
    [InlineData("\0\u0001\u0002\u0003", "不是压缩包")]
    public void Open_OtherFileUnderTheName_IsNoWorkbook(string text, string reason) => Refused(Encoding.UTF8.GetBytes(text), reason);

    [Fact]
    public void Open_OldWorkbook_IsNoWorkbook() => Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "它是旧版 .xls 文件");

    [Fact]
    public void Open_EncryptedWorkbook_IsNoWorkbook() => Refused(
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "它设有打开密码");

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("[Content_Types].xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    public void Read_PartCutShort_IsDamaged(string path)
    {
        var parts = Roster(Person("0001")).AllParts();
        parts[path] = parts[path][..(parts[path].Length / 2)];
        var reading = Workbook.Open(new MemoryStream(Zip(parts))).ReadWorkforce();
        Assert.Contains(reading.Findings, finding => finding.Code == FindingCodes.DamagedWorkbook);
    }

    [Fact]
    public void Read_SheetCutShort_KeepsTheRowsBefore()
    {
        var parts = Roster(Person("0001"), Person("0002")).AllParts();
        var xml = Encoding.UTF8.GetString(parts["xl/worksheets/sheet1.xml"]);
        parts["xl/worksheets/sheet1.xml"] = Utf8(xml[..xml.LastIndexOf("<row>", StringComparison.Ordinal)]);
        var reading = Workbook.Open(new MemoryStream(Zip(parts)), "people.xlsx").ReadWorkforce();
        Assert.Equal(["0001"], reading.Value.Workers.Select(worker => worker.Id.Number));
        var found = Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.DamagedWorkbook);
        Assert.Equal(("people.xlsx", "花名册"), (found.File, found.Path));
    }

    [Fact]
    public void Read_Entities_AreDamage()
    {
        var parts = Roster(Person("0001")).AllParts();
        parts["xl/sharedStrings.xml"] = Utf8("<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>");
        Assert.Contains(
            Workbook.Open(new MemoryStream(Zip(parts))).ReadWorkforce().Findings, finding => finding.Code == FindingCodes.DamagedWorkbook);
    }

    [Fact]
    public void Read_MoreThanTheLimits_IsTooLarge()
    {
        TooLarge(new() { Rows = 2 }, "3", keptPeople: 1);
        TooLarge(new() { Cells = 11 }, "3", keptPeople: 1);
        TooLarge(new() { Columns = 4 }, "1", keptPeople: 0);
        TooLarge(new() { Sheets = 1 }, "0", keptPeople: 0);
        TooLarge(new() { FileBytes = 100 }, "0", keptPeople: 0);
        TooLarge(new() { UnpackedBytes = 1000 }, "0", keptPeople: 0);
    }

    [Fact]
    public void Limits_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Rows", () => new WorkbookLimits { Rows = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("Rows", () => new WorkbookLimits { Rows = 1_048_577 });
        Assert.Throws<ArgumentOutOfRangeException>("FileBytes", () => new WorkbookLimits { FileBytes = -1 });
    }

    [Theory]
    [InlineData("<c r=\"C2\" t=\"s\"><v>99</v></c>")]
    [InlineData("<c r=\"C2\" t=\"s\"><v>-1</v></c>")]
    [InlineData("<c r=\"C2\"><v>abc</v></c>")]
    [InlineData("<c r=\"C2\"><v>1e99</v></c>")]
    [InlineData("<c r=\"C2\" t=\"q\"><v>1</v></c>")]
    [InlineData("<c r=\"C2\" t=\"b\"><v>maybe</v></c>")]
    [InlineData("<c r=\"A2\"><v>1</v></c>")]
    [InlineData("<c r=\"C7\"><v>1</v></c>")]
    [InlineData("<c r=\"nowhere\"><v>1</v></c>")]
    public void Read_CellThatMeansNothing_IsToldAtItsPlace(string cell)
    {
        var reading = Roster($"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>0001</t></is></c><c r=\"B2\"><v>1</v></c>{cell}</row>", Person("0002")).Open().ReadWorkforce();
        var found = Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.DamagedCell);
        Assert.Equal(("花名册!C2", 2, 3), (found.Path, found.Line, found.Column));
        Assert.Equal(["0002"], reading.Value.Workers.Select(worker => worker.Id.Number));
    }

    [Fact]
    public void Read_TextLongerThanACell_IsDamaged()
    {
        var text = new string('长', 32_768);
        var reading = Roster(Texts("0001", text, "2020-03-01", "高级工", "1")).Open().ReadWorkforce();
        Assert.Equal("花名册!B2", Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.DamagedCell).Path);
        Assert.True(reading.Value.Count == 1, string.Join('\n', reading.Findings));
        Assert.Equal("", reading.Value["0001"].Name);
    }

    [Fact]
    public void Read_FormulaWithoutValue_IsToldAndBlank()
    {
        var reading = Roster(
            Row(Text("0001"), "<c t=\"str\"><f>A1&amp;\"x\"</f><v>张三</v></c>", Text("2020-03-01"), Text("高级工"), "<c><f>1+1</f></c>")).Open().ReadWorkforce();
        Assert.Equal("花名册!E2", Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.FormulaWithoutValue).Path);
        Assert.Equal("花名册!B2", Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.FormulaValuesRead).Path);
    }

    [Fact]
    public void Read_FormulaWithValue_CountsWithTheValueSaved()
    {
        // The value is not what the formula gives: nothing is evaluated.
        var reading = Roster(Row(Text("0001"), Text("张三"), Text("2020-03-01"), Text("高级工"), "<c><f>1+1</f><v>3</v></c>")).Open().ReadWorkforce();
        Assert.Equal(3, Assert.Single(reading.Value.Workers).Place.On(new LocalDate(2026, 1, 1)).Step);
        Assert.Equal(1, Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.FormulaValuesRead).Argument("count"));
    }

    [Theory]
    [InlineData("B2:B3", true)]
    [InlineData("B2:C2", true)]
    [InlineData("A2:C2", false)]
    [InlineData("A1:B1", false)]
    [InlineData("nonsense", false)]
    public void Read_MergedAmongData_IsWarnedOf(string range, bool isTold)
    {
        var rows = string.Concat(Texts("工号", "姓名", "入职日期", "薪级", "薪档"), Person("0001"), Person("0002"));
        var reading = new TestBook().SheetOf("花名册", $"<sheetData>{rows}</sheetData><mergeCells><mergeCell ref=\"{range}\"/></mergeCells>").Open().ReadWorkforce();
        Assert.Equal(isTold ? 1 : 0, reading.Findings.Count(finding => finding.Code == FindingCodes.MergedCells));
    }

    [Fact]
    public void Read_SheetsOfOtherNames_AreTold()
    {
        var reading = Roster(Person("0001")).Sheet("考勤月报7月", Texts("工号")).Open().ReadWorkforce();
        var found = Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.UnknownSheet);
        Assert.Equal("考勤月报", ((LocalizedText)found.Argument("nearest")!).Chinese);
        Assert.Equal(FindingSeverity.Warning, found.Severity);
        Assert.Equal(1, reading.Value.Count);
        Assert.DoesNotContain(Roster(Person("0001")).Sheet("Sheet2").Open().ReadWorkforce().Findings, each => each.Code == FindingCodes.UnknownSheet);
    }

    /// <summary>What a further sheet of payments holds is not in the ledger: nobody may have to find that out by the sum.</summary>
    [Theory]
    [InlineData("已发工资2", "visible", "WG1308")]
    [InlineData("8月", "visible", "WG1308")]
    [InlineData("paid", "visible", "WG1310")]
    [InlineData("paid", "hidden", "WG1311")]
    public void ReadPaidLedger_FurtherSheets_AreTold(string title, string state, string code)
    {
        var book = new TestBook().Sheet("已发工资", Texts("工号")).SheetOf(title, $"<sheetData>{Texts("工号")}{Texts("0001")}</sheetData>", state).Open();
        Assert.Equal(title, Assert.Single(book.ReadPaidLedger().Findings, finding => finding.Code.Id == code).Path);
    }

    [Fact]
    public void Read_NoSheetOfATable_TakesTheFirst()
    {
        var reading = new TestBook().Sheet("Sheet1", Texts("工号", "入职日期"), Texts("0001", "2020-03-01")).Open().ReadWorkforce();
        Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.FirstSheetTaken);
        Assert.Equal(1, reading.Value.Count);
    }

    [Fact]
    public void Read_TablesWithoutRoster_IsAnError() => Assert.Contains(
        new TestBook().Sheet("考勤月报", Texts("工号")).Open().ReadWorkforce().Findings, finding => finding.Code == FindingCodes.NoRosterSheet);

    [Fact]
    public void Read_TwoSheetsOfATable_TakesTheFirst()
    {
        var reading = Roster(Person("0001")).Sheet("roster", Texts("工号", "入职日期"), Texts("0002", "2020-03-01")).Open().ReadWorkforce();
        Assert.Equal("roster", Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.DuplicateSheet).Path);
        Assert.Equal(["0001"], reading.Value.Workers.Select(worker => worker.Id.Number));
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void Read_HiddenSheet_IsNotReadUnlessAsked(string state)
    {
        var book = Roster(Person("0001")).SheetOf("名册2025", $"<sheetData>{Texts("工号", "入职日期")}{Texts("0009", "2020-03-01")}</sheetData>", state).Open();
        Assert.Single(book.ReadWorkforce().Findings, finding => finding.Code == FindingCodes.HiddenSheet);
        Assert.Equal("0009", book.Taking("名册2025", TableDefinition.Roster).ReadWorkforce().Value.Workers.Single().Id.Number);
    }

    [Fact]
    public void Read_HiddenRow_IsReadAndTold()
    {
        var reading = Roster(Person("0001"), Person("0002").Replace("<row>", "<row hidden=\"1\">", StringComparison.Ordinal)).Open().ReadWorkforce();
        Assert.Equal(3, Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.HiddenRowsRead).Line);
        Assert.Equal(2, reading.Value.Count);
    }

    [Fact]
    public void Read_DaysFrom1904_AreConvertedAndTold()
    {
        TestBook book = new() { WorkbookProperties = "<workbookPr date1904=\"1\"/>" };
        var day = book.Style(14);
        // 2020-03-01 is day 43891 since 1899-12-30, and 1462 days fewer since 1904-01-01.
        var reading = book.Sheet("花名册", Texts("工号", "入职日期"), Row(Text("0001"), Number("42429", day))).Open().ReadWorkforce();
        Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.DaysFrom1904);
        Assert.Equal(new LocalDate(2020, 3, 1), reading.Value["0001"].Employment.Steps[0].Span.From);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("60")]
    [InlineData("60.5")]
    [InlineData("2958466")]
    [InlineData("1e20")]
    public void Read_DateThatIsNoDay_IsToldAndBlank(string value)
    {
        TestBook book = new();
        var day = book.Style("yyyy\"年\"m\"月\"d\"日\"");
        var reading = book.Sheet("花名册", Texts("工号", "入职日期"), Row(Text("0001"), Number(value, day))).Open().ReadWorkforce();
        Assert.Equal("花名册!B2", Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.NoSuchDay).Path);
        Assert.Equal(0, reading.Value.Count);
    }

    [Fact]
    public void Open_LinksToOtherWorkbooks_AreToldAndNotFollowed()
    {
        TestBook book = new()
        {
            ContentTypes = "<Override PartName=\"/xl/externalLinks/externalLink1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml\"/>",
            WorkbookRelations = "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\" Target=\"externalLinks/externalLink1.xml\"/>",
        };
        book.Parts["xl/externalLinks/externalLink1.xml"] = Utf8("<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
        Assert.Single(book.Sheet("花名册", Texts("工号", "入职日期"), Texts("0001", "2020-03-01")).Open().Findings, finding => finding.Code == FindingCodes.ExternalLinks);
    }

    [Fact]
    public void Taking_SheetThatIsNotThere_IsAnError()
    {
        var reading = Roster(Person("0001")).Open().Taking("名册", TableDefinition.Roster).ReadWorkforce();
        Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.SheetNotFound);
        Assert.Equal(0, reading.Value.Count);
    }

    private static void Refused(byte[] bytes, string reason)
    {
        var book = Workbook.Open(new MemoryStream(bytes), "people.xlsx");
        var found = Assert.Single(book.ReadWorkforce().Findings);
        Assert.Equal((FindingCodes.NotAWorkbook, "people.xlsx"), (found.Code, found.File));
        Assert.Equal(reason, ((LocalizedText)found.Argument("reason")!).Chinese);
    }

    private static void TooLarge(WorkbookLimits limits, string rowsRead, int keptPeople)
    {
        var book = Roster(Person("0001"), Person("0002")).Sheet("资格台账", Texts("工号")).Open(limits);
        var reading = book.ReadWorkforce();
        Assert.True(reading.Findings.Any(finding => finding.Code == FindingCodes.WorkbookTooLarge), $"{limits} {rowsRead}");
        Assert.Equal(keptPeople, reading.Value.Count);
    }
}
