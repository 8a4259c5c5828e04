using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<ClauseCoverage>))]
public sealed partial record ClauseCoverage : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("people", People),
        ("months", Months),
        ("clauses", Clauses));
}
