using System.Security.Cryptography;
using System.Xml.Linq;
using WageGrades.Oracle;

namespace WageGrades.Tests.Conventions;

/// <summary>The oracle is independent: it knows the platform only (JSON and big integers) and shares no file with the product.</summary>
public sealed class OracleTests
{
    private static readonly string Home = Path.Combine(ApprovedFile.Root, "tests", "WageGrades.Oracle");

    [Fact]
    public void Oracle_Assembly_ReferencesThePlatformOnly() =>
        Assert.All(
            typeof(PayOracle).Assembly.GetReferencedAssemblies(),
            reference =>
                Assert.True(
                    reference.Name!.StartsWith("System.", StringComparison.Ordinal) || reference.Name is "System" or "netstandard",
                    $"The oracle references {reference.Name}."));

    [Fact]
    public void Oracle_Project_NamesNoReferenceAndNoFile()
    {
        var project = XDocument.Load(Path.Combine(Home, "WageGrades.Oracle.csproj"));
        Assert.DoesNotContain(
            project.Descendants(),
            element => element.Name.LocalName is "ProjectReference" or "PackageReference" or "Reference" or "Compile" or "Import");
    }

    [Fact]
    public void Oracle_Files_AreNoneOfTheProducts()
    {
        var product = Sources(Path.Combine(ApprovedFile.Root, "src")).Select(Fingerprint).ToHashSet(StringComparer.Ordinal);
        var oracle = Sources(Home).ToList();
        Assert.NotEmpty(oracle);
        Assert.All(oracle, file =>
        {
            Assert.Null(new FileInfo(file).LinkTarget);
            Assert.DoesNotContain(Fingerprint(file), product);
            Assert.DoesNotContain("using WageGrades", File.ReadAllText(file), StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static string Fingerprint(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
}
