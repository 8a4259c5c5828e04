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
        ("budgetYearStartsIn", BudgetYearStartsIn),
        ("events", Events));
}
