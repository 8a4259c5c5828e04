using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<PayerCost>))]
public sealed partial record PayerCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("payer", Payer),
        ("amounts", Amounts));
}
