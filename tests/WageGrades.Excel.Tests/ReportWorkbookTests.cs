using System.Globalization;
using System.IO.Compression;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Compliance;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Workforces;

namespace WageGrades.Excel.Tests;

/// <summary>Results as workbooks: what their documents say, as sheets.</summary>
public sealed class ReportWorkbookTests
{
    private static readonly Workforce Few = new(Repository.People.Workers.Take(12));
    private static readonly Proposal Offer = Proposal.On(Repository.Agreement, "offer-1").Raise("base-pay", Increase.Percent(4m)).EffectiveFrom(new LocalDate(2026, 8, 1));

    private static readonly Dictionary<string, Func<IReport>> Reports = new()
    {
        ["statement"] = () => Repository.Agreement.PayFor(Few.Workers[0], new YearMonth(2026, 7)),
        ["run"] = () => Repository.Agreement.PayFor(Few, new YearMonth(2026, 7)),
        ["cost"] = () => Offer.Cost(Few),
        ["check"] = () => Offer.Check(Jurisdictions.Zhejiang, Few),
        ["comparison"] = () => ProposalComparison.Of([Offer, Other], Few),
        ["redline"] = () => Redline.Between(Other, Offer, Few),
        ["prices"] = () => Offer.PriceClauses(Few),
        ["ladder"] = () => Repository.Agreement.Clauses.OfType<LadderClause>().First().Ladders.Steps[0].Value,
    };

    public static TheoryData<string, Language> Kinds
    {
        get
        {
            TheoryData<string, Language> kinds = [];
            foreach (var name in Reports.Keys)
            {
                kinds.Add(name, Language.Chinese);
                kinds.Add(name, Language.English);
            }

            return kinds;
        }
    }

    private static Proposal Other => Proposal.On(Repository.Agreement, "offer-2").Raise("base-pay", Increase.Percent(3m)).EffectiveFrom(new LocalDate(2026, 8, 1));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WriteWorkbook_AnyResult_HasItsTablesAsSheetsAndItsFiguresAsNumbers(string kind, Language language)
    {
        var report = Reports[kind]();
        var tables = report.ToDocument(language).Blocks.OfType<Table>().ToList();
        using MemoryStream stream = new();
        report.WriteWorkbook(stream, language);
        stream.Position = 0;
        var book = Workbook.Open(stream);
        Assert.Empty(book.Findings);
        Assert.InRange(book.Sheets.Count, tables.Count + 1, tables.Count + 2);
        foreach (var (table, sheet) in tables.Zip(book.Sheets.Skip(1)))
        {
            var rows = sheet.ReadRows().ToList();
            Assert.Equal(table.Columns.Select(column => column.Header.Trim()), rows[0].Cells.Select(cell => cell.ToString().Trim()).Concat(Enumerable.Repeat("", 99)).Take(table.Columns.Count));
            foreach (var (row, written) in table.Rows.Where(row => row.Any(cell => cell.Text.Length > 0)).Zip(rows.Skip(1)))
            {
                for (var i = 0; i < row.Count; i++)
                {
                    var found = i < written.Cells.Count ? written.Cells[i].ToString() : "";
                    Assert.Equal(Expected(row[i], table.Columns[i]), found.Trim());
                }
            }
        }

        // A figure that stays words is a sheet that cannot be summed.
        var words = tables.SelectMany(table => table.Rows.SelectMany(row => row.Select((cell, i) => (cell.Text, Column: table.Columns[i]))))
            .Where(each => each.Column.Alignment == Alignment.End && each.Text.Any(char.IsAsciiDigit))
            .Where(each => PrintedNumber.TryRead(each.Text, false) is null).Select(each => $"{each.Column.Header}: {each.Text}").Distinct().ToList();
        Assert.True(words.Count == 0, string.Join('\n', words));
    }

    [Fact]
    public void WriteWorkbook_Run_HasEveryLineOfEverybody()
    {
        var run = Repository.Agreement.PayFor(Few, new YearMonth(2026, 7));
        using MemoryStream stream = new();
        run.WriteWorkbook(stream);
        stream.Position = 0;
        var rows = Workbook.Open(stream).Find("工资明细")!.ReadRows().Skip(1).ToList();
        Assert.Equal(
            run.Statements.SelectMany(statement => statement.Lines).Sum(line => line.Amount.Amount),
            rows.Where(row => row.Cells.Count > 9 && row.Cells[9].Span is "发放").Sum(row => decimal.Parse(row.Cells[7].Span, CultureInfo.InvariantCulture)));
        Assert.Equal(Few.Count, rows.Count(row => row.Cells[6].Span is "合计"));
    }

