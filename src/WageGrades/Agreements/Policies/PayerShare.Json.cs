using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

[JsonConverter(typeof(ResultJsonConverter<PayerShare>))]
public sealed partial record PayerShare : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("payer", Payer),
        ("share", Share));
}
