using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Ladders;

[JsonConverter(typeof(ResultJsonConverter<PayLadder>))]
public sealed partial class PayLadder : IJsonValue
{
    JsonNode IJsonValue.ToJson() =>
        JsonValue.Of(
        [
            ("currency", Currency),
            .. Per == PayUnit.Month ? [] : new (string, object?)[] { ("per", Per) },
            ("steps", StepCount),
            (
                "grades",
                Rows.Select(row =>
                    JsonValue.Of(
                        ("grade", row.Code),
                        ("name", row.Name),
                        ("amounts", Enumerable.Range(1, StepCount).Select(step => Find(row.Code, step)?.Amount))))),
        ]);
}
