using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CostAmounts>))]
public sealed partial record CostAmounts : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("inYear", InYear),
        ("carryOver", CarryOver),
        ("fullYear", FullYear));
}
