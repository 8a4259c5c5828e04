using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<GradeCost>))]
public sealed partial record GradeCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("grade", Grade),
        ("name", Name),
        ("people", People),
        ("amounts", Amounts));
}
