using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<ContingentPrice>))]
public sealed partial record ContingentPrice : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("entry", Entry),
        ("before", Before),
        ("after", After),
        ("isChanged", IsChanged));
}
