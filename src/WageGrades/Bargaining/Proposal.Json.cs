using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bargaining;

[JsonConverter(typeof(ResultJsonConverter<Proposal>))]
public sealed partial class Proposal : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("name", Name),
        ("agreement", Base.Id),
        ("effectiveOn", EffectiveOn),
        ("changes", Effects),
        ("findings", Findings));
}
