using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<ContingentCost>))]
public sealed partial record ContingentCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("clause", Clause),
        ("heading", Heading),
        ("isChanged", IsChanged),
        ("count", Count),
        ("unmatchedBefore", UnmatchedBefore),
        ("unmatchedAfter", UnmatchedAfter),
        ("isPartial", IsPartial),
        ("amounts", Amounts),
        ("prices", Prices));
}
