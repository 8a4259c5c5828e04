using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<OnCostLine>))]
public sealed partial record OnCostLine : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("item", Item),
        ("amounts", Amounts),
        ("byYear", ByYear),
        ("settled", Settled),
        ("lacks", Lacks));
}
