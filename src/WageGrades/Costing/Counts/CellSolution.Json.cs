using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CellSolution>))]
public sealed partial record CellSolution : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("knob", Knob),
        ("basis", Basis),
        ("people", Counts.People),
        ("vocabularies", Counts.Vocabularies),
        ("notCounted", Counts.NotCounted),
        ("budget", Budget),
        ("isInYear", IsInYear),
        ("least", Least),
        ("most", Most),
        ("values", Values),
        ("tried", Tried),
        ("order", Order),
        ("isSettled", IsSettled),
        ("surely", Surely),
        ("perhaps", Perhaps),
        ("findings", Findings));
}
