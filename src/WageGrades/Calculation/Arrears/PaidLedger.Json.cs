using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PaidLedger>))]
public sealed partial record PaidLedger : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("currency", Currency),
        ("firstMonth", FirstMonth),
        ("lastMonth", LastMonth),
        ("rows", Rows));
}
