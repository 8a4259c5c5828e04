using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<Solution>))]
public sealed partial record Solution : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("knob", Knob),
        ("basis", Basis),
        ("conditions", Conditions),
        ("least", Least),
        ("most", Most),
        ("values", Values),
        ("tried", Tried),
        ("costings", Costings),
        ("order", Order),
        ("isFound", IsFound),
        ("value", Value),
        ("proposal", Proposal),
        ("cost", Cost?.Total),
        ("slack", Slack),
        ("next", Next),
        ("nextCost", NextCost?.Total),
        ("nextBreaks", NextBreaks),
        ("plateauFrom", PlateauFrom),
        ("plateauTo", PlateauTo),
        ("conflict", Conflict),
        ("findings", Findings));
}
