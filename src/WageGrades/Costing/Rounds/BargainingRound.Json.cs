using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<BargainingRound>))]
public sealed partial record BargainingRound : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("number", Number),
        ("by", Offer.By),
        ("on", Offer.On),
        ("note", Offer.Note),
        ("proposal", Offer.Proposal),
        ("cost", Cost.Total),
        ("concession", Concession),
        ("distance", Distance),
        ("moved", Moved));
}
