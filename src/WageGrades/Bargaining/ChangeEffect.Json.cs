using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bargaining;

[JsonConverter(typeof(ResultJsonConverter<ChangeEffect>))]
public sealed partial record ChangeEffect : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("number", Number),
        ("clause", Clause),
        ("heading", Heading),
        ("change", Change),
        ("from", From),
        ("before", Before),
        ("isEffective", IsEffective));
}
