using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<GrowthOutcome>))]
public sealed partial record GrowthOutcome : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("name", Commitment.Name),
        ("clause", Commitment.Clause?.Value),
        ("population", Commitment.Population.ToString()),
        ("reference", Commitment.Reference?.ToString()),
        ("among", Commitment.Among),
        ("countsIn", Commitment.Basis),
        ("firstMonth", FirstMonth),
        ("lastMonth", LastMonth),
        ("from", From),
        ("to", To),
        ("promised", Promised),
        ("delivered", Delivered),
        ("isKept", IsKept),
        ("rows", Rows),
        ("people", People),
        ("personMonths", PersonMonths),
        ("leftOut", LeftOut),
        ("leastPercent", LeastPercent),
        ("deliveredWithIt", DeliveredWithIt),
        ("deliveredBelowIt", DeliveredBelowIt),
        ("lacks", Lacks));
}
