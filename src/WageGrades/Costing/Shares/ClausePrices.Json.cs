using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<ClausePrices>))]
public sealed partial record ClausePrices : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("proposal", Whole.Proposal),
        ("basis", Whole.Basis),
        ("isComplete", Whole.IsComplete),
        ("isFullyPriced", Whole.IsFullyPriced),
        ("isGrouped", IsGrouped),
        ("people", People),
        ("total", Total),
        ("interaction", Interaction),
        ("parts", Parts.Select(part => JsonValue.Of(
            ("price", part),
            ("perPersonMonth", PerPersonMonth(part)),
            ("ofWageTotal", OfWageTotal(part)),
            ("ofAveragePay", OfAveragePay(part))))),
        ("findings", Whole.Findings));
}
