using WageGrades.Findings;
using WageGrades.Serialization;
using static WageGrades.Excel.Tests.TestBook;

namespace WageGrades.Excel.Tests;

/// <summary>What cells of every kind are as text. The expected ones are what a spreadsheet shows, in the form that the readers of tables take.</summary>
public sealed class CellReadingTests
{
    [Theory]
    [InlineData("General", "4100", "4100")]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("General", "5.5511151231257827E-17", "0")]
    [InlineData("General", "1234.5000000000001", "1234.5")]
    [InlineData("General", "-12.5", "-12.5")]
    [InlineData("General", "1E3", "1000")]
    [InlineData("General", "330102199001011234", "3.30102199001011E+17")]
    [InlineData("#,##0.00", "1234.5", "1234.5")]
    [InlineData("0%", "0.6", "60%")]
    [InlineData("0.00%", "0.034000000000000002", "3.4%")]
    [InlineData("0000", "7", "0007")]
    [InlineData("00000000", "20240007", "20240007")]
    [InlineData("yyyy-mm-dd", "43891", "2020-03-01")]
    [InlineData("m/d/yy", "1", "1900-01-01")]
    [InlineData("m/d/yy", "59", "1900-02-28")]
    [InlineData("m/d/yy", "61", "1900-03-01")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\";@", "46082", "2026-03-01")]
    [InlineData("[$-804]yyyy\"年\"m\"月\"", "46082", "2026-03-01")]
    [InlineData("yyyy-mm-dd hh:mm", "43891.75", "2020-03-01 18:00")]
    [InlineData("yyyy-mm-dd", "43890.999999999", "2020-03-01")]
    [InlineData("h:mm", "0.104166666666667", "2:30")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    [InlineData("h:mm:ss", "0.5000115740740741", "12:00:01")]
    [InlineData("\"d\"0", "5", "5")]
    [InlineData("[Red]0.00", "5", "5")]
    [InlineData("0.00E+00", "12345", "12345")]
    public void Number_InItsFormat_IsWhatTheSheetShows(string format, string value, string expected)
    {
        TestBook book = new();
        var style = book.Style(format);
        Assert.Equal(expected, Cells(book.Sheet("s", Row(Text("x"), Number(value, style))))[1]);
    }

    [Theory]
    [InlineData(14, "2020-03-01")]
    [InlineData(22, "2020-03-01")]
    [InlineData(31, "2020-03-01")]
    [InlineData(57, "2020-03-01")]
    [InlineData(10, "4389100%")]
    [InlineData(2, "43891")]
    [InlineData(0, "43891")]
    public void Number_InABuiltInFormat_IsWhatTheSheetShows(int format, string expected)
    {
        TestBook book = new();
        var style = book.Style(format);
        Assert.Equal(expected, Cells(book.Sheet("s", Row(Text("x"), Number("43891", style))))[1]);
    }

    /// <summary>What was worked out for a number is kept: only for the same number in the same format.</summary>
    [Fact]
    public void Number_MetAgainInAnotherFormat_IsReadAnew()
    {
        TestBook book = new();
        int[] styles = [book.Style("yyyy-mm-dd"), book.Style("0.0%"), book.Style("0000000"), book.Style("0.00")];
        string[] cells = [.. Enumerable.Repeat(styles, 3).SelectMany(each => each).Select(style => Number("43891.5", style))];
        string[] expected = ["2020-03-01 12:00", "4389150%", "43891.5", "43891.5"];
        Assert.Equal([.. expected, .. expected, .. expected], Cells(book.Sheet("s", Row(cells))));
    }

    [Fact]
    public void Text_OfManyRuns_IsWholeUpToTheLongestCell()
    {
        string Runs(int length) => $"<c t=\"inlineStr\"><is>{string.Concat(Enumerable.Repeat($"<r><t>{new string('字', length)}</t></r>", 7))}</is></c>";
        Assert.Equal(32_767, Cells(new TestBook().Sheet("s", Row(Runs(4_681))))[0].Length);
        Assert.Equal(["x"], Cells(new TestBook().Sheet("s", Row(Text("x"), Runs(4_682)))));
    }

    [Fact]
    public void Cells_OfOtherTypes_AreText()
    {
        TestBook book = new();
        var place = book.Share("共享 文本");
        Assert.Equal(
            ["共享 文本", "a\rb", "是", "否", "#REF!", "2020-03-01T00:00:00", "富文本"],
            Cells(book.Sheet("s", Row(
                $"<c t=\"s\"><v>{place}</v></c>", Text("a_x000D_b"), "<c t=\"b\"><v>1</v></c>", "<c t=\"b\"><v>0</v></c>", "<c t=\"e\"><v>#REF!</v></c>",
                "<c t=\"d\"><v>2020-03-01T00:00:00</v></c>", "<c t=\"inlineStr\"><is><r><t>富</t></r><r><t>文本</t></r><rPh><t>fu</t></rPh></is></c>"))));
    }

    [Fact]
    public void Cells_LeftOut_AreBlankAtTheirPlaces()
    {
        Assert.Equal(["a", "", "", "d"], Cells(new TestBook().Sheet("s", "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>a</v></c><c r=\"D3\" t=\"str\"><v>d</v></c></row>")));
        Assert.Equal(["a", "", "c"], Cells(new TestBook().Sheet("s", $"<row>{Text("a")}<c/>{Text("c")}<c/></row>")));
    }

    [Fact]
    public void Rows_Blank_AreLeftOutAndOthersKeepTheirNumbers()
    {
        var rows = new TestBook().Sheet("s", "<row r=\"2\"/>", "<row r=\"5\"><c t=\"str\"><v>a</v></c></row>", Texts("b")).Open().Sheets[0].ReadRows();
        Assert.Equal([5, 6], rows.Select(row => row.Number));
    }

    [Theory]
    [InlineData(null, null, "名册")]
    [InlineData(7, 3, "名册!C7")]
    [InlineData(7, null, "名册!7")]
    [InlineData(null, 28, "名册!AB")]
    public void PlaceOf_Cell_IsWhatPeopleCallIt(int? row, int? column, string expected) =>
        Assert.Equal(expected, new TestBook().Sheet("名册").Open().Sheets[0].PlaceOf(row, column));

    [Fact]
    public void Read_TitlesGroupsSumsAndSignatures_AreKnownForWhatTheyAre()
    {
        var rows = string.Concat(
            Texts("2026年7月考勤表"), Texts("工号", "年月", "应出勤天数", "实出勤天数", "加班小时"), Texts("", "", "", "", "平时", "休息日"),
            Row(Text("0001"), Text("2026-07"), Number("23"), Number("22"), Number("6"), Number("8")), "<row/>", Texts("合计", "", "23", "22", "6", "8"), Texts("制表人：赵六"));
        var book = Roster(Person("0001")).SheetOf(
            "考勤月报", $"<sheetData>{rows}</sheetData><mergeCells><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"E2:F2\"/></mergeCells>").Open();
        var reading = book.ReadWorkforce();
        Assert.Equal(8m, reading.Value["0001"].RecordOf(new YearMonth(2026, 7)).Counts[Classification.MonthCounter.RestDayOvertimeHours]);
        Assert.Equal("考勤月报!A1", Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.TitleRowSkipped).Path.Replace("!1", "!A1", StringComparison.Ordinal));
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCodes.MergedCells);
    }

    [Fact]
    public void Read_ErrorsAndLostDigits_AreRefusedAtTheirCells()
    {
        var reading = Roster(
            Row(Text("0001"), Text("张三"), "<c t=\"e\"><v>#REF!</v></c>", Text("高级工"), Number("1")),
            Row(Number("330102199001011234"), Text("李四"), Text("2020-03-01"), Text("高级工"), Number("1"))).Open().ReadWorkforce();
        Assert.Equal("花名册!C2", Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.ErrorLiteral).Path);
        Assert.Equal("花名册!A3", Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.ScientificIdentifier).Path);
    }

    /// <summary>A length of time as sheets keep it, and as people type it: hours where a decimal says them, else a finding.</summary>
    [Theory]
    [InlineData("[h]:mm", "0.104166666666667", "2.5")]
    [InlineData("h:mm", "0.104166666666667", "2.5")]
    [InlineData("[h]:mm:ss", "1.5", "36")]
    [InlineData("h:mm", "0.0138888888888889", null)]
    [InlineData("", "2:30", "2.5")]
    [InlineData("", "２：１５", "2.25")]
    [InlineData("", "0:00:36", "0.01")]
    [InlineData("", "0:20", null)]
    [InlineData("", "2:75", null)]
    [InlineData("", "2:3", null)]
    public void Read_HoursAndMinutes_AreHoursExactlyOrRefused(string format, string value, string? hours)
    {
        TestBook book = Roster(Person("0001"));
        var style = format.Length == 0 ? 0 : book.Style(format);
        var reading = book.Sheet("考勤月报", Texts("工号", "年月", "应出勤天数", "实出勤天数", "平时加班小时"), Row(
            Text("0001"), Text("2026-08"), Number("21"), Number("21"), format.Length == 0 ? Text(value) : Number(value, style)))
            .Open().ReadWorkforce();
        var counted = reading.Value["0001"].Records.SelectMany(record => record.Value.Counts)
            .Where(each => each.Key == WageGrades.Classification.MonthCounter.OvertimeHours).Select(each => each.Value);
        Assert.Equal(hours is null ? [] : [decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture)], counted);
        Assert.Contains(reading.Findings, finding => finding.Path == "考勤月报!E2"
            && finding.Severity == (hours is null ? FindingSeverity.Error : FindingSeverity.Information));
    }

    /// <summary>The last cells of a sheet's row are blank, not lost: nobody is asked whether the row was cut.</summary>
    [Fact]
    public void Read_RowsOfUnequalWidth_AreNoFinding() => Assert.DoesNotContain(
        Roster(Person("0001"), Texts("0002", "李四", "2020-03-01", "高级工")).Open().ReadWorkforce().Findings,
        finding => finding.Code == FindingCodes.RowTooShort);

    [Fact]
    public void Read_FullWidthNumber_IsToldAsItWasTyped()
    {
        var reading = Roster(Texts("０００１", "张三", "2020-03-01", "高级工", "1"), Texts("１１０１０１　１９９００１０１１２３Ｘ", "李四", "2020-03-01", "高级工", "1"))
            .Open().ReadWorkforce();
        Assert.Contains(reading.Findings, finding => finding.Describe(Language.Chinese).Contains("“０００１”读作“0001”", StringComparison.Ordinal));
        Assert.DoesNotContain(reading.Findings, finding => finding.Describe(Language.Chinese).Contains("１９９０", StringComparison.Ordinal));
    }

    [Fact]
    public void ReadPaidLedger_SheetOfTheName_IsRead()
    {
        var ledger = new TestBook().Sheet(
            "已发工资", Texts("工号", "所属月份", "发放月份", "批次", "行号", "项目代码", "金额"),
            Row(Text("0001"), Text("2026-03"), Text("2026-04"), Text("b"), Text("r1"), Text("base-pay"), Number("4100.5"))).Open().ReadPaidLedger();
        Assert.Equal(4100.5m, Assert.Single(ledger.Value.Rows).Amount.Amount);
    }

    [Fact]
    public void Sheet_AsASource_TellsWhatIsWrongWithIt() => Assert.Contains(
        new WorkforceFiles(Roster(Row(Text("0001"), "<c t=\"s\"><v>9</v></c>", Text("2020-03-01"))).Open().Find("花名册")!).Read().Findings,
        finding => finding is { File: "people.xlsx", Path: "花名册!B2" } && finding.Code == FindingCodes.DamagedCell);

    private static string[] Cells(TestBook book) => [.. book.Open().Sheets[0].ReadRows().Single().Cells.Select(cell => cell.ToString())];
}
