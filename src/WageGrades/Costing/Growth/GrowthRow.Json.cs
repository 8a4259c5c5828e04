using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<GrowthRow>))]
public sealed partial record GrowthRow : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("part", Part),
        ("amount", Amount),
        ("points", Points));
}
