using System.Reflection;
using System.Runtime.CompilerServices;
using WageGrades.Agreements;
using WageGrades.Internal;
using WageGrades.Serialization;

namespace WageGrades.Tests.Serialization;

/// <summary>Nothing that an agreement can hold is lost in its document: whatever can be set has a member.</summary>
public sealed class AgreementCompletenessTests
{
    /// <summary>Members that bear another name than their property.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["CollectiveAgreement.SignedOn"] = "signed",
        ["CollectiveAgreement.OwnVocabularies"] = "vocabularies",
        ["CollectiveAgreement.Recognitions"] = "recognition",
        ["PayFloor.Amount"] = "amounts",
        ["BonusClause.Bonus"] = "ground",
        ["AchievementGround.Kind"] = "achievement",
        ["Regrading.Mapping"] = "rule",
        ["LegalReference.RepealedOn"] = "repealedOn",
        ["PieceSplit.IsAboveBaseRates"] = "aboveBaseRates",
    };

    [Fact]
    public void SettableProperties_All_HaveAMember()
    {
        HashSet<string> members = [.. NamesIn(JsonTree.Parse(AgreementJson.Schema).Root)];

        string[] lost = [.. from type in Reachable(typeof(CollectiveAgreement), [])
                            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                            where IsInit(property)
                            let name = $"{type.Name}.{property.Name}"
                            let member = OtherNames.GetValueOrDefault(name, char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
                            where !members.Contains(member)
                            orderby name
                            select name];

        Assert.Equal([], lost);
    }

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>The types of the library that an agreement is made of, and what derives from them.</summary>
    private static HashSet<Type> Reachable(Type type, HashSet<Type> seen)
    {
        foreach (Type part in type.IsGenericType ? type.GetGenericArguments() : [])
        {
            Reachable(part, seen);
        }

        if (type.Assembly != typeof(CollectiveAgreement).Assembly || type.IsEnum || type.IsGenericType || !seen.Add(type))
        {
            return seen;
        }

        foreach (Type derived in type.Assembly.GetTypes().Where(each => each.IsPublic && each.BaseType == type))
        {
            Reachable(derived, seen);
        }

        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => IsInit(each) || each.CanRead))
        {
            Reachable(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, seen);
        }

        return seen;
    }

    private static IEnumerable<string> NamesIn(JsonNode node) => node switch
    {
        JsonObjectNode value => value.Members.SelectMany(member => (member.Name == "properties" && member.Value is JsonObjectNode properties
            ? properties.Members.Select(property => property.Name)
            : []).Concat(NamesIn(member.Value))),
        JsonListNode list => list.Items.SelectMany(NamesIn),
        _ => [],
    };
}
