using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<EventAssumptions>))]
public sealed partial record EventAssumptions : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("isNone", IsNone),
        ("year", Year),
        ("scale", Scale),
        ("replaysOtherPeople", Past is not null),
        ("counts", Counts.Select(each => JsonValue.Of(
            ("kind", each.Kind), ("key", each.Key.ToString()), ("count", each.Count), ("month", each.Month)))),
        ("upgrades", Upgrades.Select(each => JsonValue.Of(
            ("from", each.From.ToString()), ("to", each.To.ToString()), ("count", each.Count), ("month", each.Month)))));
}
