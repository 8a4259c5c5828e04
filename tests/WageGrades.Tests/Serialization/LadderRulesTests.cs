using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;

namespace WageGrades.Tests.Serialization;

/// <summary>The rules of a ladder clause in an agreement's document.</summary>
public sealed class LadderRulesTests
{
    private const string Tvod = """
        {
          "format": "wagegrades/agreement/1",
          "id": "tvod",
          "title": { "zh": "样例", "en": "sample" },
          "currency": "EUR",
          "term": { "from": "2020-01-01" },
          "clauses": [
            {
              "kind": "ladder",
              "id": "base-pay",
              "heading": { "zh": "基本工资", "en": "base pay" },
              "ladders": [{ "steps": 2, "grades": [{ "code": "E1", "amounts": [null, 2000] }, { "code": "E9", "amounts": [3000, 3200] }] }],
              "progression": {
                "waits": [
                  { "step": 1, "months": 12 },
                  { "step": 2, "months": 24, "requirement": "assessment", "passes": 2 },
                  { "step": 2, "months": 48, "grade": "E1" }
                ],
                "start": "this-month-if-by-day 31",
                "interruption": { "longerThanDays": 180, "effect": "not-counted" }
              },
              "startingPlaces": [{ "step": 1 }, { "step": 2, "grade": "E9", "leastEducation": "bachelor", "leastYears": 3 }],
              "placements": {
                "promotion": { "kind": "nearest-not-lower", "leastRise": 100, "waiting": "kept-if-under-one-step" },
                "demotion": { "kind": "same-step", "protection": { "reduction": 50, "everyMonths": 6, "atMostMonths": 24 } }
              },
              "regradings": [
                { "on": "2027-01-01", "rule": { "kind": "by-table", "table": { "E1/2": "E9/1" } }, "grades": { "E1": "E9" } }
              ]
            }
          ]
        }
        """;

    [Fact]
    public void Read_EveryRule_IsTheRuleInCode()
    {
        var clause = (LadderClause)AgreementJson.Read(Tvod).OrThrow().Clauses[0];

        Assert.Equal(
            new StepProgression(
            [
                StepWait.OfYears(1, 1),
                StepWait.OfYears(2, 2) with { Requirement = AdvanceRequirement.Assessment, Passes = 2 },
                StepWait.OfYears(2, 4) with { Grade = "E1" },
            ])
            {
                Start = StartRule.ThisMonthIfBy(31),
                Interruption = new InterruptionRule(180, InterruptionEffect.NotCounted),
            },
            clause.Progression);
        Assert.Equal(
            PlacementRule.NearestNotLower with { LeastRise = Currency.Eur.Of(100m), Waiting = WaitingTime.KeptIfUnderOneStep },
            clause.Placements[PlacementOccasion.Promotion]);
        Assert.Equal(
            PlacementRule.SameStep with { Protection = ProtectionRule.Decreasing(Currency.Eur.Of(50m), 6) with { AtMostMonths = 24 } },
            clause.Placements[PlacementOccasion.Demotion]);
        Assert.Equal(
            new Regrading(
                new LocalDate(2027, 1, 1),
                new LadderMapping(
                    PlacementRule.ByTable([KeyValuePair.Create(new GradePlace("E1", 2), new GradePlace("E9", 1))]),
                    [KeyValuePair.Create<GradeCode, GradeCode>("E1", "E9")])),
            Assert.Single(clause.Regradings));
    }

    [Theory]
    [InlineData("\"step\": 1, \"months\": 12", "\"step\": 2, \"months\": 12", "waits")]
    [InlineData("\"E1/2\": \"E9/1\"", "\"E1/0\": \"E9/1\"", "E1/0")]
    [InlineData("\"kind\": \"by-table\", ", "\"kind\": \"same-step\", ", "rule")]
    [InlineData("\"reduction\": 50", "\"reduction\": 0", "protection")]
    [InlineData("\"effect\": \"not-counted\"", "\"effect\": \"not-countet\"", "effect")]
    public void Read_FaultyRule_IsAFindingAtItsPlace(string sound, string faulty, string place)
    {
        var reading = AgreementJson.Read(Tvod.Replace(sound, faulty, StringComparison.Ordinal));

        Assert.True(reading.HasErrors);
        Assert.Contains(reading.Findings, finding => finding.Path.Contains(place, StringComparison.Ordinal));
    }
}
