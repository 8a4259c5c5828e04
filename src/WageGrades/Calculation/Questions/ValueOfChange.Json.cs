using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<ValueOfChange>))]
public sealed partial record ValueOfChange : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("currency", Currency),
        ("isComplete", IsComplete),
        ("perYear", IsComplete ? PerYear : null),
        ("settledSoFar", SettledSoFar),
        ("byClause", JsonValue.Map(ByClause)),
        ("open", Open),
        ("before", Before),
        ("after", After));
}
