using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<Redline>))]
public sealed partial record Redline : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("first", First.Proposal),
        ("second", Second.Proposal),
        ("basis", Second.Basis),
        ("isComplete", First.IsComplete && Second.IsComplete),
        ("isFullyPriced", First.IsFullyPriced && Second.IsFullyPriced),
        ("firstCost", First.Total),
        ("secondCost", Second.Total),
        ("difference", Difference),
        ("rows", Rows),
        ("readings", Rows.Select(ReadingOf)));
}
