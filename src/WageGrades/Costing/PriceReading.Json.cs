using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<PriceReading>))]
public sealed partial record PriceReading : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("price", Price),
        ("peopleTouched", PeopleTouched),
        ("perPersonMonth", PerPersonMonth),
        ("perPersonTouched", PerPersonTouched),
        ("ofWageTotal", OfWageTotal),
        ("ofAveragePay", OfAveragePay));
}
