using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Contracts;

[JsonConverter(typeof(ResultJsonConverter<BargainingSheet>))]
public sealed partial record BargainingSheet : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("union", Union.Name),
        ("employer", Employer.Name),
        ("isComplete", IsComplete),
        ("agreed", Agreed),
        ("redline", Redline));
}
