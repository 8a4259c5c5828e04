using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PayComparison>))]
public sealed partial record PayComparison : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("isComplete", IsComplete),
        ("difference", Difference),
        ("bars", Bars),
        ("changes", Changes),
        ("before", Before),
        ("after", After));
}
