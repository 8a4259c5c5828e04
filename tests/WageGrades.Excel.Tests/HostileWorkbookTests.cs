using System.Text;
using WageGrades.Findings;
using static WageGrades.Excel.Tests.TestBook;

namespace WageGrades.Excel.Tests;

/// <summary>
/// Workbooks that ill will or bad luck made of a sound one, systematically: each has findings, none throws, and what is sound beside the damage in a sheet
/// is kept.
/// </summary>
public sealed class HostileWorkbookTests
{
    private const int LeastCases = 200;

    private static readonly string[] OddCells =
    [
        "<c><v>1e5</v></c>", "<c><v>-5</v></c>", "<c><v></v></c><c t=\"s\"><v>7</v></c>", "<c t=\"e\"><v>#REF!</v></c>", "<c t=\"e\"><v>#N/A</v></c>",
        "<c t=\"s\"><v>2147483648</v></c>", "<c t=\"s\"><v>1.5</v></c>", "<c t=\"zzz\"><v>1</v></c>", "<c><v>NaN</v></c>", "<c><v>1,5</v></c>",
        "<c><v>0x1F</v></c>", "<c t=\"b\"><v>2</v></c>", "<c><f>NOW()</f></c>", "<c><f>[1]Sheet1!A1</f></c>", "<c s=\"1\"><v>-1</v></c>", "<c s=\"1\"><v>0</v></c>",
        "<c s=\"1\"><v>60</v></c>", "<c s=\"1\"><v>99999999</v></c>", "<c s=\"1\"><v>43891.75</v></c>", "<c s=\"2\"><v>0.5</v></c>", "<c s=\"3\"><v>0.05</v></c>",
        "<c r=\"A1\"><v>1</v></c>", "<c r=\"XFE2\"><v>1</v></c>", "<c r=\"ZZZZZZ9\"><v>1</v></c>", "<c r=\"B\"><v>1</v></c>", "<c r=\"\"><v>1</v></c>",
        "<c r=\"ZZ2\"><v>1</v></c>", "<c t=\"inlineStr\"><is><t>#DIV/0!</t></is></c>", "<c t=\"inlineStr\"><is><t>=1+1</t></is></c>",
        "<c t=\"inlineStr\"><is><t>_x0000_</t></is></c>", "<c t=\"inlineStr\"><is><t>\uFFFD</t></is></c>", "<c t=\"str\"><v>1899-12-31</v></c>",
    ];

    public static TheoryData<string> Cases => [.. All().Keys];

    [Fact]
    public void Cases_AreMany() => Assert.InRange(All().Count, LeastCases, int.MaxValue);

    [Fact]
    public void Sound_HasNoFinding()
    {
        var reading = Sound().Open().ReadWorkforce();
        Assert.Empty(reading.Findings);
        Assert.Equal(3, reading.Value.Count);
    }

    [Fact]
    public void Read_EveryCase_GivesFindingsAndDoesNotThrow()
    {
        List<string> silent = [];
        foreach ((var name, var bytes) in All())
        {
            try
            {
                var book = Workbook.Open(new MemoryStream(bytes), "people.xlsx", new WorkbookLimits { UnpackedBytes = 8 << 20 });
                var people = book.ReadWorkforce();
                var paid = book.ReadPaidLedger();
                if (people.Findings.Count == 0)
                {
                    silent.Add($"{name}: no finding");
                }

                Assert.All(people.Findings.Concat(paid.Findings), finding => Assert.NotEmpty(finding.Describe(Language.Chinese) + finding.Describe(Language.English)));
                Assert.All(people.Findings, finding => Assert.Equal("people.xlsx", finding.File));
            }
            catch (Exception problem) when (problem is not Xunit.Sdk.XunitException)
            {
                silent.Add($"{name}: {problem.GetType().Name} {problem.Message}");
            }
        }

        Assert.True(silent.Count == 0, string.Join('\n', silent));
    }

