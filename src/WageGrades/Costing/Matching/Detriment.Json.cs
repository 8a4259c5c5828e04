using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<Detriment>))]
public sealed partial record Detriment : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("month", Month),
        ("before", Before),
        ("after", After),
        ("loss", Loss),
        ("clause", Clause),
        ("heading", Heading));
}
