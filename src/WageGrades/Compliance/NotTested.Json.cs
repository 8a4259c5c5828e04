using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

[JsonConverter(typeof(ResultJsonConverter<NotTested>))]
public sealed partial record NotTested : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("what", What),
        ("count", Count),
        ("reason", Reason));
}
