using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CellComparison>))]
public sealed partial record CellComparison : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("basis", Basis),
        ("people", Counts.People),
        ("vocabularies", Counts.Vocabularies),
        ("notCounted", Counts.NotCounted),
        ("isComplete", IsComplete),
        ("proposals", Reports.Select(report => report.Proposal)),
        ("total", Total),
        ("byClause", ByClause),
        ("differences", Differences),
        ("findings", Findings));
}
