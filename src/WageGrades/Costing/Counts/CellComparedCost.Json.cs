using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CellComparedCost>))]
public sealed partial record CellComparedCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("name", Name),
        ("bounds", Bounds));
}
