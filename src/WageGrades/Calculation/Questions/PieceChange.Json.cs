using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PieceChange>))]
public sealed partial record PieceChange : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("clause", Clause),
        ("month", Month),
        ("currency", Currency),
        ("isComplete", IsComplete),
        ("before", Before),
        ("after", After),
        ("prices", Prices),
        ("people", People),
        ("open", Open));
}
