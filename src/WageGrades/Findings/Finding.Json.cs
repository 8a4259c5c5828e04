using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Findings;

[JsonConverter(typeof(ResultJsonConverter<Finding>))]
public sealed partial record Finding : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("code", Code.Id),
        ("severity", Severity),
        ("title", Code.Title),
        ("message", new LocalizedText(Message(Language.Chinese), Message(Language.English))),
        ("remedy", new LocalizedText(Remedy(Language.Chinese), Remedy(Language.English))),
        ("path", Path),
        ("clause", Clause),
        ("file", File),
        ("line", Line),
        ("column", Column),
        ("citation", Citation is null ? null : new LocalizedText(Citation.ToString(), Citation.ToEnglish())),
        ("arguments", JsonValue.Map(Arguments.Select(argument => KeyValuePair.Create(argument.Name, argument.ToJson())))),
        ("page", Code.Page));
}