    [Fact]
    public void Workbooks_All_HoldNoFormulaAndAreSetUpForA4()
    {
        foreach (var report in Reports.Values)
        {
            using MemoryStream stream = new();
            report().WriteWorkbook(stream);
            using ZipArchive archive = new(stream, ZipArchiveMode.Read);
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
            {
                using StreamReader reader = new(entry.Open());
                var xml = reader.ReadToEnd();
                Assert.DoesNotContain("<x:f", xml, StringComparison.Ordinal);
                Assert.Contains("paperSize=\"9\"", xml, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void WriteWorkbook_Twice_IsTheSameBytes()
    {
        byte[] Write()
        {
            using MemoryStream stream = new();
            Offer.Cost(Few).WriteWorkbook(stream);
            return stream.ToArray();
        }

        Assert.Equal(Write(), Write());
    }

    [Fact]
    public void WriteWorkbook_TextThatLooksLikeAFormula_StaysText()
    {
        Document document = new(
            Language.English, "t", new Heading(1, "a/b:c*?[d]" + new string('x', 40)), new Table([TableColumn.Text("=1+1")], [["=HYPERLINK(\"x\")"], ["\u0001_x0041_"], ["@x"]]),
            new Heading(1, "A B C"), new Table([TableColumn.Number("n")], [["1,234.50 元"]]), new Table([TableColumn.Number("n")], [["1,2"]]));
        using MemoryStream stream = new();
        document.WriteWorkbook(stream);
        stream.Position = 0;
        var book = Workbook.Open(stream);
        Assert.Equal(["summary", "a b c   d " + new string('x', 21), "A B C", "A B C 2"], book.Sheets.Select(sheet => sheet.Title.Length > 31 ? "too long" : sheet.Title));
        Assert.Equal(["=1+1", "=HYPERLINK(\"x\")", " _x0041_", "@x"], book.Sheets[1].ReadRows().Select(row => row.Cells[0].ToString()));
        Assert.Equal("1234.5", book.Sheets[2].ReadRows().Last().Cells[0].ToString());
        Assert.Equal("1,2", book.Sheets[3].ReadRows().Last().Cells[0].ToString());
    }

    [Theory]
    [InlineData("1,234.50", "1234.50", "#,##0.00")]
    [InlineData("1,234.50 元", "1234.50", "#,##0.00\" 元\"")]
    [InlineData("-3.00 CNY", "-3.00", "#,##0.00\" CNY\"")]
    [InlineData("−3.00", "-3.00", "#,##0.00")]
    [InlineData("4%", "0.04", "0%")]
    [InlineData("480", "480", "#,##0")]
    [InlineData("12 人", "12", "#,##0\" 人\"")]
    public void PrintedNumber_AsReportsPrintIt_IsReadBack(string text, string number, string format)
    {
        var read = PrintedNumber.TryRead(text, isPercent: false);
        Assert.Equal((decimal.Parse(number, CultureInfo.InvariantCulture), format), (read!.Value.Number, read.Value.Format));
    }

    [Theory]
    [InlineData("")]
    [InlineData("–")]
    [InlineData("1,2")]
    [InlineData("300 元 → 500 元")]
    [InlineData("1,234.50（部分）")]
    [InlineData("2026-07")]
    [InlineData("3rd")]
    public void PrintedNumber_OtherText_IsNone(string text) => Assert.Null(PrintedNumber.TryRead(text, isPercent: false));

    /// <summary>What a sheet must hold of a cell of the document: its number, whatever its format, or its words.</summary>
    private static string Expected(TableCell cell, TableColumn column) => column.Alignment == Alignment.Start
        || PrintedNumber.TryRead(cell.Text, column.Header.EndsWith('%')) is not { } number ? cell.Text.Trim()
        : number.Format.EndsWith('%') ? (number.Number * 100m).ToString("0.############", CultureInfo.InvariantCulture) + "%"
        : number.Number.ToString("0.############", CultureInfo.InvariantCulture);
}
