using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<ReasonCount>))]
public sealed partial record ReasonCount : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("reason", Reason),
        ("text", Text),
        ("people", People));
}
