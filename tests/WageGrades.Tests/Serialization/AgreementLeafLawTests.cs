using System.Text.RegularExpressions;
using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Serialization;

/// <summary>No member of a document is read and dropped: a leaf that is changed changes what is read, or is told of.</summary>
public sealed partial class AgreementLeafLawTests
{
    private static readonly Dictionary<string, string> NextCodes = MakeNextCodes();

    [OnceFact]
    public void Change_AnyLeafOfTheSample_IsReadOrTold()
    {
        List<string> dropped = [];
        int leaves = 0;
        foreach ((string leaf, CollectiveAgreement read, Reading<CollectiveAgreement> reading) in ChangesOfTheSample())
        {
            leaves++;
            if (reading.Findings.Count == 0 && reading.Value == read)
            {
                dropped.Add(leaf);
            }
        }

        Assert.True(dropped.Count == 0, string.Join('\n', dropped.Distinct()));
        Assert.True(leaves > 300, $"Only {leaves} leaves were changed.");
    }

    /// <summary>Each leaf of the sample agreement changed: where it stands, the agreement before, what is read after. A clause stands alone, so that a
    /// change of it is read quickly.</summary>
    internal static IEnumerable<(string Leaf, CollectiveAgreement Before, Reading<CollectiveAgreement> After)> ChangesOfTheSample()
    {
        JsonObjectNode sample = (JsonObjectNode)JsonTree.Parse(AgreementSamples.TextOf(AgreementSamples.Whole)).Root;
        JsonListNode clauses = (JsonListNode)sample.Find("clauses")!;
        JsonObjectNode rest = With(sample.Members, new JsonListNode([]));
        ValueList<JsonMember> head = ValueList.Of(
            sample.Members.Where(member => member.Name is "format" or "id" or "title" or "currency" or "term" or "vocabularies" or "clauses"));
        foreach (
            (JsonNode part, string path, Func<JsonNode, JsonNode> put) in clauses
                .Items.Select(clause =>
                    (
                        clause,
                        ((JsonTextNode)((JsonObjectNode)clause).Find("id")!).Value,
                        (Func<JsonNode, JsonNode>)(changed => With(head, new JsonListNode([changed])))))
                .Prepend((rest, "$", changed => changed)))
        {
            CollectiveAgreement read = AgreementJson.Read(JsonPrinter.Print(put(part))).OrThrow();
            foreach ((string leaf, JsonNode changed) in Changes(part, path, put))
            {
                yield return (leaf, read, AgreementJson.Read(JsonPrinter.Print(changed)));
            }
        }
    }

    private static JsonObjectNode With(IEnumerable<JsonMember> members, JsonListNode clauses) =>
        new(ValueList.Of(members.Select(member => member.Name == "clauses" ? new JsonMember(member.Name, clauses) : member)));

    private static IEnumerable<(string Path, JsonNode Changed)> Changes(JsonNode node, string path, Func<JsonNode, JsonNode> put)
    {
        switch (node)
        {
            case JsonObjectNode value:
                for (int i = 0; i < value.Members.Count; i++)
                {
                    int at = i;
                    foreach (
                        var change in Changes(
                            value.Members[at].Value,
                            $"{path}.{value.Members[at].Name}",
                            inner => put(JsonMutation.With(value, at, inner))))
                    {
                        yield return change;
                    }
                }

                break;
            case JsonListNode list:
                for (int i = 0; i < list.Items.Count; i++)
                {
                    int at = i;
                    foreach (
                        var change in Changes(
                            list.Items[at],
                            $"{path}[{at}]",
                            inner => put(new JsonListNode(ValueList.Of(list.Items.Select((item, j) => j == at ? inner : item))))))
                    {
                        yield return change;
                    }
                }

                break;
            case JsonFlagNode flag:
                yield return (path, put(new JsonFlagNode(!flag.Value)));
                break;
            case JsonNumberNode number:
                yield return (path, put(new JsonNumberNode(JsonPrinter.Print(number).Trim() == "3" ? 5 : 3)));
                break;
            case JsonTextNode text:
                yield return (path, put(new JsonTextNode(Other(text.Value))));
                break;
        }
    }

    private static string Other(string text) =>
        NextCodes.TryGetValue(text, out string? code) ? code
        : Day().IsMatch(text) ? text[..^1] + (char)('0' + ((text[^1] - '0' + 1) % 10))
        : Share().Match(text) is { Success: true } share ? $"{(share.Groups[1].Value == "7" ? 8 : 7)} %"
        : text + "a";

    private static Dictionary<string, string> MakeNextCodes()
    {
        Dictionary<string, string> next = new(StringComparer.Ordinal);
        foreach (var field in BuiltInVocabularyTests.Choices)
        {
            (ValueList<string> codes, _) = BuiltInVocabularyTests.TextsOf(field.GetValue(null)!);
            for (int i = 0; i < codes.Count; i++)
            {
                next.TryAdd(codes[i], codes[(i + 1) % codes.Count]);
            }
        }

        return next;
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$")]
    private static partial Regex Day();

    [GeneratedRegex("^([0-9]{1,3})(?:\\.[0-9]+)? %$")]
    private static partial Regex Share();
}
