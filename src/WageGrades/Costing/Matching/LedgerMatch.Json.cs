using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<LedgerMatch>))]
public sealed partial record LedgerMatch : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("firstMonth", FirstMonth),
        ("lastMonth", LastMonth),
        ("total", Total),
        ("unexplainedShare", UnexplainedShare),
        ("peopleBlocked", PeopleBlocked),
        ("byClause", ByClause),
        ("byItem", ByItem),
        ("byMonth", ByMonth),
        ("byPerson", ByPerson));
}
