using System.Text.RegularExpressions;
using System.Xml.Linq;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Conventions;

/// <summary>Every public type and member says what it is, in the XML file that ships; types of the domain with their Chinese term.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Entries = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "WageGrades.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void PublicTypes_All_HaveASummary() => House.HasNone(
        House.PublicTypes.Where(type => Summary($"T:{Id(type)}").Length < 10).Select(type => type.FullName));

    [Fact]
    public void PublicMembers_All_HaveASummary() => House.HasNone(
        Entries
            .Where(entry => House.PublicTypes.Any(type => entry.Key[2..].StartsWith($"{Id(type)}.", StringComparison.Ordinal)))
            .Where(entry => entry.Value.Element("inheritdoc") is null && Summary(entry.Key).Length == 0)
            .Select(entry => entry.Key));

    [OnceFact]
    public void PublicMembers_All_HaveAnEntry() => House.HasNone(
        from type in House.PublicTypes
        from name in PublicNames(type)
        where !Entries.Keys.Any(key => key[2..].StartsWith($"{Id(type)}.{name}", StringComparison.Ordinal))
        select $"{type.FullName}.{name}");

    // Where a reader begins, there is something to copy.
    [Theory]
    [InlineData("Calculation.AgreementPay.PayFor")]
    [InlineData("Calculation.PayCalculator.PayFor")]
    [InlineData("Calculation.AgreementQuestions.ValueOf")]
    [InlineData("Calculation.BackPay.Register")]
    [InlineData("Agreements.AgreementChecks.Check")]
    [InlineData("Compliance.ComplianceChecks.Check")]
    [InlineData("Costing.ProposalCosting.Cost")]
    [InlineData("Bargaining.Proposal.On")]
    [InlineData("Bargaining.Proposal.EffectiveFrom")]
    [InlineData("Bargaining.Proposal.Raise")]
    [InlineData("Bargaining.Proposal.Set")]
    [InlineData("Bargaining.Proposal.SetCell")]
    [InlineData("Bargaining.Proposal.SetLadder")]
    [InlineData("Bargaining.Proposal.SetStandard")]
    [InlineData("Bargaining.Proposal.Add")]
    [InlineData("Bargaining.Proposal.Remove")]
    [InlineData("Ladders.PayLadder.Build")]
    [InlineData("Ladders.PayLadder.Apply")]
    [InlineData("Ladders.PayLadderBuilder.ToLadder")]
    [InlineData("Monetary.RoundingRule.Round")]
    [InlineData("Monetary.ExactAmount.Round")]
    [InlineData("Periods.ProrationRule.TryProrate")]
    [InlineData("Serialization.AgreementJson.Read")]
    [InlineData("Serialization.AgreementJson.Write")]
    [InlineData("Serialization.WorkforceCsv.Read")]
    [InlineData("Serialization.WorkforceFiles.Read")]
    public void EntryPoint_Documented_HasAnExample(string member) => Assert.Contains(
        Entries,
        entry => entry.Key.Split('(')[0] == $"M:WageGrades.{member}" && entry.Value.Descendants().Any(each => each.Name.LocalName is "example" or "code"));

    /// <summary>Monetary and below speak of the domain.</summary>
    [Fact]
    public void DomainTypes_All_NameTheirChineseTerm() => House.HasNone(
        House.PublicTypes
            .Where(type => House.Rank(type) >= Array.IndexOf(House.Folders, "Monetary") && !type.IsNested)
            .Where(type => !Regex.IsMatch(Summary($"T:{Id(type)}"), @"\p{IsCJKUnifiedIdeographs}"))
            .Select(type => type.FullName));

    private static string Summary(string id) => Entries.TryGetValue(id, out var entry) ? (entry.Element("summary")?.Value ?? "").Trim() : "";

    private static string Id(Type type) => type.FullName!.Replace('+', '.');

    /// <summary>What people wrote: a record's generated members and what a type overrides are described where they come from.</summary>
    private static IEnumerable<string> PublicNames(Type type) => type.GetMembers(System.Reflection.BindingFlags.Public | House.Everything)
        .Where(member => member switch
        {
            System.Reflection.MethodInfo method => method.IsPublic && !method.IsSpecialName && method.GetBaseDefinition() == method
                && !IsFromAnInterface(type, method),
            System.Reflection.PropertyInfo property => property.GetMethod is { IsPublic: true } getter && !IsFromAnInterface(type, getter),
            System.Reflection.FieldInfo field => field.IsPublic && !field.IsSpecialName,
            _ => false,
        })
        .Where(member => !House.IsGenerated(member))
        .Select(member => member is System.Reflection.PropertyInfo { Name: "Item" } ? "Item" : member.Name)
        .Where(name => name is not ("Equals" or "Deconstruct" or "CompareTo"))
        .Distinct();

    private static bool IsFromAnInterface(Type type, System.Reflection.MethodInfo method) => !type.IsInterface && type.GetInterfaces()
        .Where(contract => contract.Assembly != House.Library)
        .Any(contract => type.GetInterfaceMap(contract).TargetMethods.Contains(method));
}
