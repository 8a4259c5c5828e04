using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Serialization;

/// <summary>Pools, funds, relative floors and the choice for shared results as JSON.</summary>
public sealed class SharingJsonTests
{
    [Fact]
    public void WriteThenRead_AnySharing_IsIdentity() => Law.Holds(
        SharingGen.Any,
        pay => Assert.Equal(pay.Agreement, AgreementJson.Read(AgreementJson.Write(pay.Agreement)).OrThrow(Language.English)),
        tests: 100);

    [Fact]
    public void Read_FundAndFloor_HaveEveryMember()
    {
        CollectiveAgreement agreement = AgreementJson
            .Read(
                """
                {
                  "format": "wagegrades/agreement/1",
                  "id": "shared", "title": { "zh": "shared", "en": "shared" }, "currency": "CNY", "term": { "from": "2026-07-01" },
                  "policies": { "teamAmount": "per-person" },
                  "clauses": [
                    {
                      "kind": "bonus", "id": "technicians-pool", "heading": { "zh": "pool", "en": "pool" }, "teamAmount": "per-team",
                      "ground": { "kind": "population", "population": { "terms": ["skill-grade:technician"], "grades": ["P7"] } },
                      "schedule": { "kind": "while-held" }, "repetition": "each-one",
                      "amounts": [{ "kind": "pool", "amount": 28000 }]
                    }
                  ],
                  "funds": [
                    {
                      "id": "award-fund", "name": { "zh": "fund", "en": "fund" }, "opensIn": "2026-07", "opening": 0,
                      "contributions": [{ "payer": "employer", "amount": 540000 }, { "payer": "union", "amount": 60000 }],
                      "clauses": ["technicians-pool"], "order": "in-proportion", "shortfall": "lapses", "balance": "expires"
                    }
                  ],
                  "relativeFloors": [
                    {
                      "id": "chief-floor", "name": { "zh": "floor", "en": "floor" }, "tested": { "terms": ["skill-grade:chief-technician"] }, "reference": {},
                      "measure": "median", "share": "90 %", "comparison": "above", "countsIn": "average-pay", "absence": "not-tested"
                    }
                  ],
                  "ratingQuotas": [
                    { "id": "key-quota", "name": { "zh": "quota", "en": "quota" }, "of": {}, "rated": { "terms": ["post-class:key"] }, "atMost": "30 %" }
                  ]
                }
                """)
            .OrThrow(Language.English);

        AwardFund fund = Assert.Single(agreement.Funds);
        RelativeFloor floor = Assert.Single(agreement.RelativeFloors);
        Assert.Equal((FundOrder.InProportion, FundShortfall.Lapses, FundBalance.Expires), (fund.Order, fund.Shortfall, fund.Balance));
        Assert.Equal(600_000m, fund.Contributions.Sum(each => each.Amount.Amount));
        Assert.Equal((PayMeasure.Median, FloorComparison.Above, FloorAbsence.NotTested), (floor.Measure, floor.Comparison, floor.Absence));
        Assert.Equal(Population.Everyone, floor.Reference);
        RatingQuota quota = Assert.Single(agreement.RatingQuotas);
        Assert.Equal((Population.Everyone, "关键类", Ratio.Percent(30m)), (quota.Of, quota.Rated.Terms[0].In(Language.Chinese), quota.AtMost));
        Assert.Equal("首席技师", floor.Tested.Terms[0].In(Language.Chinese));
        Assert.Equal(TeamAmount.PerPerson, agreement.Policies.TeamAmount);
        Bonus pool = Assert.IsType<BonusClause>(agreement.Clauses[0]).Bonus;
        Assert.Equal(TeamAmount.PerTeam, pool.TeamAmount);
        Assert.Equal("P7", Assert.Single(Assert.IsType<PopulationGround>(pool.Ground).Population.Grades).Value);
    }

    [Fact]
    public void Read_SharingFaults_TellsEachWithTheNearestName()
    {
        Reading<CollectiveAgreement> reading = AgreementJson.Read("""
            {
              "format": "wagegrades/agreement/1",
              "id": "shared", "title": { "zh": "shared", "en": "shared" }, "currency": "CNY", "term": { "from": "2026-07-01" }, "clauses": [],
              "funds": [{ "id": "award-fund", "name": { "zh": "fund", "en": "fund" }, "opensIn": "2026-07", "opening": -1, "clauses": [], "order": "by-dates" }],
              "relativeFloors": [
                { "id": "chief-floor", "name": { "zh": "f", "en": "f" }, "tested": { "terms": ["skill-grade:chief"] }, "reference": {}, "measure": "median", "share": "0 %", "countsIn": "average-pay" }
              ],
              "ratingQuotas": [{ "id": "quota", "name": { "zh": "q", "en": "q" }, "of": {}, "rated": {}, "atMost": "101 %" }]
            }
            """);

        Assert.Equal(5, reading.Findings.Count);
        Assert.Contains(reading.Findings, finding => finding.Message(Language.English).Contains("by-date", StringComparison.Ordinal));
    }
}
