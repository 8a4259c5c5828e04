using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<ClauseReach>))]
public sealed partial record ClauseReach : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("clause", Clause),
        ("heading", Heading),
        ("covered", Covered),
        ("fits", Fits),
        ("paid", Paid),
        ("suppressed", Suppressed),
        ("pending", Pending),
        ("notYetDue", NotYetDue),
        ("reasons", Reasons));
}
