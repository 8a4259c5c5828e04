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
        ("onCosts", OnCosts));
}
