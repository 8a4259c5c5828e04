using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<UpgradeCost>))]
public sealed partial record UpgradeCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("from", Plan.From.ToString()),
        ("to", Plan.To.ToString()),
        ("count", Plan.Count),
        ("month", Plan.Month),
        ("holders", Holders),
        ("computed", Computed),
        ("unplaced", Unplaced),
        ("unitBefore", UnitBefore),
        ("unitAfter", UnitAfter),
        ("byClause", ByClause),
        ("amounts", Amounts));
}
