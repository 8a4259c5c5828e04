using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CostFigure>))]
public sealed partial record CostFigure : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("baseline", Baseline),
        ("proposed", Proposed),
        ("difference", Difference));
}
