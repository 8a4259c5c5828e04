using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<AllocatedShare>))]
public sealed partial record AllocatedShare : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("clause", Clause),
        ("dueOn", DueOn),
        ("amount", Amount),
        ("exact", Exact),
        ("residual", Residual),
        ("reason", Reason));
}
