using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CellClauseCost>))]
public sealed partial record CellClauseCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("clause", Clause),
        ("heading", Heading),
        ("knowledge", Knowledge),
        ("before", Before),
        ("after", After),
        ("difference", Difference),
        ("inYear", InYear),
        ("carryOver", CarryOver),
        ("why", Why));
}
