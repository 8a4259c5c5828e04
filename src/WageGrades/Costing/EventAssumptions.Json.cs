using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<EventAssumptions>))]
public sealed partial record EventAssumptions : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("isNone", IsNone),
        ("year", Year),
        ("scale", Scale),
        ("replaysOtherPeople", Past is not null));
}
