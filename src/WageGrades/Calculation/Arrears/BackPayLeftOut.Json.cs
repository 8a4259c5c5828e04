using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<BackPayLeftOut>))]
public sealed partial record BackPayLeftOut : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("month", Month),
        ("isInPart", IsInPart),
        ("findings", Findings));
}
