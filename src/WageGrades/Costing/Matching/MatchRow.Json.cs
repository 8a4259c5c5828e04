using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<MatchRow>))]
public sealed partial record MatchRow : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("name", Name),
        ("paid", Paid),
        ("modelled", Modelled),
        ("unexplained", Unexplained),
        ("people", People));
}
