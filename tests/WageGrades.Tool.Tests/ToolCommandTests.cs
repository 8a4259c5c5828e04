using System.Text.Json;

namespace WageGrades.Tool.Tests;

/// <summary>
/// Each command on six people. By hand, a month: base pay 4,100, 5,180, 6,580, 6,980, 8,460, 8,820; allowance 1,000 for two. The union asks 4 %, at least 180
/// (4,280; 5,387.2 → 5,387; 6,843.2 → 6,843; 7,259.2 → 7,259; 8,798.4 → 8,798; 9,172.8 → 9,173: 180 + 207 + 263 + 279 + 338 + 353 = 1,620) and 1,200 for two;
/// the employer offers 2.5 % (102.5 → 103; 129.5 → 130; 164.5 → 165; 174.5 → 175; 211.5 → 212; 220.5 → 221: 1,006).
/// </summary>
public sealed class ToolCommandTests
{
    private const decimal Union = 12 * (1_620m + 400m);
    private const decimal Employer = 12 * 1_006m;

    [Fact]
    public void Cost_OfTheUnion_IsWhatItIsByHand()
    {
        using var folder = ToolFolder.WithSixPeople();
        var run = folder.Run("cost", "工会方案.json", "-p", ".", "-o", "测算.json", "--lang", "zh");
        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Equal(Union, Amount(folder["测算.json"], "total", "fullYear", "difference"));
    }

