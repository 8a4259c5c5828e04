using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[JsonConverter(typeof(ResultJsonConverter<CostReport>))]
public sealed partial record CostReport : IJsonValue
{
    JsonNode IJsonValue.ToJson() => JsonValue.Of(
        ("proposal", Proposal),
        ("title", Title),
        ("currency", Currency),
        ("basis", Basis),
        ("firstMonth", FirstMonth),
        ("lastMonthInYear", LastMonthInYear),
        ("lastMonth", LastMonth),
        ("frozenOn", FrozenOn),
        ("isComplete", IsComplete),
        ("isFullyPriced", IsFullyPriced),
        ("total", Total),
        ("knownPay", KnownPay),
        ("recurring", Recurring),
        ("oneOff", OneOff),
        ("assumed", Assumed),
        ("beforeTopUps", BeforeTopUps),
        ("topUpsSaved", TopUpsSaved),
        ("statementRounding", StatementRounding),
        ("employersBill", EmployersBill),
        ("reading", Reading),
        ("byClause", ByClause),
        ("readings", ByClause.Select(ReadingOf)),
        ("byGrade", ByGrade),
        ("byPayer", ByPayer),
        ("byYear", ByYear),
        ("wageTotal", WageTotal),
        ("onCosts", OnCosts),
        ("labourCost", LabourCost),
        ("byPerson", ByPerson),
        ("contingent", Contingent),
        ("upgrades", Upgrades),
        ("leftOut", LeftOut),
        ("coverage", Coverage),
        ("findings", Findings));
}
