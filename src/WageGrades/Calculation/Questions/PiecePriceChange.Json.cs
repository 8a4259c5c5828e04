using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PiecePriceChange>))]
public sealed partial record PiecePriceChange : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("key", Key),
        ("before", Before),
        ("after", After),
        ("pieces", Pieces),
        ("difference", Difference));
}
