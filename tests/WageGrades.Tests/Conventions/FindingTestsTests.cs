using System.Text.RegularExpressions;
using WageGrades.Findings;
using Xunit.Abstractions;

namespace WageGrades.Tests.Conventions;

/// <summary>
/// Every finding code is asked for by a short named test: its constant or its id stands in a test class of examples, in an assertion that it is
/// there. Laws, mutations and comparisons with the oracle do not count, for nobody knows from them what input has the finding.
/// </summary>
public sealed partial class FindingTestsTests(ITestOutputHelper output)
{
    private static readonly string[] NotExamples = ["Conventions", "Generators", "Oracle", "Properties", "bin", "obj"];

    [Fact]
    public void FindingCodes_All_AreProducedByAShortNamedTest()
    {
        var text = string.Concat(Examples().SelectMany(File.ReadLines).Where(IsPositive).Select(line => line + '\n'));
        var named = Constant()
            .Matches(text)
            .Select(match => match.Groups[1].Value)
            .Concat(Id().Matches(text).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);
        var missing = typeof(FindingCodes)
            .GetFields()
            .Select(field => (field.Name, Code: (FindingCode)field.GetValue(null)!))
            .Where(each => !named.Contains(each.Name) && !named.Contains(each.Code.Id))
            .Select(each => $"{each.Code.Id} {each.Name}")
            .Order(StringComparer.Ordinal)
            .ToList();

        output.WriteLine($"{FindingCodes.All.Count - missing.Count} of {FindingCodes.All.Count} finding codes have a named test");
        Assert.True(
            missing.Count == 0,
            "No short named test produces these findings; write one beside their area that gives the smallest input that has it and asserts FindingCodes.<Name> "
            + $"(not in a *LawTests or *MutationTests class, not with DoesNotContain):\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void Tests_OfTheSheets_AreCounted()
    {
        var rows = typeof(FindingTestsTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
            .Select(method => method.GetCustomAttributesData().Concat(method.DeclaringType!.GetCustomAttributesData())
                .Where(data => data.AttributeType == typeof(TraitAttribute))
                .Select(data => (Name: (string)data.ConstructorArguments[0].Value!, Value: (string)data.ConstructorArguments[1].Value!)).ToList())
            .Where(traits => traits.Exists(trait => trait.Name == "Sheet"))
            .ToList();

        foreach (
            var sheet in rows.SelectMany(traits => traits.Where(trait => trait.Name == "Sheet").Select(sheet => (Sheet: sheet.Value, traits)))
                .GroupBy(row => row.Sheet))
        {
            var named = sheet
                .SelectMany(row => row.traits.Where(trait => trait.Name == "Row").Select(trait => trait.Value))
                .Distinct()
                .Order(StringComparer.Ordinal)
                .ToList();
            output.WriteLine($"sheet {sheet.Key}: {named.Count} rows in {sheet.Count()} tests: {string.Join(", ", named)}");
        }

        Assert.All(rows, traits => Assert.Contains(traits, trait => trait.Name == "Row"));
    }

    private static IEnumerable<string> Examples()
    {
        var root = Path.Combine(ApprovedFile.Root, "tests", "WageGrades.Tests");
        return Directory.EnumerateFiles(Path.Combine(ApprovedFile.Root, "tests", "WageGrades.Excel.Tests"), "*Tests.cs")
            .Concat(Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
            .Where(file => !NotExamples.Contains(Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0], StringComparer.Ordinal)
                && !NotNamed().IsMatch(Path.GetFileName(file)));
    }

    private static bool IsPositive(string line) =>
        !line.Contains("DoesNotContain", StringComparison.Ordinal) && !line.Contains("NotEqual", StringComparison.Ordinal);

    [GeneratedRegex("(Law|Laws|Mutation|RoundTrip)Tests")]
    private static partial Regex NotNamed();

    [GeneratedRegex(@"\bFindingCodes\.(\w+)")]
    private static partial Regex Constant();

    [GeneratedRegex(@"\bWG\d{4}\b")]
    private static partial Regex Id();
}
