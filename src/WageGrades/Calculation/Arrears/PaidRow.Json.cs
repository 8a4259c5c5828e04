using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PaidRow>))]
public sealed partial record PaidRow : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("id", Id),
        ("worker", Worker),
        ("month", Month),
        ("paidIn", PaidIn),
        ("batch", Batch),
        ("clause", Clause),
        ("amount", Amount),
        ("reverses", Reverses),
        ("belongsTo", BelongsTo));
}
