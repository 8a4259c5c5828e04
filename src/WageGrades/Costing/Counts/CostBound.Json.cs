using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CostBound>))]
public sealed partial record CostBound : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("least", Least),
        ("most", Most));
}
