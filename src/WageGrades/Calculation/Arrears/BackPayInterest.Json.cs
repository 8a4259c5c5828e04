using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<BackPayInterest>))]
public sealed partial record BackPayInterest : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("month", Month),
        ("clause", Clause),
        ("late", Late),
        ("amount", Amount));
}
