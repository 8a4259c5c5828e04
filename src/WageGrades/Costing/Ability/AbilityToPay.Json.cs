using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<AbilityToPay>))]
public sealed partial record AbilityToPay : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("source", Figures.Name),
        ("from", Figures.Period.From),
        ("until", Figures.Period.Until),
        ("asOf", Figures.AsOf),
        ("revenue", Figures.Revenue),
        ("profit", Figures.Profit),
        ("valueAdded", Figures.ValueAdded),
        ("wageTotal", Figures.WageTotal),
        ("labourCost", Figures.LabourCost),
        ("proposals", Costs.Select(cost => cost.Proposal)),
        ("rises", Costs.Select(cost => cost.LabourCost.FullYear.Difference)),
        ("isComplete", IsComplete),
        ("rows", Rows),
        ("findings", Findings));
}
