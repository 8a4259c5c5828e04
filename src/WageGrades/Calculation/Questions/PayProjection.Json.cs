using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PayProjection>))]
public sealed partial record PayProjection : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("subject", Subject.Length == 0 ? null : Subject),
        ("currency", Currency),
        ("isComplete", IsComplete),
        ("continuesFrom", ContinuesFrom),
        ("years", Years),
        ("months", Months),
        ("clauses", JsonValue.Map(Clauses)));
}
