using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PayChange>))]
public sealed partial record PayChange : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("cause", Cause),
        ("clause", Clause),
        ("heading", Heading),
        ("amount", Amount));
}