    [Fact]
    public void Compare_TwoProposals_HasBothCosts()
    {
        using var folder = ToolFolder.WithSixPeople();
        var run = folder.Run("compare", "工会方案.json", "企业方案.json", "-p", ".", "--lang", "zh");
        Assert.Equal(0, run.Code);
        Assert.Contains("24,240.00", run.Out, StringComparison.Ordinal);
        Assert.Contains("12,072.00", run.Out, StringComparison.Ordinal);
        Assert.Equal((24_240m, 12_072m), (Union, Employer));
        var redline = folder.Run("compare", "企业方案.json", "工会方案.json", "--redline", "-p", ".", "--lang", "en");
        Assert.Contains("12,168.00", redline.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Solve_ForABudget_FindsTheValueAndSavesTheProposal()
    {
        // Of 40,120 a month 1 % is 401.2: 300 yuan a month bear 0.7 % (29 + 36 + 46 + 49 + 59 + 62 = 281), the next value that is not the same costs more.
        using var folder = ToolFolder.WithSixPeople();
        folder.Write("空方案.json", """{ "format": "wagegrades/proposal/1", "name": "open", "agreement": "our-agreement", "effectiveFrom": "2026-07-01", "changes": [] }""");
        var run = folder.Run("solve", "空方案.json", "--percent", "2.1", "--at-most", "3600", "--step", "0.1", "-p", ".", "--save", "求得.json", "-o", "倒推.json", "--lang", "zh");
        Assert.Equal(0, run.Code);
        Assert.Equal(12 * 281m, Amount(folder["倒推.json"], "cost", "fullYear", "difference"));
        Assert.Equal(0, folder.Run("cost", "求得.json", "-p", ".", "-o", "求得成本.json").Code);
        Assert.Equal(12 * 281m, Amount(folder["求得成本.json"], "total", "fullYear", "difference"));
    }

    [Fact]
    public void Solve_ThatNothingFits_EndsBlocked()
    {
        using var folder = ToolFolder.WithSixPeople();
        var run = folder.Run("solve", "工会方案.json", "--percent", "base-pay", "--between", "5..6", "--at-most", "1", "-p", ".");
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void Pay_OfAMonth_AddsUp()
    {
        using var folder = ToolFolder.WithSixPeople();
        var run = folder.Run("pay", "2026-08", "-p", ".", "-o", "工资.json");
        Assert.Equal(0, run.Code);
        Assert.Equal(40_120m + 2_000m, Amount(folder["工资.json"], "total"));
    }

    [Fact]
    public void Explain_OfAPersonAndMonth_IsTheStatement()
    {
        using var folder = ToolFolder.WithSixPeople();
        var run = folder.Run("explain", "甲五", "2026年8月", "-p", ".", "--lang", "zh");
        Assert.Equal(0, run.Code);
        Assert.Contains("8,460.00", run.Out, StringComparison.Ordinal);
        Assert.Contains("9,460.00", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("explain", "某某", "2026-08", "-p", ".").Code);
    }

    [Theory]
    [InlineData("zh", "含义")]
    [InlineData("en", "Meaning")]
    public void Explain_OfACode_SaysWhatItMeans(string language, string heading)
    {
        using ToolFolder folder = new();
        var run = folder.Run("explain", "wg1002", "--lang", language);
        Assert.Equal(0, run.Code);
        Assert.Contains(heading, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void BackPay_AfterALateSignature_OwesTheDifference()
    {
        // July and August were paid by the agreement; the employer's 2.5 % hold since July.
        using var folder = ToolFolder.WithSixPeople();
        folder.Write("已发.csv", Paid("2026-07", 100) + Paid("2026-08", 200).Split('\n', 2)[1]);
        var run = folder.Run("back-pay", "企业方案.json", "--paid", "已发.csv", "--signed", "2026-09-10", "-p", ".", "-o", "补发.json", "--lang", "zh");
        Assert.True(run.Code == 0, run.Error);
        Assert.Equal(2 * 1_006m, Amount(folder["补发.json"], "total"));
    }

    [Theory]
    [InlineData("合同.html", "第一章")]
    [InlineData("合同.md", "第一章")]
    [InlineData("合同.txt", "第一章")]
    [InlineData("合同.json", "articles")]
    [InlineData("合同.xlsx", "PK")]
    [InlineData("合同.docx", "PK")]
    public void Contract_OfASettlement_IsWrittenInEveryForm(string file, string has)
    {
        using var folder = ToolFolder.WithSixPeople();
        Assert.Equal(0, folder.Run("contract", "--settled", "工会方案.json", "-o", file, "--lang", "zh").Code);
        Assert.Contains(has, folder[file], StringComparison.Ordinal);
    }

    [Fact]
    public void Contract_OfTwoProposals_IsASheetWithTheDifference()
    {
        using var folder = ToolFolder.WithSixPeople();
        var run = folder.Run("contract", "--union", "工会方案.json", "--employer", "企业方案.json", "-p", ".", "--lang", "zh");
        Assert.Equal(0, run.Code);
        Assert.Contains("12,168.00", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("contract", "--union", "工会方案.json", "-p", ".").Code);
    }

    [Fact]
    public void Check_OfTheTemplate_FindsNothingThatBlocks()
    {
        using var folder = ToolFolder.WithSixPeople();
        var run = folder.Run("check", "-p", ".", "--law", "浙江", "--lang", "zh");
        Assert.True(run.Code == 0, run.All);
    }

    [Fact]
    public void Check_OfAFaultyAgreement_NamesTheLineAndEndsBlocked()
    {
        using var folder = ToolFolder.WithSixPeople();
        folder.Write("协议.json", folder["协议.json"].Replace("\"heading\"", "\"heding\"", StringComparison.Ordinal));
        var run = folder.Run("check", "--lang", "zh");
        Assert.Equal(1, run.Code);
        Assert.Matches("错误 WG1002 协议.json [0-9]+:[0-9]+ ", run.Error);
        Assert.Contains("→", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cost_WhereARowIsBad_CostsTheOthersAndEndsBlocked()
    {
        using var folder = ToolFolder.WithSixPeople();
        folder.Write("花名册.csv", folder["花名册.csv"].Replace("2015-03-01,能级工资,初级工", "不详,能级工资,初级工", StringComparison.Ordinal));
        var run = folder.Run("cost", "企业方案.json", "-p", ".", "-o", "测算.json", "--lang", "zh");
        Assert.Equal(1, run.Code);
        Assert.Contains("花名册.csv 2:", run.Error, StringComparison.Ordinal);
        Assert.Equal(Employer - (12 * 103m), Amount(folder["测算.json"], "total", "fullYear", "difference"));
    }

    [Theory]
    [InlineData("测算.html")]
    [InlineData("测算.md")]
    [InlineData("测算.txt")]
    [InlineData("测算.docx")]
    [InlineData("测算.xlsx")]
    public void Cost_WhereARowIsBad_SaysSoInTheReport(string file)
    {
        using var folder = ToolFolder.WithSixPeople();
        Assert.Equal(0, folder.Run("cost", "企业方案.json", "-p", ".", "-o", file, "--lang", "zh").Code);
        Assert.DoesNotContain("以下结果只含读入的", TextOf(folder, file), StringComparison.Ordinal);
        File.Delete(folder.At(file));
        folder.Write("花名册.csv", folder["花名册.csv"].Replace("2015-03-01,能级工资,初级工", "不详,能级工资,初级工", StringComparison.Ordinal));
        Assert.Equal(1, folder.Run("cost", "企业方案.json", "-p", ".", "-o", file, "--lang", "zh").Code);
        Assert.Contains("以下结果只含读入的 5 人", TextOf(folder, file), StringComparison.Ordinal);
        Assert.Contains("以下结果只含读入的 5 人", folder.Run("cost", "企业方案.json", "-p", ".", "--lang", "zh").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void BackPay_WhereALedgerRowIsBad_SaysSoInTheReport()
    {
        using var folder = ToolFolder.WithSixPeople();
        folder.Write("实发.csv", (Paid("2026-07", 100) + Paid("2026-08", 200).Split('\n', 2)[1]).Replace(",4100\n", ",不详\n", StringComparison.Ordinal));
        var run = folder.Run("back-pay", "企业方案.json", "-p", ".", "--paid", "实发.csv", "--signed", "2026-09-10", "-o", "补发.html", "--lang", "zh");
        Assert.Equal(1, run.Code);
        Assert.True(folder["补发.html"].Contains("实发工资台账有 4 个错误", StringComparison.Ordinal), run.Error);
    }

    /// <summary>The text of a file; that of a package's parts where it is one.</summary>
    private static string TextOf(ToolFolder folder, string file)
    {
        if (Path.GetExtension(file) is not (".docx" or ".xlsx"))
        {
            return folder[file];
        }

        using var package = System.IO.Compression.ZipFile.OpenRead(folder.At(file));
        return string.Concat(package.Entries.Select(entry =>
        {
            using StreamReader reader = new(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    private static string Paid(string month, int line) =>
        "工号,所属月份,发放月份,批次,行号,项目代码,金额\n" + string.Concat(
            new (string Number, decimal Base, decimal Allowance)[]
            {
                ("0001", 4_100m, 0m), ("0002", 5_180m, 0m), ("0003", 6_580m, 0m), ("0004", 6_980m, 0m), ("0005", 8_460m, 1_000m), ("0006", 8_820m, 1_000m),
            }.SelectMany((person, at) => new[] { (Code: "base-pay", Sum: person.Base), (Code: "skill-allowance", Sum: person.Allowance) }
                .Where(item => item.Sum > 0m)
                .Select((item, part) => FormattableString.Invariant($"{person.Number},{month},{month},{month},{line + (2 * at) + part},{item.Code},{item.Sum}\n"))));

    private static decimal Amount(string json, params string[] path)
    {
        using var document = JsonDocument.Parse(json);
        var element = path.Aggregate(document.RootElement, (found, member) => found.GetProperty(member));
        return element.GetProperty("amount").GetDecimal();
    }
}
