using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<UnprovedMatter>))]
public sealed partial record UnprovedMatter : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("clause", Clause),
        ("heading", Heading),
        ("reason", Reason),
        ("facts", Facts));
}
