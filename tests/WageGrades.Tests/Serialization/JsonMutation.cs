using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Serialization;

namespace WageGrades.Tests.Serialization;

/// <summary>The whole sample made short, one clause of each kind without its words, and the ways in which one thing in a document is made
/// wrong.</summary>
internal static class JsonMutation
{
    private static readonly CollectiveAgreement Short = MakeShort();

    /// <summary>The short sample in pieces: one for each kind of clause, and one of all the rest.</summary>
    internal static IReadOnlyList<string> Pieces { get; } =
    [
        AgreementJson.Write(Short with { Clauses = [], Parties = [] }),
        .. Short.Clauses.Select(clause =>
            AgreementJson.Write(
                new CollectiveAgreement(Short.Id, LocalizedText.Same("t"), Short.Currency, Short.Term)
                {
                    OwnVocabularies = Short.OwnVocabularies,
                    Clauses = [clause],
                })),
    ];


    /// <summary>Every member dropped, every value of another kind, every object with an unknown member, every text with a sign too many.</summary>
    internal static IEnumerable<(string What, JsonNode Document)> EachOf(JsonNode node) => EachOf(node, "$", changed => changed);

    private static IEnumerable<(string What, JsonNode Document)> EachOf(JsonNode node, string path, Func<JsonNode, JsonNode> put)
    {
        yield return ($"{path} of another kind", put(node is JsonFlagNode ? new JsonNumberNode(1) : new JsonFlagNode(value: true)));
        switch (node)
        {
            case JsonObjectNode value:
                yield return (
                    $"{path} with an unknown member",
                    put(new JsonObjectNode([.. value.Members, new JsonMember("Unknown member", new JsonNullNode())])));
                for (int i = 0; i < value.Members.Count; i++)
                {
                    int at = i;
                    JsonMember member = value.Members[at];
                    yield return ($"{path}.{member.Name} dropped", put(new JsonObjectNode(ValueList.Of(value.Members.Where((_, j) => j != at)))));
                    foreach (var inner in EachOf(member.Value, $"{path}.{member.Name}", changed => put(With(value, at, changed))))
                    {
                        yield return inner;
                    }
                }

                break;
            case JsonListNode list:
                for (int i = 0; i < list.Items.Count; i++)
                {
                    int at = i;
                    foreach (
                        var inner in EachOf(
                            list.Items[at],
                            $"{path}[{at}]",
                            changed => put(new JsonListNode(ValueList.Of(list.Items.Select((item, j) => j == at ? changed : item))))))
                    {
                        yield return inner;
                    }
                }

                break;
            case JsonTextNode text:
                yield return ($"{path} with a sign too many", put(new JsonTextNode(text.Value + "!")));
                break;
            case JsonNumberNode:
                yield return ($"{path} below zero", put(new JsonNumberNode(-1)));
                break;
        }
    }

    internal static JsonObjectNode With(JsonObjectNode value, int at, JsonNode changed) =>
        new(ValueList.Of(value.Members.Select((member, i) => i == at ? new JsonMember(member.Name, changed) : member)));

    private static CollectiveAgreement MakeShort()
    {
        CollectiveAgreement sample = AgreementSamples.Read(AgreementSamples.Whole);
        IEnumerable<Clause> clauses = sample.Clauses
            .DistinctBy(clause => clause is BonusClause bonus
                ? (bonus.Bonus.Ground.GetType(), bonus.Bonus.Schedule.GetType(), bonus.Amounts.Steps[0].Value.GetType(), bonus.Payers.Count)
                : (clause.GetType(), (clause as SchemeClause)?.Schemes.Steps[0].Value.GetType(), null, 0))
            .Select(clause => clause with { Heading = LocalizedText.Same("h"), Text = null, Sources = clause is TextClause ? clause.Sources : [] });
        return sample with { Note = null, Clauses = [.. clauses] };
    }
}
