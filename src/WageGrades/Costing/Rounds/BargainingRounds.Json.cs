using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<BargainingRounds>))]
public sealed partial record BargainingRounds : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("basis", Basis),
        ("rounds", Rounds));
}
