using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

[JsonConverter(typeof(ResultJsonConverter<CheckReport>))]
public sealed partial record CheckReport : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("subject", Subject),
        ("jurisdiction", JsonValue.Of(("id", Jurisdiction.Id), ("name", Jurisdiction.Name))),
        ("hasPeople", HasPeople),
        ("hasErrors", HasErrors),
        ("errors", Findings.Errors.Count),
        ("warnings", Findings.Warnings.Count),
        ("coverage", Coverage),
        ("clauseCoverage", ClauseCoverage),
        ("checked", Jurisdiction.Rules.Select(rule => rule.Name)),
        ("findings", Findings));
}
