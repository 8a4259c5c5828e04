using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<BackPayRegister>))]
public sealed partial record BackPayRegister : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("firstMonth", FirstMonth),
        ("lastMonth", LastMonth),
        ("currency", Currency),
        ("paidOn", PaidOn),
        ("isComplete", IsComplete),
        ("isPayable", IsPayable),
        ("total", Total),
        ("lines", Lines),
        ("interest", Interest),
        ("people", People),
        ("leftOut", LeftOut),
        ("findings", Findings));
}
