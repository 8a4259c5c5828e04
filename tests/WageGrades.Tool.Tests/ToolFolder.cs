namespace WageGrades.Tool.Tests;

/// <summary>A folder of its own in which the tool is run in this process, with what it wrote.</summary>
public sealed class ToolFolder : IDisposable
{
    private readonly Dictionary<string, string> variables = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("wagegrades-").FullName;

    public string this[string file] => File.ReadAllText(At(file));

    public string At(string file) => System.IO.Path.Combine(Path, file);

    public void Set(string variable, string value) => variables[variable] = value;

    public void Write(string file, string text) => File.WriteAllText(At(file), text);

    public ToolResult Run(params string[] args) => RunAsync(CancellationToken.None, args).GetAwaiter().GetResult();

    public async Task<ToolResult> RunAsync(CancellationToken cancel, params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        ToolHost host = new(output, error, Path, IsWatched: false, variables.GetValueOrDefault);
        var code = await ToolProgram.RunAsync(args, host, cancel).ConfigureAwait(false);
        return new ToolResult(code, output.ToString(), error.ToString());
    }

    /// <summary>The files that <c>template</c> writes in Chinese, and six people whose pay is easily added up.</summary>
    public static ToolFolder WithSixPeople()
    {
        ToolFolder folder = new();
        folder.Run("template", "--lang", "zh");
        folder.Write("花名册.csv", Roster);
        folder.Write("聘任台账.csv", Appointments);
        return folder;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private const string Roster = """
        工号,姓名,工作地,用工形式,工时制度,入职日期,薪酬形式,薪级,薪档
        0001,甲一,本厂,全日制,标准工时制,2015-03-01,能级工资,初级工,1
        0002,甲二,本厂,全日制,标准工时制,2015-03-01,能级工资,中级工,2
        0003,甲三,本厂,全日制,标准工时制,2015-03-01,能级工资,高级工,3
        0004,甲四,本厂,全日制,标准工时制,2015-03-01,能级工资,技师,1
        0005,甲五,本厂,全日制,标准工时制,2015-03-01,能级工资,高级技师,2
        0006,甲六,本厂,全日制,标准工时制,2015-03-01,能级工资,高级技师,3

        """;

    private const string Appointments = """
        工号,类别,聘任等级,聘任日期
        0005,技能,高级技师,2020-01-01
        0006,技能,高级技师,2020-01-01

        """;
}
