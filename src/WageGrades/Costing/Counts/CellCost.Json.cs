using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CellCost>))]
public sealed partial record CellCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("grade", Count.Grade),
        ("step", Count.Step),
        ("people", Count.People),
        ("terms", Count.Terms),
        ("form", Count.Form),
        ("hoursShare", Count.HoursShare),
        ("basePay", BasePay));
}
