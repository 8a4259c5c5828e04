using System.Text;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class CsvTableTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static CsvTable Read(string text) => CsvTable.Read(Encoding.UTF8.GetBytes(text));

    private static string[][] Cells(CsvTable table) => [.. table.Records.From(0).Select(record => record.Cells.Select(cell => cell.Text).ToArray())];

    private static IEnumerable<FormatFault> Problems(CsvTable table) =>
        table.Faults.Where(fault => fault.Kind != FormatFaultKind.EncodingFound);

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("工号,姓名\n1,张三") },
        { "UTF-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("工号,姓名\n1,张三")] },
        { "GB18030", Gb18030.GetBytes("工号,姓名\n1,张三") },
        { "UTF-16LE", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("工号,姓名\n1,张三")] },
        { "UTF-16BE", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("工号,姓名\n1,张三")] },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Read_Encodings_AreFoundAndTold(string encoding, byte[] bytes)
    {
        CsvTable table = CsvTable.Read(new MemoryStream(bytes));
        Assert.Equal([["工号", "姓名"], ["1", "张三"]], Cells(table));
        Finding found = Assert.Single(table.Faults).ToFinding("roster.csv");
        Assert.Equal(FindingCodes.EncodingFound, found.Code);
        Assert.Equal(encoding, found.Argument("encoding"));
    }

    [Theory]
    [InlineData("a;b,c;d\n1;2;3", ';')]
    [InlineData("\"x\n,,\";b\n1,2", ';')]
    [InlineData("a\tb\n1,5\t2", '\t')]
    [InlineData("花名册\na,b\n", ',')]
    [InlineData("\"a;;;;\",b", ',')]
    [InlineData("a", ',')]
    public void Detect_Header_FindsTheSeparator(string text, char separator) => Assert.Equal(separator, CsvSeparator.Detect([text]).Sign);

    [Fact]
    public void Read_QuotesAndLineBreaks_KeepTextAndPlace()
    {
        CsvTable table = Read("a,\"b \"\"x\"\"\ny\",c\r\n\r\n,,\n1,\"2\", 3\rz");
        Assert.Equal([["a", "b \"x\"\ny", "c"], ["1", "2", " 3"], ["z"]], Cells(table));
        Assert.Equal(("c", 3), (table.Records[0][2].Text, table.Records[0][2].Column));
        Assert.Equal([1, 5, 6], table.Records.From(0).Select(record => record.Line));
        Assert.Equal(("", 4), (table.Records[2][3].Text, table.Records[2][3].Column));
        Assert.Empty(Problems(table));
    }

    [Fact]
    public void Read_UnclosedQuote_LosesNoRow()
    {
        CsvTable table = Read("a,b\n1,\"x\n2,\"y\n3,z");
        Assert.Equal([["a", "b"], ["1", "x\n2,y"], ["3", "z"]], Cells(table));
        Assert.Equal((2, 2), Place(Assert.Single(Problems(table))));

        CsvTable odd = Read("a,b\n1,\"x\n2,y\n3,z");
        Assert.Equal([["a", "b"], ["1", "\"x"], ["2", "y"], ["3", "z"]], Cells(odd));
        Assert.Equal((2, 2), Place(Assert.Single(Problems(odd))));
    }

    [Fact]
    public void Read_UnclosedQuoteBehindBlankQuotes_IsText() =>
        Assert.Equal([["a", "b"], ["\"x", "1"]], Cells(Read("a,b\n\" \",\n\"x,1")));

    private static (int?, int?) Place(FormatFault fault) => (fault.Line, fault.Column);

    [Fact]
    public void Read_LostText_IsToldAndTheRowMarked()
    {
        CsvTable table = Read("a,b\n1,\uFFFD\uFFFD\n2,c");
        Assert.Equal([true, false, true], table.Records.From(0).Select(record => record.IsSound));
        FormatFault fault = Assert.Single(Problems(table));
        Assert.Equal((FormatFaultKind.ReplacementCharacter, 2, 2), (fault.Kind, fault.Line, fault.Column));
    }

    [Fact]
    public void Read_Undecodable_IsToldWithoutRows()
    {
        CsvTable table = CsvTable.Read([0x41, 0xFF, 0xFF, 0x42]);
        Assert.Equal(FormatFaultKind.UndecodableBytes, Assert.Single(table.Faults).Kind);
        Assert.Equal(0, table.Records.Count);
    }

    [Fact]
    public void Print_Formulas_AreMadeHarmless() =>
        Assert.Equal(
            "'=1+1,-12.50,'-x,'+86 571,'@a,\"'\tb\",\"a,b\",\"c\"\"d\"\r\n",
            CsvPrinter.Print([["=1+1", "-12.50", "-x", "+86 571", "@a", "\tb", "a,b", "c\"d"]]));

    [Fact]
    public void PrintThenRead_AnyRows_GivesTheCellsBack() =>
        Prop.ForAll(
            Arb.From(
                Gen.Elements("工号", "a", "\"", ",", "\n", "\r\n", " ", "-1.5", ";", "x\"y", "\t").ArrayOf(2).Select(string.Concat)
                    .ArrayOf(3).NonEmptyListOf().Select(rows => rows.ToArray()),
                rows => rows.Select((_, i) => rows.Where((_, j) => j != i).ToArray())),
            rows =>
            {
                string[][] expected =
                [
                    .. rows.Prepend(["h1", "h2", "h3"])
                        .Select(row => row.Select(cell => "=+-@\t\r\n".Contains(cell[0]) && cell != "-1.5" ? "'" + cell : cell).ToArray())
                        .Where(row => !row.All(string.IsNullOrWhiteSpace)),
                ];
                CsvTable table = CsvTable.Read(CsvPrinter.PrintUtf8(rows.Prepend(["h1", "h2", "h3"])));
                return !Problems(table).Any() && Cells(table).Zip(expected, (a, b) => a.SequenceEqual(b)).All(same => same)
                    && table.Records.Count == expected.Length;
            }).Check(Law.Config(300));
}
