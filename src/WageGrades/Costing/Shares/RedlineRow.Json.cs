using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<RedlineRow>))]
public sealed partial record RedlineRow : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("kind", Kind),
        ("clauses", Clauses),
        ("name", Name),
        ("standing", Standing),
        ("first", First),
        ("second", Second),
        ("from", From),
        ("firstAffected", FirstAffected),
        ("price", Price),
        ("inYearPrice", InYearPrice),
        ("roundedPrice", RoundedPrice),
        ("least", Least),
        ("most", Most),
        ("peopleTouched", PeopleTouched));
}
