using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CellDifference>))]
public sealed partial record CellDifference : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("proposal", Proposal),
        ("than", Than),
        ("fullYear", FullYear),
        ("inYear", InYear),
        ("order", Order));
}
