using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<SettlementWalk>))]
public sealed partial record SettlementWalk : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("proposal", Frozen.Proposal),
        ("basis", Moving.Basis),
        ("isComplete", IsComplete),
        ("from", From),
        ("to", To),
        ("rows", Rows),
        ("interaction", Interaction),
        ("rounding", Rounding),
        ("findings", Findings));
}
