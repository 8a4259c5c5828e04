using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<ClauseCost>))]
public sealed partial record ClauseCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("clause", Clause),
        ("heading", Heading),
        ("nature", Nature),
        ("isPartial", IsPartial),
        ("amounts", Amounts),
        ("peopleTouched", PeopleTouched),
        ("peoplePaid", PeoplePaid));
}
