using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<NoDetriment>))]
public sealed partial record NoDetriment : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("proposal", Proposal),
        ("firstMonth", FirstMonth),
        ("lastMonth", LastMonth),
        ("verdict", Verdict),
        ("witness", Witness),
        ("peopleLookedAt", PeopleLookedAt),
        ("madeUpLookedAt", MadeUpLookedAt),
        ("madeUpPossible", MadeUpPossible),
        ("checked", Checked),
        ("notComputed", NotComputed),
        ("notLookedOver", NotLookedOver),
        ("people", People),
        ("madeUp", MadeUp));
}
