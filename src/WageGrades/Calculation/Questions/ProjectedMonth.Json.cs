using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<ProjectedMonth>))]
public sealed partial record ProjectedMonth : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("month", Month),
        ("people", People),
        ("isComplete", IsComplete),
        ("total", Total),
        ("byClause", JsonValue.Map(ByClause)),
        ("unsettled", Unsettled),
        ("open", Open));
}
