using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Bargaining;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>Where the money goes, cause by cause.</summary>
public sealed class SettlementWalkTests
{
    private static readonly Workforce Ten = new(People.Workers.Take(10));

    private static Proposal Offer(params Clause[] clauses) => Proposal.On(Agreement(clauses), "offer").EffectiveFrom(July);

    private static Worker StepUp(Worker worker)
    {
        var place = worker.Place.On(July.PlusDays(-1));
        return worker.PlaceOn(July, place.Grade, Math.Min(3, place.Step + 1));
    }

    private static WalkRow Row(SettlementWalk walk, WalkPart part) => walk.Rows.Single(row => row.Part == part);

    [OnceFact]
    public void ThreePercentAndAStep_OnTheWorkedLadder_IsTheWorkedExample()
    {
        // Worked example A3: 232,080 for the table, 166,680 for the steps, 402,360 for both, of which 3,600 is the interaction; from July half in the year.
        var walk = SettlementWalk.Of(Offer().Raise("base-pay", Increase.Percent(3m)), People.Select(StepUp));
        Assert.Equal((Cny(7_774_320m), Cny(7_774_320m + 402_360m)), (walk.From, walk.To));
        Assert.Equal(Cny(232_080m), Row(walk, WalkPart.Table).Amount);
        Assert.Equal((Cny(166_680m), Cny(170_280m)), (Row(walk, WalkPart.Steps).Alone, Row(walk, WalkPart.Steps).Amount));
        Assert.Equal(Cny(3_600m), walk.Interaction);
        Assert.Equal(Cny(232_080m + 1_800m).ToExactAmount(), Row(walk, WalkPart.Table).Share);
        Assert.Equal((Cny(201_180m), Cny(201_180m)), (Money.Sum(walk.Rows.Select(row => row.InYear)), Money.Sum(walk.Rows.Select(row => row.CarryOver))));
        Assert.Contains("| 其中：相互作用 |", walk.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("Titles and appointments", walk.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [OnceFact]
    public void Rounding_OfTheTable_IsTheWorkedResidual()
    {
        // Worked example A5: 3 % exactly are 233,229.60; to the ten yuan 1,149.60 less.
        var walk = SettlementWalk.Of(Offer().Raise("base-pay", Increase.Percent(3m)), People.Select(StepUp));
        Assert.Equal(Cny(-1_149.60m), walk.Rounding);
        Assert.Contains("| 其中：尾数处理 |  |  | -1,149.60 |", walk.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(Cny(0m), SettlementWalk.Of(Offer().SetCell("base-pay", "G1", 1, 4_101m), Ten).Rounding);
    }

    [Fact]
    public void Years_OfALongWalk_AreToldApart()
    {
        // 100 a month for ten people: six months, two years, six months; on-costs of a tenth in the same years.
        var walk = SettlementWalk.Of(
            Offer().Raise("base-pay", Increase.Flat(100m)),
            Ten,
            CostBasis.Standard with { Months = 36, OnCosts = [OnCost.OfAllPay(new("附加", "on top"), Ratio.Percent(10m))] });
        Assert.Equal([Cny(6_000m), Cny(12_000m), Cny(12_000m), Cny(6_000m)], Row(walk, WalkPart.Table).ByYear);
        Assert.Equal([Cny(600m), Cny(1_200m), Cny(1_200m), Cny(600m)], Row(walk, WalkPart.OnCosts).ByYear);
        Assert.Equal((Cny(6_000m), Cny(30_000m)), (Row(walk, WalkPart.Table).InYear, Row(walk, WalkPart.Table).CarryOver));
        Assert.Contains("| **变动合计** | **6,600.00** | **13,200.00** | **13,200.00** | **6,600.00** |", walk.ToMarkdown(), StringComparison.Ordinal);
    }

    [OnceFact]
    public void SixReplacedBySixAtTheFirstStep_IsTheWorkedExample()
    {
        // A3 again: six of the top step of G1 leave, six join at step 1: 28,080 less, 374,280 in all.
        var leaving = People.Workers.Where(worker => worker.Place.On(July.PlusDays(-1)) == new GradePlace("G1", 3)).Take(6).Select(worker => worker.Id).ToHashSet();
        var joining = Enumerable.Range(0, 6).Select(i => new Worker(new WorkerId($"new-{i}")).Employ(July).PlaceOn(July, "G1", 1));
        Workforce people = new(People.Workers.Select(worker => leaving.Contains(worker.Id) ? StepUp(worker).Leave(July) : StepUp(worker)).Concat(joining));
        var walk = SettlementWalk.Of(Offer().Raise("base-pay", Increase.Percent(3m)), people);
        Assert.Equal(Cny(-28_080m), Row(walk, WalkPart.Headcount).Amount);
        Assert.Equal(Cny(374_280m), walk.To - walk.From);
        Assert.True(walk.IsComplete);
    }

    [Fact]
    public void FrozenFacts_LeaveTheTableAlone_AndOnCostsFollow()
    {
        var walk = SettlementWalk.Of(
            Offer().Raise("base-pay", Increase.Flat(100m)),
            Ten,
            CostBasis.Standard with { OnCosts = [OnCost.OfAllPay(new("附加", "on top"), Ratio.Percent(30m))] });
        Assert.Equal([Cny(12_000m), Cny(0m), Cny(0m), Cny(0m), Cny(0m), Cny(3_600m)], walk.Rows.Select(row => row.Amount));
        Assert.Equal(walk.From + Cny(15_600m), walk.To);
        Assert.Equal(Cny(0m), walk.Interaction);
    }

    [Fact]
    public void AppointmentsAndAbsences_AreCausesOfTheirOwn()
    {
        // A technician appointed on 10 June was known; one from 5 September is not: October to June, nine months of 500.
        Workforce people = new([
            Somebody("1").Appoint(SkillGrade.Technician, new LocalDate(2026, 6, 1)),
            Somebody("2").Appoint(SkillGrade.Technician, new LocalDate(2026, 9, 5)),
        ]);
        var walk = SettlementWalk.Of(Offer(BasePay, SkillAllowance).Raise("base-pay", Increase.Flat(100m)), people);
        Assert.Equal((Cny(2_400m), Cny(4_500m)), (Row(walk, WalkPart.Table).Amount, Row(walk, WalkPart.Standings).Amount));
    }

    [Fact]
    public void Causes_OfAnyProposal_AddUpFromBillToBill()
    {
        const int Tests = 30;
        var moved = 0;
        Law.Holds(
            Law.Both(ProposalGen.Changes, ProposalGen.People),
            each =>
            {
                var offer = ProposalGen.Offer(each.First);
                var walk = SettlementWalk.Of(offer, each.Second);
                moved += walk.Rows.Count(row => !row.Amount.IsZero) > 1 ? 1 : 0;
                var moving = offer.Cost(each.Second, walk.Moving.Basis);
                Assert.Equal(moving.Total.FullYear.Proposed, walk.To);
                Assert.Equal(offer.Cost(each.Second, CostBasis.Standard with { FirstMonth = walk.Moving.FirstMonth }).Total.FullYear.Baseline, walk.From);
                Assert.Equal(
                    (walk.To - walk.From).ToExactAmount(),
                    walk.Rows.Aggregate(ExactAmount.Zero(Currency.Cny), (sum, row) => sum + row.Share));
            },
            Tests);
        Assert.True(moved >= Runs.Least(5, Tests), $"only {moved} walks had two causes");
    }
}
