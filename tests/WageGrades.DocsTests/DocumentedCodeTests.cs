using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace WageGrades.DocsTests;

/// <summary>
/// Every C# block of the README and the docs compiles and runs, in order of its page, with the usings that the package gives who asks and
/// docs/samples as the current folder. A comment <c>// →</c> after an expression on a line of its own states what it prints, and is checked.
/// The first steps, which price the sample as the README does, are only compiled without WAGEGRADES_LONG=1. A translation (.zh-CN.md) has the code
/// of its English page, which TranslationTests compares, and is not looked at here.
/// </summary>
public sealed partial class DocumentedCodeTests
{
    private static readonly string Root = FindRoot();
    private static readonly bool AreLong = Environment.GetEnvironmentVariable("WAGEGRADES_LONG") is not (null or "" or "0");
    private static readonly ScriptOptions Options = ReadOptions();

    public static TheoryData<string> Pages => [.. FindPages()];

    private static IEnumerable<string> FindPages() =>
        Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Where(page => !page.Contains("findings", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Root, "README.md"))
            .Where(page => !page.EndsWith(".zh-CN.md", StringComparison.Ordinal) && Block().IsMatch(File.ReadAllText(page)))
            .Select(page => Path.GetRelativePath(Root, page))
            .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Blocks_InOrder_CompileAndRun(string page)
    {
        var folder = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Path.Combine(Root, "docs", "samples"));
        var console = Console.Out;
        Console.SetOut(new StringWriter());
        try
        {
            Script<object>? script = null;
            foreach (Match block in Block().Matches(await File.ReadAllTextAsync(Path.Combine(Root, page))))
            {
                var code = Stated()
                    .Replace(
                        block.Groups["code"].Value,
                        stated => $"Expect.That({stated.Groups["expression"].Value.Trim()}, {Quote(stated.Groups["text"].Value.Trim())});");
                script = script is null ? CSharpScript.Create(code, Options) : script.ContinueWith(code);
            }

            Assert.DoesNotContain(script!.Compile(), found => found.Severity == DiagnosticSeverity.Error);
            if (AreLong || !page.EndsWith("getting-started.md", StringComparison.Ordinal))
            {
                await script.RunAsync();
            }
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(folder);
        }
    }

    [Fact]
    public void Pages_OfTheRepository_AreFound() => Assert.Contains("README.md", FindPages());

    private static ScriptOptions ReadOptions()
    {
        var props = XDocument.Load(Path.Combine(Root, "src", "WageGrades", "build", "WageGrades.props"));
        return ScriptOptions
            .Default.WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest)
            .AddReferences(
                typeof(Citations.ClauseId).Assembly,
                typeof(Excel.Workbook).Assembly,
                typeof(NodaTime.LocalDate).Assembly,
                typeof(Expect).Assembly,
                typeof(Enumerable).Assembly,
                typeof(System.Text.Json.JsonSerializer).Assembly)
            .AddImports("System", "System.IO", "System.Linq", "System.Collections.Generic", "WageGrades.DocsTests")
            .AddImports(props.Descendants("Using").Select(used => used.Attribute("Include")!.Value));
    }

    private static string Quote(string text) => $"@\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string FindRoot([CallerFilePath] string path = "")
    {
        for (
            var folder = new DirectoryInfo(File.Exists(path) ? Path.GetDirectoryName(path)! : AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WageGrades.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<expression>[^\n/]+?)\s*// → (?<text>[^\n]+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Stated();
}
