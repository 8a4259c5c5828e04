using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Schemes;

[JsonConverter(typeof(ResultJsonConverter<PiecePrice>))]
public sealed partial record PiecePrice : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("amount", Amount),
        ("for", Pieces == 1m ? (decimal?)null : Pieces),
        ("minutes", Minutes));
}
