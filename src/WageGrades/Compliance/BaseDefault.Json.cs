using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

[JsonConverter(typeof(ResultJsonConverter<BaseDefault>))]
public sealed partial record BaseDefault : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("base", Base),
        ("family", Family),
        ("counts", Counts),
        ("citation", new LocalizedText(Citation.ToString(), Citation.ToEnglish())));
}
