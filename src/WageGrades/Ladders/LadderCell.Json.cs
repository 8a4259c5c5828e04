using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Ladders;

[JsonConverter(typeof(ResultJsonConverter<LadderCell>))]
public sealed partial record LadderCell : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("grade", Grade),
        ("step", Step),
        ("amount", Amount));
}
