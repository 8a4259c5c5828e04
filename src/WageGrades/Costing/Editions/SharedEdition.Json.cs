using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<SharedEdition>))]
public sealed partial record SharedEdition : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("title", Title), ("leastGroup", LeastGroup), ("lines", Lines), ("tables", Tables), ("leftOut", LeftOut));
}
