using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<SolvedValue>))]
public sealed partial record SolvedValue : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("number", Number),
        ("date", Date),
        ("unit", Unit));
}
