using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<OpenMonth>))]
public sealed partial record OpenMonth : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("name", Name),
        ("month", Month),
        ("isBlocked", IsBlocked),
        ("reasons", Reasons),
        ("pending", Pending),
        ("findings", Findings));
}
