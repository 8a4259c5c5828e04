using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<BackPayPerson>))]
public sealed partial record BackPayPerson : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("name", Name),
        ("owed", Owed),
        ("overpaid", Overpaid),
        ("net", Net),
        ("interest", Interest),
        ("onAccount", OnAccount),
        ("toPay", ToPay),
        ("toRecover", ToRecover));
}
