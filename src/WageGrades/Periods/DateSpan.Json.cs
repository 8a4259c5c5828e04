using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Periods;

[JsonConverter(typeof(ResultJsonConverter<DateSpan>))]
public readonly partial struct DateSpan : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("from", From),
        ("lastDay", LastDay));
}
