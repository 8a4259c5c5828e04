using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<AbilityValue>))]
public sealed partial record AbilityValue : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("value", Value),
        ("lacks", Lacks));
}
