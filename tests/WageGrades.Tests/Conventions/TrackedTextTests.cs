using System.Text.RegularExpressions;

namespace WageGrades.Tests.Conventions;

/// <summary>What no file of the repository says, whatever kind it is: where packages come from, and paths of somebody's machine.</summary>
public sealed partial class TrackedTextTests
{
    private static readonly string[] Skipped = ["bin", "obj", "out", "artifacts", ".git", ".vs", "TestResults", "node_modules"];

    private static readonly string[] Texts =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".md", ".json", ".txt", ".csv", ".xml", ".config", ".svg", ".ipynb", ".py", ".awk", ".yml", ""];

    private static readonly IReadOnlyList<string> Files = [.. In(ApprovedFile.Root)];

    [Fact]
    public void Files_All_NameNoPackageRegistry()
    {
        Assert.True(Files.Count > 1_000, $"{Files.Count} files were looked at.");
        House.HasNone(Said(Registry()));
    }

    [Fact]
    public void Files_All_HaveNoPathOfAMachine() => House.HasNone(Said(MachinePath()));

    [Theory]
    [InlineData("see https://www.nu" + "get.org/packages/X", true)]
    [InlineData("from registry.n" + "pmjs.org", true)]
    [InlineData("py" + "pi.org/simple", true)]
    [InlineData("a NuGet package, nuget.config", false)]
    public void Registry_Samples_AreTold(string text, bool isOne) => Assert.Equal(isOne, Registry().IsMatch(text));

    [Theory]
    [InlineData("cd /ro" + "ot/x", true)]
    [InlineData("in /ho" + "me/somebody/x", true)]
    [InlineData("C:\\Us" + "ers\\somebody", true)]
    [InlineData("docs/home/page.md", false)]
    public void MachinePath_Samples_AreTold(string text, bool isOne) => Assert.Equal(isOne, MachinePath().IsMatch(text));

    private static IEnumerable<string> Said(Regex forbidden) =>
        from file in Files
        from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
        where forbidden.IsMatch(line.Text)
        select $"{Path.GetRelativePath(ApprovedFile.Root, file)}:{line.Number}";

    private static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder)
        .Where(file => Texts.Contains(Path.GetExtension(file)))
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(each => !Skipped.Contains(Path.GetFileName(each)))
            .SelectMany(In));

    [GeneratedRegex(@"nuget\.org|npmjs\.(org|com)|registry\.npm|pypi\.org|python[h]osted|pkgs\.dev\.azure|pkg\.github\.com|crates\.io", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex(@"(?<![\w./])/(root|home|work|Users)/\w|[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();
}
