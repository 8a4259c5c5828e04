using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<WageTotalSplit>))]
public sealed partial record WageTotalSplit : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("isDeclared", IsDeclared),
        ("inside", Inside),
        ("outside", Outside),
        ("undeclared", Undeclared),
        ("undeclaredClauses", UndeclaredClauses));
}
