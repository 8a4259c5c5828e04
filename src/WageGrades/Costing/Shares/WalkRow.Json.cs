using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<WalkRow>))]
public sealed partial record WalkRow : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("part", Part),
        ("inYear", InYear),
        ("carryOver", CarryOver),
        ("amount", Amount),
        ("byYear", ByYear),
        ("alone", Alone),
        ("share", Share),
        ("peopleTouched", PeopleTouched));
}
