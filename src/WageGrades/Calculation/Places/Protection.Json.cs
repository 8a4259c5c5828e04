using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<Protection>))]
public sealed partial record Protection : IJsonValue
{
    JsonNode IJsonValue.ToJson() =>
        JsonValue.Of(
            ("clause", Clause),
            ("granted", Granted.Amount),
            ("from", Granted.From),
            ("endsOn", EndsOn),
            (
                "amounts",
                Amounts.Steps.Select(step =>
                    JsonValue.Of(("span", step.Span), ("amount", step.HasValue ? step.Value : null), ("gap", step.GapReason)))));
}
