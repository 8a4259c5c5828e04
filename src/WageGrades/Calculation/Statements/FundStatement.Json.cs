using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<FundStatement>))]
public sealed partial record FundStatement : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("fund", Fund.Id),
        ("name", Fund.Name),
        ("currency", Currency),
        ("contributed", Contributed),
        ("contributedBy", JsonValue.Map(ContributedBy)),
        ("paid", Paid),
        ("expired", Expired),
        ("owed", Owed),
        ("closing", Closing),
        ("months", Months));
}
