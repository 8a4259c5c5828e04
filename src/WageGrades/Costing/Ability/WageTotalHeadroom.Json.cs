using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<WageTotalHeadroom>))]
public sealed partial record WageTotalHeadroom : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("proposal", Cost.Proposal),
        ("isComplete", AbilityToPay.IsWhole(Cost)),
        ("isDeclared", Cost.WageTotal.IsDeclared),
        ("undeclaredClauses", Cost.WageTotal.UndeclaredClauses),
        ("rows", Rows),
        ("findings", Findings));
}
