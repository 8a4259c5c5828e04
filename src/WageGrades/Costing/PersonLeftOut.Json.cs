using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<PersonLeftOut>))]
public sealed partial record PersonLeftOut : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("name", Name),
        ("month", Month),
        ("months", Months),
        ("isInPart", IsInPart),
        ("reason", Reason));
}
