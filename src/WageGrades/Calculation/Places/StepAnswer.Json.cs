using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<StepAnswer>))]
public sealed partial record StepAnswer : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("on", On),
        ("place", Place),
        ("because", Because),
        ("next", Next),
        ("explanation", JsonText.Of(this)));
}
