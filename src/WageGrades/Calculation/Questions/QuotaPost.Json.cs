using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<QuotaPost>))]
public sealed partial record QuotaPost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("post", Post),
        ("measured", Measured),
        ("reached", Reached),
        ("unmeasured", Unmeasured),
        ("share", Share));
}
