using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<SharedRow>))]
public sealed partial record SharedRow : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(("name", Name), ("people", People), ("values", Values));
}
