using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PiecePersonChange>))]
public sealed partial record PiecePersonChange : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("before", Before),
        ("after", After),
        ("difference", Difference),
        ("isComplete", IsComplete));
}
