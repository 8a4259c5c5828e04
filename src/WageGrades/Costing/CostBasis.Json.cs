using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CostBasis>))]
public sealed partial record CostBasis : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("population", Population),
        ("freezeOn", FreezeOn),
        ("firstMonth", FirstMonth),
        ("months", Months),
        ("budgetYearStartsIn", BudgetYearStartsIn),
        ("events", Events),
        ("onCosts", OnCosts),
        ("relativeTo", RelativeTo is null ? null : JsonValue.Of(
            ("name", RelativeTo.Name),
            ("wageTotal", RelativeTo.WageTotal),
            ("headcount", RelativeTo.Headcount))),
        ("match", Match));
}
