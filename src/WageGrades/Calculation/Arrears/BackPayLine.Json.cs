using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<BackPayLine>))]
public sealed partial record BackPayLine : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("name", Name),
        ("month", Month),
        ("clause", Clause),
        ("heading", Heading),
        ("oldDue", OldDue),
        ("newDue", NewDue),
        ("paid", Paid),
        ("difference", Difference),
        ("causes", JsonValue.Flags(Cause)));
}
