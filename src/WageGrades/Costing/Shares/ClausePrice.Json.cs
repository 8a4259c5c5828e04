using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<ClausePrice>))]
public sealed partial record ClausePrice : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("clauses", Clauses),
        ("changes", Changes),
        ("name", Name),
        ("members", Members),
        ("alone", Alone),
        ("lastIn", LastIn),
        ("inOrder", InOrder),
        ("share", Share),
        ("inYearShare", InYearShare),
        ("roundedShare", RoundedShare),
        ("least", Least),
        ("most", Most),
        ("peopleTouched", PeopleTouched),
        ("perPersonTouched", PerPersonTouched));
}
