using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<PayLine>))]
public sealed partial record PayLine : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("clause", Clause),
        ("heading", Heading),
        ("status", Status),
        ("reason", Reason == LineReason.None ? null : Reason),
        ("amount", Amount),
        ("entitlement", Entitlement),
        ("exact", Exact),
        ("factor", Factor),
        ("span", Span),
        ("belongsTo", BelongsTo),
        ("occurrence", Occurrence.Length == 0 ? null : Occurrence),
        ("explanation", new LocalizedText(Explain(Language.Chinese), Explain(Language.English))),
        ("payers", Payers),
        ("counts", JsonValue.Map(Counts)));
}
