using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<YearCost>))]
public sealed partial record YearCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("firstMonth", FirstMonth),
        ("lastMonth", LastMonth),
        ("amounts", Amounts));
}
