using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Workforces;

[JsonConverter(typeof(ResultJsonConverter<StandingGap>))]
public sealed partial record StandingGap : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("name", Name),
        ("trade", Trade),
        ("held", Held),
        ("appointed", Appointed),
        ("since", Since));
}
