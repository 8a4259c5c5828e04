using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<MatchSummary>))]
public sealed partial record MatchSummary : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("firstMonth", FirstMonth),
        ("lastMonth", LastMonth),
        ("paid", Paid),
        ("unexplained", Unexplained),
        ("share", Share),
        ("peopleBlocked", PeopleBlocked));
}
