using System.Text.RegularExpressions;

namespace WageGrades.Tests.Conventions;

/// <summary>One type a file, the file bears its name, and none is long.</summary>
public sealed partial class SourceFileTests
{
    private const int MostLines = 300;

    internal static readonly string[] Sources =
    [
        .. Directory.EnumerateFiles(Path.Combine(ApprovedFile.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(ApprovedFile.Root, file).Split('/', '\\').Any(part => part is "bin" or "obj")),
    ];

    [Fact]
    public void Files_All_StayShort()
    {
        Assert.NotEmpty(Sources);
        Assert.DoesNotContain(Sources, file => File.ReadLines(file).Count() > MostLines);
    }

    // A text that cannot be broken may run on; code may not.
    [Fact]
    public void Lines_Code_StaysWithin150Columns() => House.HasNone(
        from file in Sources
        from line in File.ReadLines(file).Select((text, index) => (Item: text, Index: index))
        where line.Item.Length > 150 && TextIn().Replace(line.Item, "").Length > 110
        select $"{Path.GetRelativePath(ApprovedFile.Root, file)}:{line.Index + 1} has {line.Item.Length} columns");

    // Half of the files are read at a glance, and one in twenty asks for more than a screen or three.
    [Fact]
    public void Files_ByLength_AreMostlyShort()
    {
        var lines = Sources.Select(file => File.ReadLines(file).Count()).Order().ToList();
        Assert.True(lines[lines.Count / 2] <= 45, $"The median file has {lines[lines.Count / 2]} lines.");
        Assert.True(lines[lines.Count * 95 / 100] <= 160, $"One file in twenty has more than {lines[lines.Count * 95 / 100]} lines.");
    }

    // Foo.cs, Foo.T.cs for a generic twin, Foo.Concern.cs for a part.
    [Fact]
    public void Files_All_HoldTheOneTypeTheyAreNamedAfter() => House.HasNone(
        from file in Sources
        let types = TopLevelType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToList()
        where types.Count != 1 || types[0] != Path.GetFileName(file).Split('.')[0]
        select $"{Path.GetRelativePath(ApprovedFile.Root, file)} holds {string.Join(", ", types)}");

    [Fact]
    public void Files_All_AreInTheFolderOfTheirNamespace() => House.HasNone(
        from file in Sources
        let space = NamespaceOf(Path.GetRelativePath(Path.Combine(ApprovedFile.Root, "src"), file).Split('/', '\\'))
        where !File.ReadAllText(file).Contains($"\nnamespace {space};\n", StringComparison.Ordinal)
            && !File.ReadAllText(file).StartsWith($"namespace {space};\n", StringComparison.Ordinal)
        select Path.GetRelativePath(ApprovedFile.Root, file));

    /// <summary>A folder of the library is a namespace; a companion has one.</summary>
    private static string NamespaceOf(string[] path) => path[0] == "WageGrades" ? $"WageGrades.{path[1]}" : path[0];

    [GeneratedRegex(@"[$@]*""(?:[^""\\]|\\.)*""")]
    private static partial Regex TextIn();

    [GeneratedRegex(@"^(?:\w+ )*(?:class|struct|record struct|record|interface|enum|delegate [\w<>?]+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
