using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PayStatement>))]
public sealed partial record PayStatement : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
    [
        ("worker", Worker),
        ("name", Name),
        ("month", Month),
        .. Period.IsCalendarMonth ? [] : new (string, object?)[] { ("days", Days) },
        ("isPayable", IsPayable),
        ("isBlocked", IsBlocked),
        ("total", IsPayable ? total : null),
        ("settledSoFar", SettledSoFar),
        ("lines", Lines),
        ("suppressed", Suppressed),
        ("pending", Pending),
        ("totalsByPayer", JsonValue.Map(TotalsByPayer)),
        ("findings", Findings),
    ]);
}