    [Fact]
    public void Read_ArchiveThatUnpacksToMuch_IsRefusedUnread()
    {
        var parts = Sound().AllParts();
        parts["xl/worksheets/sheet1.xml"] = new byte[64 << 20];
        var bytes = Zip(parts, System.IO.Compression.CompressionLevel.SmallestSize);
        Assert.InRange(bytes.Length, 1, 1 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var book = Workbook.Open(new MemoryStream(bytes), "bomb.xlsx", new WorkbookLimits { UnpackedBytes = 32 << 20 });
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
        Assert.Equal([FindingCodes.WorkbookTooLarge], book.ReadWorkforce().Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Read_AMillionRows_EndsAtTheLimitWithAFinding()
    {
        StringBuilder rows = new(Texts("工号", "入职日期"));
        for (var i = 0; i < 1_000_000; i++)
        {
            rows.Append("<row><c><v>1</v></c></row>");
        }

        var reading = new TestBook().SheetOf("花名册", $"<sheetData>{rows}</sheetData>").Open(new WorkbookLimits { Rows = 1000 }).ReadWorkforce();
        Assert.Contains(reading.Findings, finding => finding.Code == FindingCodes.WorkbookTooLarge);
        Assert.InRange(reading.Findings.Count, 1, 100);
    }

    private static TestBook Sound()
    {
        TestBook book = new();
        (var day, _, _) = (book.Style(14), book.Style("h:mm"), book.Style("0%"));
        return book
            .Sheet(
                "花名册",
                Texts("工号", "姓名", "用人单位", "入职日期", "薪级", "薪档", "用工形式", "工时制度", "薪酬形式"),
                Person(book, day, "0001"), Person(book, day, "0002"), Person(book, day, "0003"));
    }

    private static string Person(TestBook book, int day, string number) => Row(
        Text(number), $"<c t=\"s\"><v>{book.Share("张三" + number)}</v></c>", Text("甲厂"), Number("43891", day), Text("高级工"), Number("1"), Text("全日制"),
        Text("标准工时制"), Text("能级工资"));

    private static Dictionary<string, byte[]> All()
    {
        Dictionary<string, byte[]> cases = new(StringComparer.Ordinal);
        var whole = Sound().ToBytes();
        for (var i = 0; i < 25; i++)
        {
            cases[$"archive cut after {i} of 25"] = whole[..(whole.Length * i / 25)];
        }

        foreach ((var path, var bytes) in Sound().AllParts())
        {
            cases[$"{path} left out"] = With(path, null);
            foreach (var (what, content) in Contents)
            {
                cases[$"{path} is {what}"] = With(path, content);
            }

            for (var i = 0; i < 10; i++)
            {
                cases[$"{path} cut after {i} of 10"] = With(path, bytes[..(bytes.Length * i / 10)]);
                var broken = bytes.ToArray();
                broken[(bytes.Length - 1) * i / 10] = (byte)'<';
                broken[((bytes.Length - 1) * i / 10) + 1] = (byte)'<';
                cases[$"{path} broken at {i} of 10"] = With(path, broken);
            }
        }

        for (var i = 0; i < OddCells.Length; i++)
        {
            TestBook odd = new();
            (var day, _, _) = (odd.Style(14), odd.Style("h:mm"), odd.Style("0%"));
            cases[$"cell {OddCells[i]}"] = odd.Sheet(
                "花名册", Texts("工号", "入职日期", "薪级", "薪档"), $"<row r=\"2\">{Text("0001")}{Number("43891", day)}{Text("高级工")}{OddCells[i]}</row>").ToBytes();
        }

        return cases;
    }

    private static IEnumerable<(string What, byte[] Content)> Contents =>
    [
        ("empty", []),
        ("text", Utf8("not XML at all")),
        ("another document", Utf8("<a xmlns=\"b\"><c/></a>")),
        ("entities", Utf8("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")),
        ("an entity of a file", Utf8("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>")),
        ("deep", Utf8(string.Concat(Enumerable.Repeat("<a>", 20_000)))),
        ("nothing but zeros", new byte[5000]),
        ("too much", new byte[20 << 20]),
    ];

    private static byte[] With(string path, byte[]? content)
    {
        var parts = Sound().AllParts();
        if (content is null)
        {
            parts.Remove(path);
        }
        else
        {
            parts[path] = content;
        }

        return Zip(parts);
    }
}
