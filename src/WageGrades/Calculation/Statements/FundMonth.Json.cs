using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[JsonConverter(typeof(ResultJsonConverter<FundMonth>))]
public sealed partial record FundMonth : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("month", Month),
        ("opening", Opening),
        ("expired", Expired),
        ("contributed", Contributed),
        ("available", Available),
        ("claimed", Claimed),
        ("carriedIn", CarriedIn),
        ("paid", Paid),
        ("lapsed", Lapsed),
        ("carriedOut", CarriedOut),
        ("closing", Closing),
        ("openClaims", OpenClaims));
}
