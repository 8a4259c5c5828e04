using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<AllocatedFloor>))]
public sealed partial record AllocatedFloor : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("floor", Floor),
        ("level", Level),
        ("people", People));
}
