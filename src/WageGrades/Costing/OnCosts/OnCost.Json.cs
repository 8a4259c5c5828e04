using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<OnCost>))]
public sealed partial record OnCost : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("kind", Kind),
        ("name", Name),
        ("rate", Rate),
        ("counts", Counts),
        ("previousYear", PreviousYear?.Year),
        ("resetIn", PreviousYear?.ResetIn),
        ("bounds", Bounds.Steps.Where(step => step.HasValue).Select(step => JsonValue.Of(
            ("from", step.Span.From),
            ("until", step.Span.Until),
            ("floor", step.Value.Floor),
            ("cap", step.Value.Cap)))));
}
