using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<ProjectedYear>))]
public sealed partial record ProjectedYear : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("year", Year),
        ("months", MonthCount),
        ("isComplete", IsComplete),
        ("total", Total),
        ("byClause", JsonValue.Map(ByClause)));
}
