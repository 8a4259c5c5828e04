using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

[JsonConverter(typeof(ResultJsonConverter<DefaultUsed>))]
public sealed partial record DefaultUsed : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("clause", Clause),
        ("heading", Heading),
        ("default", Default));
}
