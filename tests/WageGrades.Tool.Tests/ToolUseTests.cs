using System.Reflection;
using WageGrades.Findings;

namespace WageGrades.Tool.Tests;

/// <summary>Wrong use, hostile files, languages, cancelling.</summary>
public sealed class ToolUseTests
{
    private static readonly string[] Commands = ["template", "check", "cost", "compare", "solve", "pay", "back-pay", "contract", "explain"];

    public static TheoryData<string[]> WrongUses =>
    [
        [],
        ["nothing"],
        ["cost"],
        ["cost", "a.json"],
        ["cost", "工会方案.json", "-p", "没有.csv"],
        ["cost", "工会方案.json", "-p", "协议.json"],
        ["cost", ".", "-p", "花名册.csv"],
        ["cost", "工会方案.json", "-p", "花名册.csv", "-o", "."],
        ["cost", "工会方案.json", "-p", "花名册.csv", "-o", "没有/结果.html"],
        ["cost", "工会方案.json", "-p", "花名册.csv", "-o", "结果.exe"],
        ["cost", "工会方案.json", "-p", "花名册.csv", "--months", "许多"],
        ["cost", "工会方案.json", "-p", "花名册.csv", "--months", "0"],
        ["cost", "工会方案.json", "-p", "花名册.csv", "--replay", "1"],
        ["cost", "工会方案.json", "-p", "花名册.csv", "--first-month", "七月"],
        ["cost", "工会方案.json", "-p", "花名册.csv", "--law", "火星"],
        ["cost", "工会方案.json", "-a", "没有.json"],
        ["cost", "工会方案.json", "--lang"],
        ["cost", "工会方案.json", "--lang", "fr"],
        ["compare", "工会方案.json", "-p", "花名册.csv"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--at-most", "1"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--percent", "没有", "--at-most", "1"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--percent", "2.1", "--flat", "2.1", "--at-most", "1"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--percent", "2.1", "--at-most", "很多"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--percent", "2.1", "--at-most", "1", "--between", "5..1"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--percent", "2.1", "--at-most", "1", "--step", "0"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--percent", "2.1", "--at-most", "1", "--step", "0.0000001"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--amount", "技能津贴/没有", "--at-most", "1"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--piece", "2.1", "--at-most", "1"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--first-day", "2027-01..2026-01", "--at-most", "1"],
        ["pay", "13月", "-p", "花名册.csv"],
        ["back-pay", "工会方案.json", "--signed", "2026-09-10", "-p", "花名册.csv"],
        ["back-pay", "工会方案.json", "--paid", "花名册.csv", "--signed", "昨天", "-p", "花名册.csv"],
        ["back-pay", "工会方案.json", "--paid", "花名册.csv", "--signed", "2026-09-10", "--from", "2030-01-01", "-p", "花名册.csv"],
        ["contract", "--union", "工会方案.json"],
        ["explain", "WG0000"],
        ["explain", "9999", "2026-08", "-p", "花名册.csv"],
        ["template", "协议.json"],
        ["template", "."],
        ["template", "-a", "协议.json"],
        ["cost", "工会方案.json", "-p", "花名册.csv", "--law", "zhejiang"],
        ["contract", "-p", "花名册.csv"],
        ["contract", "--months", "12"],
        ["contract", "--settled", "工会方案.json", "--union", "工会方案.json", "--employer", "企业方案.json", "-p", "花名册.csv"],
        ["explain", "WG1002", "-p", "花名册.csv"],
        ["explain", "WG1002", "--employer", "甲厂"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--percent", "2.1", "--at-most", "1", "--save", "求得.json", "-o", "求得.json"],
        ["pay", "2026-08", "-p", ""],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--percent", "2.1", "--at-most", "3,5"],
        ["solve", "工会方案.json", "-p", "花名册.csv", "--percent", "2.1", "--at-most", "5%"],
        ["pay", "2026-08", "-p", "花名册.csv", "--default", "用工形式"],
        ["pay", "2026-08", "-p", "花名册.csv", "--default", "没有这列=1"],
        ["check", "--ignore", "高温津贴"],
        ["contract", "--ignore", "高温津贴"],
    ];

    public static TheoryData<string, string[]> Inputs => new()
    {
        { "花名册.csv", ["cost", "工会方案.json", "-p", "花名册.csv"] },
        { "工会方案.json", ["cost", "工会方案.json", "-p", "花名册.csv"] },
        { "工会方案.json", ["check", "--proposal", "工会方案.json"] },
        { "协议.json", ["pay", "2026-08", "-p", "花名册.csv"] },
        { "聘任台账.csv", ["cost", "工会方案.json", "-p", "表"] },
        { "人员.xlsx", ["pay", "2026-08", "-p", "花名册.csv"] },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Write_OntoAFileToBeRead_IsRefusedAndLeavesIt(string input, string[] args)
    {
        using var folder = ToolFolder.WithSixPeople();
        Directory.CreateDirectory(folder.At("表"));
        File.Copy(folder.At("花名册.csv"), folder.At("表/花名册.csv"));
        File.Move(folder.At("聘任台账.csv"), folder.At("表/聘任台账.csv"));
        var path = input == "聘任台账.csv" ? "表/../表/聘任台账.csv" : $"./{input}";
        var before = File.ReadAllBytes(folder.At(path));
        var run = folder.Run([.. args, "--lang", "zh", "-o", path]);
        Assert.True(run.Code == 2, $"{run.Code}: {run.All}");
        Assert.Contains("没有覆盖", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder.At(path)));
    }

    [Fact]
    public void Write_OntoAnEarlierResult_ReplacesItAndSaysSo()
    {
        using var folder = ToolFolder.WithSixPeople();
        string[] args = ["pay", "2026-08", "-p", "花名册.csv", "--lang", "zh", "-o", "工资.html"];
        Assert.DoesNotContain("替换", folder.Run(args).Error, StringComparison.Ordinal);
        Assert.Contains("已写出：工资.html（替换了原有的文件）", folder.Run(args).Error, StringComparison.Ordinal);
    }

    /// <summary>Which of two files is meant only the person at the keyboard knows.</summary>
    [Theory]
    [InlineData("协议.json", "agreement.json", "--agreement")]
    [InlineData("人员.xlsx", "people.xlsx", "--people")]
    [InlineData("人员.xlsx", "花名册.csv", "--people")]
    [InlineData("花名册.csv", "roster.csv", "roster.csv")]
    [InlineData("聘任台账.csv", "appointments.CSV", "appointments.CSV")]
    public void Read_TwoFilesOfOneKind_AsksWhich(string one, string other, string told)
    {
        using var folder = ToolFolder.WithSixPeople();
        foreach (var unwanted in new[] { "人员.xlsx", "花名册.csv" }.Where(file => told == "--people" && file != one && file != other))
        {
            File.Delete(folder.At(unwanted));
        }

        _ = File.Exists(folder.At(other)) ? 0 : CopyOf(folder.At(one), folder.At(other));
        string[] people = told == "--people" ? [] : ["-p", "."];
        var run = folder.Run(["pay", "2026-08", "--lang", "zh", .. people]);
        Assert.True(run.Code == 2, $"{run.Code}: {run.All}");
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Contains(one, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FolderWithAWorkbookOfPeople_TellsThatItIsNotRead()
    {
        using var folder = ToolFolder.WithSixPeople();
        var run = folder.Run("pay", "2026-08", "-p", ".", "--lang", "zh", "-o", "工资.xlsx");
        Assert.Contains("没有读取工作簿“人员.xlsx”", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("工资.xlsx”", folder.Run("pay", "2026-08", "-p", ".", "--lang", "zh").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Solve_NothingFits_SaysThatNothingWasSaved()
    {
        using var folder = ToolFolder.WithSixPeople();
        var run = folder.Run("solve", "工会方案.json", "-p", "花名册.csv", "--percent", "2.1", "--at-most=-999999999", "--save", "求得.json", "--lang", "zh");
        Assert.True(run.Code == 1, $"{run.Code}: {run.All}");
        Assert.Contains("没有写出“求得.json”", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("求得.json")));
    }

    [Fact]
    public void Check_WithoutPeople_SaysThatThoseOfTheFolderWereNot()
    {
        using var folder = ToolFolder.WithSixPeople();
        Assert.Contains("没有检查“人员.xlsx”中的人员", folder.Run("check", "--lang", "zh").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("没有检查", folder.Run("check", "-p", "花名册.csv", "--lang", "zh").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_OfAnAgreement_WritesItsTablesAlone()
    {
        using var folder = ToolFolder.WithSixPeople();
        var before = folder["协议.json"];
        var run = folder.Run("template", "新表", "-a", "协议.json", "--lang", "zh");
        Assert.True(run.Code == 0, run.All);
        Assert.Equal(["人员.xlsx"], Directory.GetFiles(folder.At("新表")).Select(Path.GetFileName));
        Assert.Equal(0, folder.Run("template", "-a", "协议.json", "--force", "--lang", "zh").Code);
        Assert.Equal(before, folder["协议.json"]);
    }

    /// <summary>What a finding says about columns can be done on the command line.</summary>
    [Fact]
    public void Pay_ColumnsSaidOnTheCommandLine_AreReadSo()
    {
        using var folder = ToolFolder.WithSixPeople();
        string[] lines = folder["花名册.csv"].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        folder.Write("花名册.csv", string.Join('\n', lines.Select((line, at) =>
            line.Replace(at == 0 ? ",用工形式" : ",全日制", "", StringComparison.Ordinal) + (at == 0 ? ",高温津贴,车间补贴" : ",300,20"))));
        var without = folder.Run("pay", "2026-08", "-p", "花名册.csv", "--lang", "zh");
        Assert.True(without.Code == 1, without.All);
        Assert.Contains("--ignore \"高温津贴\"", without.Error, StringComparison.Ordinal);
        Assert.Contains("--default \"用工形式=", without.Error, StringComparison.Ordinal);
        var with = folder.Run(
            "pay", "2026-08", "-p", "花名册.csv", "--lang", "zh", "--ignore", "高温津贴", "--ignore", "车间补贴", "--default", "用工形式=全日制");
        Assert.True(with.Code == 0, with.All);
        Assert.DoesNotContain("WG32", with.Error, StringComparison.Ordinal);
    }

    private static int CopyOf(string one, string other)
    {
        File.Copy(one, other);
        return 0;
    }

    [Theory]
    [MemberData(nameof(WrongUses))]
    public void Run_UsedWrongly_SaysSoAndEndsWithTwo(string[] args)
    {
        using var folder = ToolFolder.WithSixPeople();
        var run = folder.Run([.. args, .. args.Contains("--lang") ? Array.Empty<string>() : ["--lang", "zh"]]);
        Assert.True(run.Code == 2, $"{run.Code}: {run.All}");
        Assert.NotEqual("", run.Error);
        HasNoTrace(run);
        Assert.DoesNotContain(Directory.GetFiles(folder.Path, "*.tmp", SearchOption.AllDirectories), _ => true);
    }

    public static TheoryData<byte[]> HostileBytes =>
    [
        Array.Empty<byte>(),
        new byte[10_000],
        [0xFF, 0xFE, 0x00, 0xD8],
        [.. "PK\u0003\u0004"u8, .. new byte[500]],
        [.. "%PDF-1.7\n"u8],
        [.. Enumerable.Repeat((byte)'[', 100_000)],
        [.. "{\"format\":\"wagegrades/agreement/99\"}"u8],
        [.. "工号,入职日期\n"u8, .. Enumerable.Repeat((byte)',', 50_000)],
    ];

    [Theory]
    [MemberData(nameof(HostileBytes))]
    public void Run_OfHostileFiles_EndsWithFindingsAndNoTrace(byte[] bytes)
    {
        using ToolFolder folder = new();
        folder.Run("template", "--lang", "zh");
        folder.Write("花名册.csv", "工号,入职日期\n0001,2015-03-01\n");
        foreach (var file in new[] { "敌.json", "敌.csv", "敌.xlsx" })
        {
            File.WriteAllBytes(folder.At(file), bytes);
        }

        ToolResult[] runs =
        [
            folder.Run("check", "-a", "敌.json"),
            folder.Run("cost", "敌.json", "-p", "花名册.csv"),
            folder.Run("cost", "工会方案.json", "-p", "敌.csv"),
            folder.Run("pay", "2026-08", "-p", "敌.xlsx"),
            folder.Run("back-pay", "工会方案.json", "--paid", "敌.csv", "--signed", "2026-09-10", "-p", "花名册.csv"),
        ];
        Assert.All(runs, run =>
        {
            Assert.True(run.Code is 0 or 1 or 2, $"{run.Code}: {run.All}");
            HasNoTrace(run);
        });
        Assert.Equal(1, runs[0].Code);
        Assert.Equal(1, runs[1].Code);
    }

    [Fact]
    public void Cost_OfNobody_EndsBlockedAndNotWithZero()
    {
        using ToolFolder folder = new();
        folder.Run("template", "--lang", "zh");
        folder.Write("花名册.csv", "工号,入职日期\n");
        var run = folder.Run("cost", "工会方案.json", "-p", "花名册.csv", "--lang", "zh");
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("没有可采用的人员", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cost_OfAFolder_ReadsTheTablesItKnowsAndTellsOfTheOthers()
    {
        using var folder = ToolFolder.WithSixPeople();
        folder.Write("随便.csv", "a,b\n");
        var run = folder.Run("pay", "2026-08", "-p", ".", "--lang", "zh");
        Assert.Equal(0, run.Code);
        Assert.Contains("随便.csv", run.Error, StringComparison.Ordinal);
        Assert.Contains("42,120.00", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OfAFileThatIsLocked_EndsWithThree()
    {
        using ToolFolder folder = new();
        folder.Run("template", "--lang", "zh");
        using FileStream held = new(folder.At("协议.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = folder.Run("check", "--lang", "zh");
        Assert.Equal(3, run.Code);
        Assert.Contains("协议.json", run.Error, StringComparison.Ordinal);
        HasNoTrace(run);
    }

    [Fact]
    public async Task Run_ThatIsCancelled_EndsWith130AndWritesNothing()
    {
        using var folder = ToolFolder.WithSixPeople();
        using CancellationTokenSource cancel = new();
        await cancel.CancelAsync();
        var run = await folder.RunAsync(cancel.Token, "cost", "工会方案.json", "-p", ".", "-o", "结果.html", "--lang", "zh");
        Assert.Equal(130, run.Code);
        Assert.False(File.Exists(folder.At("结果.html")));
    }

    [Fact]
    public void Template_WhereFilesAre_ReplacesThemOnlyByForce()
    {
        using ToolFolder folder = new();
        Assert.Equal(0, folder.Run("template", "--lang", "zh").Code);
        folder.Write("协议.json", "mine");
        Assert.Equal(2, folder.Run("template", "--lang", "zh").Code);
        Assert.Equal("mine", folder["协议.json"]);
        Assert.Equal(0, folder.Run("template", "--force", "--lang", "zh").Code);
        Assert.NotEqual("mine", folder["协议.json"]);
    }

    [Theory]
    [InlineData("LANG", "zh_CN.UTF-8", true)]
    [InlineData("LC_ALL", "zh_TW.UTF-8", true)]
    [InlineData("LANG", "en_US.UTF-8", false)]
    [InlineData("LANG", "C", false)]
    [InlineData("WAGEGRADES_LANG", "zh", true)]
    public void Run_WithoutLang_SpeaksTheEnvironmentsLanguage(string variable, string value, bool isChinese)
    {
        using ToolFolder folder = new();
        folder.Set(variable, value);
        Assert.Equal(isChinese, HasHan(folder.Run("--help").Out));
    }

    [Fact]
    public void Run_WithLang_SpeaksItWhateverTheEnvironmentSays()
    {
        using ToolFolder folder = new();
        folder.Set("LANG", "zh_CN.UTF-8");
        Assert.False(HasHan(folder.Run("--help", "--lang", "en").Out));
        Assert.True(HasHan(folder.Run("--help", "--lang=zh").Out));
    }

    [Fact]
    public void Help_OfEveryCommand_IsWhollyInItsLanguage()
    {
        using ToolFolder folder = new();
        foreach (var command in Commands)
        {
            var english = folder.Run(command, "--help", "--lang", "en");
            var chinese = folder.Run(command, "--help", "--lang", "zh");
            Assert.Equal((0, 0), (english.Code, chinese.Code));
            Assert.False(HasHan(english.Out), english.Out);
            var descriptions = chinese.Out.Split('\n').Where(line => line.StartsWith("      ", StringComparison.Ordinal));
            Assert.All(descriptions, line => Assert.True(HasHan(line), line));
        }
    }

    /// <summary>Every text of the catalogue, with something put in where it asks.</summary>
    [Fact]
    public void Texts_All_HaveBothLanguages()
    {
        var texts = typeof(ToolTexts).GetMembers(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Select(member => (member.Name, Text: member switch
            {
                PropertyInfo property => property.GetValue(null) as LocalizedText,
                MethodInfo { IsSpecialName: false } method when method.ReturnType == typeof(LocalizedText) =>
                    (LocalizedText?)method.Invoke(null, [.. method.GetParameters().Select(parameter => Some(parameter.ParameterType))]),
                _ => null,
            }))
            .Where(member => member.Text is not null)
            .ToList();
        Assert.True(texts.Count > 80, $"{texts.Count}");
        Assert.All(texts.Where(text => text.Name != "Law"), text =>
        {
            Assert.True(HasHan(text.Text!.Chinese), text.Name);
            Assert.False(HasHan(text.Text.English), text.Name);
        });
    }

    private static object Some(Type type) => type == typeof(string) ? "x" : type == typeof(int) ? 2
        : type == typeof(System.CommandLine.Command) ? new System.CommandLine.Command("x") : Enum.GetValues(type).GetValue(0)!;

    private static bool HasHan(string text) => text.Any(letter => letter is >= '\u4e00' and <= '\u9fff');

    private static void HasNoTrace(ToolResult run)
    {
        Assert.DoesNotContain("   at ", run.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.All, StringComparison.Ordinal);
    }
}
