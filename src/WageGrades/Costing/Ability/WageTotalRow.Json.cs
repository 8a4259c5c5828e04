using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<WageTotalRow>))]
public sealed partial record WageTotalRow : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("year", Year),
        ("firstMonth", Costed.FirstMonth),
        ("lastMonth", Costed.LastMonth),
        ("inside", Inside),
        ("outside", Outside),
        ("undeclared", Undeclared),
        ("budget", Budget?.Amount),
        ("beside", Budget?.Beside),
        ("headroom", Headroom),
        ("why", Why));
}
