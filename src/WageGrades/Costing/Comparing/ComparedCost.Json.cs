using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<ComparedCost>))]
public sealed partial record ComparedCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("name", Name),
        ("figures", Figures));
}
