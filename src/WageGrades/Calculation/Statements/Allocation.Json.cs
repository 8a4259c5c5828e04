using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<Allocation>))]
public sealed partial record Allocation : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("month", Month),
        ("currency", Currency),
        ("poolShares", PoolShares),
        ("fundGrants", FundGrants),
        ("floors", Floors),
        ("funds", Funds),
        ("findings", Findings));
}
