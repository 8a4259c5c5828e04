using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<GrowthReport>))]
public sealed partial record GrowthReport : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("proposal", Proposal),
        ("outcomes", Outcomes),
        ("findings", Findings));
}
