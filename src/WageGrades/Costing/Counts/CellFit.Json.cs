using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CellFit>))]
public sealed partial record CellFit : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("value", Value),
        ("proposal", Proposal),
        ("cost", Cost.Difference),
        ("costInYear", Cost.InYear),
        ("next", Next),
        ("nextCost", NextCost?.Difference),
        ("nextCostInYear", NextCost?.InYear));
}
