using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Contracts;

[JsonConverter(typeof(ResultJsonConverter<ContractDraft>))]
public sealed partial record ContractDraft : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("agreement", Agreement.Id),
        ("title", Agreement.Title),
        ("settlement", Settlement),
        ("articles", Articles));
}
