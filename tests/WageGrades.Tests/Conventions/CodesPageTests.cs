using System.Text;
using System.Text.RegularExpressions;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Serialization;
using WageGrades.Tests.Serialization;

namespace WageGrades.Tests.Conventions;

/// <summary>The page of codes says what the vocabularies and the choices of the format say.</summary>
public sealed partial class CodesPageTests
{
    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E7")]
    public void Page_EveryCode_StandsWithBothNames()
    {
        StringBuilder page = new("# Codes (代码表)\n\n");
        page.Append(
            "Every code that an agreement's JSON may use. Codes and Chinese names are read alike; codes are written. Terms may also be written with the name of their\n"
        );
        page.Append(
            "vocabulary, `skill-grade:技师` or `职业技能等级:技师`, or alone, `技师`, where only one vocabulary that the place asks for has the name; further ways in which\n"
        );
        page.Append("people write them, such as 高级技工, are read as in the tables. This page is written by a test.\n\n");
        page.Append("协议文件里可以写的全部代码。代码和中文名称都读得懂，写出时一律用代码。术语还可以连同术语表的代码或名称一起写，如 `skill-grade:技师`、`职业技能等级:技师`；\n");
        page.Append("所在位置问到的术语表中只有一张有这个名称的，单写 `技师` 即可；常见的其他叫法（如高级技工），与人员各表一样也读得懂。本页由测试写出。\n\n## Vocabularies (术语表)\n");
        foreach (Vocabulary vocabulary in Vocabularies.All)
        {
            page.Append($"\n### `{vocabulary.Code}` {vocabulary.Name.Chinese} ({vocabulary.Name.English})\n\n");
            page.Append(vocabulary.IsOrdered ? "From the lowest up (由低到高).\n\n" : "");
            page.Append("| code | 中文 | English |\n|---|---|---|\n");
            foreach (Term term in vocabulary.Terms)
            {
                page.Append($"| `{term}` | {term.Name.Chinese} | {term.Name.English} |\n");
            }
        }

        page.Append("\n## Choices (可选项)\n");
        JsonNode schema = JsonTree.Parse(AgreementJson.Schema).Root;
        foreach (var field in BuiltInVocabularyTests.Choices)
        {
            (ValueList<string> codes, ValueMap<string, string> names) = BuiltInVocabularyTests.TextsOf(field.GetValue(null)!);
            string[] members = [.. MembersWith(schema, [.. codes.Concat(names.Values).Distinct()]).Distinct().Order(StringComparer.Ordinal)];
            string type = field.FieldType.GetGenericArguments()[0].Name;
            page.Append($"\n### {ChineseOf(type)} ({type}): {string.Join(", ", members.Select(member => $"`{member}`"))}\n\n");
            page.Append("| code | 中文 | English |\n|---|---|---|\n");
            foreach (string code in codes)
            {
                page.Append($"| `{code}` | {names[code]} | {code.Replace('-', ' ')} |\n");
            }
        }

        page.Append("\n## Kinds (类别)\n\nThe values of `kind`, by the object that has it (字段 `kind` 的值，括号内是它所在的对象).\n");
        foreach (JsonMember part in ((JsonObjectNode)((JsonObjectNode)schema).Find("$defs")!).Members)
        {
            if ((part.Value as JsonObjectNode)?.Find("properties") is JsonObjectNode { Members: [{ Name: "kind", Value: JsonObjectNode kind }, ..] }
                && kind.Find("const") is JsonTextNode code)
            {
                page.Append($"\n* `{code.Value}` (`{part.Name}`): {((JsonTextNode)((JsonObjectNode)part.Value).Find("description")!).Value} {KindsInChinese.Texts[part.Name]}。");
            }
        }

        ApprovedFile.Verify("docs/codes.md", page.Append('\n').ToString());
    }

    /// <summary>What a list of choices is called in Chinese: the first term in brackets in the comment of its type.</summary>
    private static string ChineseOf(string type)
    {
        string file = SourceFileTests.Sources.Single(source => Path.GetFileName(source) == $"{type}.cs");
        return Term().Match(File.ReadAllText(file)).Groups[1].Value;
    }

    [GeneratedRegex(@"\(([^()]*\p{IsCJKUnifiedIdeographs}[^()]*)\)")]
    private static partial Regex Term();

    /// <summary>The members, and keys of maps, whose values are these codes.</summary>
    private static IEnumerable<string> MembersWith(JsonNode node, IReadOnlyCollection<string> codes) =>
        node switch
        {
            JsonObjectNode value => value.Members.SelectMany(member =>
                member is { Name: "properties", Value: JsonObjectNode properties }
                    ? properties
                        .Members.Where(property => Has(property.Value, codes))
                        .Select(property => property.Name)
                        .Concat(MembersWith(properties, codes))
                    : MembersWith(member.Value, codes)),
            JsonListNode list => list.Items.SelectMany(item => MembersWith(item, codes)),
            _ => [],
        };

    private static bool Has(JsonNode node, IReadOnlyCollection<string> codes) => node is JsonObjectNode value
        && (value.Find("enum") is JsonListNode list && codes.SequenceEqual(list.Items.Select(item => ((JsonTextNode)item).Value))
            || new[] { "items", "propertyNames" }.Any(inner => value.Find(inner) is { } node2 && Has(node2, codes)));
}
