using WageGrades.Bargaining;
using WageGrades.Costing;
using WageGrades.Tests.Bargaining;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Costing;

/// <summary>Subsets costed by what months find cost what each costs by itself.</summary>
public sealed class PackageCostsTests
{
    private const int Tests = 60;

    [Fact]
    public void Subsets_OfAnyProposal_CostWhatEachCostsByItself()
    {
        var (served, touching, apart) = (0, 0, 0);
        Law.Holds(
            Law.Both(Law.Both(ProposalGen.Mixed, ProposalGen.People), Arb.From(Gen.Choose(0, 7))),
            each =>
            {
                var ((changes, people), variant) = each;
                var offer = ProposalGen.Offer([.. changes.Take(4)], variant);
                CostRuns runs = new(people, CostBasis.Standard with { FirstMonth = CostWindow.FirstMonthOf(offer) });
                var whole = runs.Of(offer);
                List<List<int>> units = [.. offer.Changes.Select((_, place) => new List<int> { place })];
                if (PackageCosts.Of(offer, units, runs, whole) is not { } costs)
                {
                    return;
                }

                served += units.Count > 0 ? 1 : 0;
                var reports = Enumerable.Range(0, 1 << units.Count).Select(subset => offer.Only(
                    Enumerable.Range(0, units.Count).Where(part => (subset & (1 << part)) != 0)).Cost(people, runs.Basis)).ToList();
                for (var subset = 0; subset < reports.Count; subset++)
                {
                    Assert.Equal(reports[subset].FullYear.Amount, costs.FullOf(subset));
                    Assert.Equal(reports[subset].InYear.Amount, costs.InYearOf(subset));
                    var touched = CostShares.Touched(reports[0], reports[subset]).Order().ToList();
                    Assert.Equal(touched, costs.Touched(0, subset).Order());
                    touching += touched.Count > 0 ? 1 : 0;
                    apart += touched.Count > 0 && touched.Count < people.Count ? 1 : 0;
                }
            },
            Tests);
        Assert.True(
            served >= Runs.Least(20, Tests) && touching >= Runs.Least(60, Tests) && apart >= Runs.Least(15, Tests),
            $"{served} proposals served, {touching} subsets touched somebody, {apart} not everybody");
    }

    [Fact]
    public void Of_AClauseThatIsNew_IsCostedOneByOne()
    {
        var offer = Proposal.On(TheTable.Agreement(TheTable.BasePay), "offer").EffectiveFrom(TheTable.July).With(new AddClauseChange(TheTable.SkillAllowance));
        CostRuns runs = new(Workforce.Empty, CostBasis.Standard with { FirstMonth = CostWindow.FirstMonthOf(offer) });
        Assert.Null(PackageCosts.Of(offer, [[0]], runs, runs.Of(offer)));
    }
}
