using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CellCostReport>))]
public sealed partial record CellCostReport : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("proposal", Proposal),
        ("currency", Currency),
        ("basis", Basis),
        ("firstMonth", FirstMonth),
        ("lastMonthInYear", LastMonthInYear),
        ("lastMonth", LastMonth),
        ("frozenOn", FrozenOn),
        ("people", Counts.People),
        ("vocabularies", Counts.Vocabularies),
        ("notCounted", Counts.NotCounted),
        ("peopleCosted", PeopleCosted),
        ("isComplete", IsComplete),
        ("difference", Difference),
        ("inYear", InYear),
        ("carryOver", CarryOver),
        ("told", Told),
        ("byCell", ByCell),
        ("byClause", ByClause),
        ("findings", Findings));
}
