using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Reporting;

[JsonConverter(typeof(ResultJsonConverter<PersonExample>))]
public sealed partial record PersonExample : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("cost", Cost),
        ("before", Before),
        ("after", After));
}
