using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Workforces;

[JsonConverter(typeof(ResultJsonConverter<StandingReport>))]
public sealed partial record StandingReport : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("title", title),
        ("on", On),
        ("gaps", Gaps),
        ("findings", Findings));
}
