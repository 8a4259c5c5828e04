using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

[JsonConverter(typeof(ResultJsonConverter<CheckCoverage>))]
public sealed partial record CheckCoverage : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("testedAnything", TestedAnything),
        ("cells", Cells),
        ("floors", Floors),
        ("people", People),
        ("personMonths", PersonMonths),
        ("notTested", NotTested),
        ("defaults", Defaults));
}
