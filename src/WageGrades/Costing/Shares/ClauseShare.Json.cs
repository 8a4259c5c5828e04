using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<ClauseShare>))]
public sealed partial record ClauseShare : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("clauses", Clauses),
        ("name", Name),
        ("alone", Alone),
        ("share", Share),
        ("roundedShare", RoundedShare));
}
