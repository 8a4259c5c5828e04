using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<ComparedPerson>))]
public sealed partial record ComparedPerson : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("name", Name),
        ("grade", Grade),
        ("figures", Figures),
        ("bestUnder", BestUnder),
        ("spread", Spread));
}
