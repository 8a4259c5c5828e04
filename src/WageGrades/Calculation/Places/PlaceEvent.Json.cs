using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PlaceEvent>))]
public sealed partial record PlaceEvent : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("kind", Kind),
        ("on", On),
        ("place", Place),
        ("from", From),
        ("gradeName", GradeName),
        ("completedOn", CompletedOn),
        ("passedOn", PassedOn),
        ("shiftedMonths", ShiftedMonths),
        ("uncountedDays", UncountedDays),
        ("explanation", JsonText.Of(this)));
}
