using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PayRun>))]
public sealed partial record PayRun : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
    [
        ("month", Month),
        .. Period.IsCalendarMonth ? [] : new (string, object?)[] { ("days", Days) },
        ("currency", Currency),
        ("people", Statements.Count),
        ("isComplete", IsComplete),
        ("total", IsComplete ? PayableTotal : null),
        ("payableTotal", PayableTotal),
        ("totalsByClause", JsonValue.Map(TotalsByClause)),
        ("totalsByPayer", JsonValue.Map(TotalsByPayer)),
        ("unsettled", Unsettled.Select(statement => statement.Worker)),
        ("statements", Statements),
        ("coverage", Coverage),
        ("allocation", Allocation),
        ("findings", Findings),
    ]);
}
