using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Contracts;

[JsonConverter(typeof(ResultJsonConverter<ContractArticle>))]
public sealed partial record ContractArticle : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("number", Number),
        ("chapter", Chapter),
        ("clause", Clause),
        ("heading", Heading),
        ("lines", Lines),
        ("isBlank", IsBlank));
}
