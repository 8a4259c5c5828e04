using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Contracts;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Bargaining;
using WageGrades.Workforces;

namespace WageGrades.Tests.Reporting;

/// <summary>Results of a costing beyond the cost itself: what a firm can bear, growth, on-costs, planned upgrades, editions, contracts. Figures are made
/// up.</summary>
internal static class CostingResults
{
    internal static IEnumerable<object> All()
    {
        Worker technician = TheTable.Somebody("1").Appoint(SkillGrade.Technician, new LocalDate(2024, 1, 1));
        Workforce people = new([technician, .. TheTable.People.Workers.Take(7)]);
        var offer = Proposal.On(TheTable.Agreement(TheTable.BasePay, TheTable.SkillAllowance), "union-6").EffectiveFrom(TheTable.July)
            .Raise("base-pay", Increase.Percent(3m));
        var cost = offer.Cost(people, CostBasis.Standard with
        {
            OnCosts = [OnCost.Contribution(new("社会保险", "insurance"), Ratio.Percent(20m)), OnCost.Levy(new("工会经费", "union levy"), Ratio.Percent(2m))],
            Events = EventAssumptions.None.Upgrading(
                new UpgradePlan(SkillGrade.Technician, SkillGrade.SeniorTechnician, 3, new YearMonth(2026, 10)),
                new UpgradePlan(SkillGrade.Senior, SkillGrade.Technician, 1, new YearMonth(2026, 10))),
        });
        yield return cost;
        FirmFigures figures = new(
            new("2025 年决算", "accounts of 2025"), new DateSpan(new LocalDate(2025, 1, 1), new LocalDate(2026, 1, 1)))
        {
            Revenue = 1_000_000m, LabourCost = 240_000m,
        };
        yield return AbilityToPay.Of(figures, cost);
        yield return WageTotalHeadroom.Of(cost, new WageTotalYear(2026, 60_000m) { Beside = 5_000m });
        yield return GrowthReport.Of(offer, people, [GrowthCommitment.AtLeast(new("人均增长", "average growth"), Ratio.Percent(8m)) with { Basis = null }]);
        yield return cost.Shared(leastGroup: 2);
        var (clause, yuan) = (cost.ByClause[0], Currency.Cny.Of(100m));
        yield return new ClauseShare([clause.Clause], clause.Heading, yuan, yuan.ToExactAmount() / 3, yuan);
        yield return offer.CostOf(new CellCounts(new CellCount("G1", 1, 2), new CellCount("G2", 1, 1) { Terms = [SkillGrade.Technician] }));
        yield return CellComparison.Of([offer, offer.Named("other").Raise("base-pay", Increase.Flat(10m))], new CellCounts(new CellCount("G1", 1, 2)));
        yield return offer.Solve(new CellCounts(new CellCount("G1", 1, 2))).Flat("base-pay").AtMost(5_000m);
        yield return ContractDraft.Of(offer);
        yield return BargainingSheet.Of(offer, offer.Only().Named("employer-6").Raise("base-pay", Increase.Percent(2m)), people);
    }
}
