using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace WageGrades.Excel.Tests;

/// <summary>The companion keeps the library's conventions: a small public API that is approved as text, documented, closed and immutable.</summary>
public sealed class ConventionTests
{
    private static readonly Assembly Companion = typeof(Workbook).Assembly;

    [Fact]
    public void PublicTypes_AreSealedOrStatic() => Assert.All(
        Companion.GetExportedTypes(), type => Assert.True(type.IsSealed || type.IsEnum, $"{type} is open"));

    [Fact]
    public void PublicMembers_All_AreDocumented()
    {
        var entries = XDocument.Load(Path.ChangeExtension(Companion.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value[2..], member => (member.Element("summary")?.Value ?? "").Trim());
        var members = Companion.GetExportedTypes().SelectMany(type => type
            .GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false } && !member.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(member => member.Name is not ("Equals" or "GetHashCode" or "ToString" or "<Clone>$"))
            .Select(member => $"{type.FullName}.{member.Name}").Append(type.FullName!));
        Assert.All(members, member => Assert.True(entries.Any(entry => entry.Key.Split('(')[0] == member && entry.Value.Length >= 10), $"{member} is not documented"));
    }

    [Fact]
    public void Companion_UsesWhatIsPublicOfTheLibrary() => Assert.DoesNotContain(
        typeof(Findings.Finding).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>(), each => each.AssemblyName == "WageGrades.Excel");

#if NET10_0_OR_GREATER
    [Fact]
    public void PublicApi_Printed_IsTheApprovedText()
    {
        var path = Repository.PathOf("tests/WageGrades.Excel.Tests/PublicApi.approved.txt");
        var printed = PublicApiGenerator.ApiGenerator.GeneratePublicApi(Companion, new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("WAGEGRADES_UPDATE") == "1")
        {
            File.WriteAllText(path, printed);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "", printed);
    }
#endif
}
