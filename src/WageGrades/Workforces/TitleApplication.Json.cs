using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Workforces;

[JsonConverter(typeof(ResultJsonConverter<TitleApplication>))]
public sealed partial record TitleApplication : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("worker", Worker),
        ("name", Name),
        ("grade", Linkage.Grade.Label),
        ("heldSince", HeldSince),
        ("title", Linkage.Title.Label),
        ("mayApplyFrom", MayApplyFrom));
}
