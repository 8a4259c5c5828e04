using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Reporting;

[JsonConverter(typeof(ResultJsonConverter<ProposalReport>))]
public sealed partial record ProposalReport : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("proposal", Proposal),
        ("check", Check),
        ("cost", Cost),
        ("examples", Examples),
        ("findings", Findings));
}
