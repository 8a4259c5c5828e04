using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Workforces;

[JsonConverter(typeof(ResultJsonConverter<TitleLinkageReport>))]
public sealed partial record TitleLinkageReport : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("on", On),
        ("open", Open.Count()),
        ("applications", Applications));
}
