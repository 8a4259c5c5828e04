using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PlaceHistory>))]
public sealed partial record PlaceHistory : IJsonValue
{
    JsonNode IJsonValue.ToJson() =>
        JsonValue.Of(
            ("worker", Worker),
            ("name", Name),
            (
                "places",
                Places.Steps.Select(step => JsonValue.Of(("span", step.Span), ("place", step.HasValue ? step.Value : null), ("gap", step.GapReason)))
            ),
            ("events", Events),
            ("protections", Protections),
            ("findings", Findings));
}
