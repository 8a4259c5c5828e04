using WageGrades.Bargaining;
using WageGrades.Citations;
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
        Seen seen = new();
        Law.Holds(
            Law.Both(Law.Both(ProposalGen.Mixed, ProposalGen.People), Arb.From(Gen.Choose(0, 7))),
            each =>
            {
                var ((changes, people), variant) = each;
                var offer = ProposalGen.Offer([.. changes.Take(4)], variant);
                seen.Compare(offer.Changes.Count, part => offer.Changes[part].Clause, subset => offer.Only(PartsOf(subset)), people);
            },
            Tests);
        Assert.True(
            seen.Served >= Runs.Least(20, Tests) && seen.Touching >= Runs.Least(60, Tests) && seen.Apart >= Runs.Least(15, Tests),
            $"{seen.Served} proposals served, {seen.Touching} subsets touched somebody, {seen.Apart} not everybody");
    }

    [Fact]
    public void Subsets_BetweenAnyTwoProposals_CostWhatEachCostsByItself()
    {
        Seen seen = new();
        Law.Holds(
            Law.Both(Law.Both(Law.Both(ProposalGen.Raises, ProposalGen.Raises), ProposalGen.People), Arb.From(Gen.Choose(0, 7))),
            each =>
            {
                // Each part is a change of the first proposal or the one of the second that takes its place.
                var (((ones, others), people), variant) = each;
                List<(ProposalChange One, ProposalChange Other)> pairs =
                    [.. from one in ones from other in others where one.Clause == other.Clause && one != other select (one, other)];
                pairs = [.. pairs.DistinctBy(pair => pair.One.Clause)];
                seen.Compare(
                    pairs.Count,
                    part => pairs[part].One.Clause,
                    subset => ProposalGen.Offer([.. pairs.Select((pair, part) => (subset & (1 << part)) != 0 ? pair.Other : pair.One)], variant),
                    people);
            },
            Tests);
        Assert.True(
            seen.Served >= Runs.Least(15, Tests) && seen.FromSome >= Runs.Least(15, Tests),
            $"{seen.Served} pairs served, {seen.FromSome} with a first that costs something itself");
    }

    [Fact]
    public void Of_AClauseThatIsNew_IsCostedOneByOne()
    {
        var offer = Proposal.On(TheTable.Agreement(TheTable.BasePay), "offer").EffectiveFrom(TheTable.July).With(new AddClauseChange(TheTable.SkillAllowance));
        CostRuns runs = new(Workforce.Empty, CostBasis.Standard with { FirstMonth = CostWindow.FirstMonthOf(offer) });
        Assert.Null(PackageCosts.Of(1, _ => ["skill-allowance"], subset => offer.Only(PartsOf(subset)), runs, runs.Of(offer)));
    }

    private static IEnumerable<int> PartsOf(int subset) => Enumerable.Range(0, 8).Where(part => (subset & (1 << part)) != 0);

    private sealed class Seen
    {
        internal int Served { get; private set; }

        internal int Touching { get; private set; }

        internal int Apart { get; private set; }

        internal int FromSome { get; private set; }

        internal void Compare(int parts, Func<int, ClauseId> clauseOf, Func<int, Proposal> made, Workforce people)
        {
            var all = made((1 << parts) - 1);
            CostRuns runs = new(people, CostBasis.Standard with { FirstMonth = new[] { made(0), all }.Min(CostWindow.FirstMonthOf) });
            if (PackageCosts.Of(parts, part => [clauseOf(part)], made, runs, runs.Of(all)) is not { } costs)
            {
                return;
            }

            Served += parts > 0 ? 1 : 0;
            var reports = Enumerable.Range(0, 1 << parts).Select(subset => made(subset).Cost(people, runs.Basis)).ToList();
            FromSome += parts > 0 && !reports[0].FullYear.IsZero ? 1 : 0;
            for (var subset = 0; subset < reports.Count; subset++)
            {
                Assert.Equal(reports[subset].FullYear.Amount, costs.FullOf(subset));
                Assert.Equal(reports[subset].InYear.Amount, costs.InYearOf(subset));
                var touched = CostShares.Touched(reports[0], reports[subset]).Order().ToList();
                Assert.Equal(touched, costs.Touched(0, subset).Order());
                Touching += touched.Count > 0 ? 1 : 0;
                Apart += touched.Count > 0 && touched.Count < people.Count ? 1 : 0;
            }
        }
    }
}
