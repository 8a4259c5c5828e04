using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<SharedTable>))]
public sealed partial record SharedTable : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("heading", Heading), ("first", First), ("columns", Columns), ("rows", Rows), ("total", Total), ("isOfPeople", IsOfPeople));
}
