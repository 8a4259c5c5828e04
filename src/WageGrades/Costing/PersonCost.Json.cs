using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<PersonCost>))]
public sealed partial record PersonCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("name", Name),
        ("grade", Grade),
        ("isPartial", IsPartial),
        ("amounts", Amounts));
}
