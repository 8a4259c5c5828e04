using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<AbilityRow>))]
public sealed partial record AbilityRow : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("indicator", Indicator),
        ("before", Before),
        ("after", After));
}
