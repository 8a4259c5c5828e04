using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<QuotaReach>))]
public sealed partial record QuotaReach : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("clause", Clause),
        ("month", Month),
        ("least", Rule.Share),
        ("posts", Posts),
        ("findings", Findings));
}
