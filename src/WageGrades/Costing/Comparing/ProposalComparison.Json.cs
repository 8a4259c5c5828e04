using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<ProposalComparison>))]
public sealed partial record ProposalComparison : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("basis", Basis),
        ("isComplete", IsComplete),
        ("proposals", Reports.Select(report => report.Proposal)),
        ("total", Total),
        ("readings", Readings),
        ("byClause", ByClause),
        ("byGrade", ByGrade),
        ("byPayer", ByPayer),
        ("byNature", ByNature),
        ("byYear", ByYear),
        ("bestFor", Enumerable.Range(0, Reports.Count).Select(BestFor)),
        ("people", People),
        ("findings", Findings));
}
