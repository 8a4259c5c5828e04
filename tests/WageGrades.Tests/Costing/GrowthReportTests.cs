using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>Promised growth against what a proposal delivers.</summary>
public sealed class GrowthReportTests
{
    private static readonly LocalizedText Name = new("人均增长", "average growth");

    private static readonly Population G1 = Population.Everyone with { Grades = ["G1"] };

    private static GrowthCommitment AtLeast(decimal percent) => GrowthCommitment.AtLeast(Name, Ratio.Percent(percent)) with { Basis = null };

    private static Proposal Offer(params Clause[] clauses) => Proposal.On(Agreement(clauses), "offer").EffectiveFrom(July);

    private static GrowthOutcome Outcome(Proposal offer, IEnumerable<Worker> people, GrowthCommitment commitment) =>
        Assert.Single(GrowthReport.Of(offer, new Workforce(people), [commitment]).Outcomes);

    private static Ratio Share(decimal part, decimal whole) => Ratio.From(part) / Ratio.From(whole);

    private static Worker StepUp(Worker worker)
    {
        var place = worker.Place.On(July.PlusDays(-1));
        return worker.PlaceOn(July, place.Grade, Math.Min(3, place.Step + 1));
    }

    [OnceFact]
    public void ThreePercentAndAStep_OnTheWorkedLadder_IsTheWorkedExampleAsGrowth()
    {
        // A3: 402,360 on 7,774,320; the interaction of 3,600 is shared, so the table has 233,880 and the steps 168,480.
        var report = GrowthReport.Of(Offer().Raise("base-pay", Increase.Percent(3m)), People.Select(StepUp), [AtLeast(5m)]);
        var outcome = report.Outcomes[0];
        Assert.Equal((Share(402_360m, 7_774_320m), true, 130, 1_560), (outcome.Delivered!.Value, outcome.IsKept, outcome.People, outcome.PersonMonths));
        Assert.Equal(
            [Share(233_880m, 7_774_320m), Share(168_480m, 7_774_320m), Ratio.Zero, Ratio.Zero, Ratio.Zero],
            outcome.Rows.Select(row => row.Points));
        Assert.DoesNotContain(report.Findings, finding => finding.Code == FindingCodes.GrowthNotKept);
        Assert.Contains("+5.18%", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("the same 130 people", report.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Promise_NotKept_NamesTheLeastPercentOnTopAndItsNeighbour()
    {
        // 3 % makes 4,220 of 4,100 (to the ten yuan). 8 % are 4,428, so 4,430, which 4,220 reaches by 4.86 % (4,425.09); 4.85 % gives 4,420.
        var offer = Offer().Raise("base-pay", Increase.Percent(3m));
        var report = GrowthReport.Of(offer, new Workforce([Somebody("1")]), [AtLeast(8m)]);
        var outcome = report.Outcomes[0];
        Assert.Equal((4.86m, false), (outcome.LeastPercent, outcome.IsKept));
        Assert.Equal((Share(330m, 4_100m), Share(320m, 4_100m)), (outcome.DeliveredWithIt!.Value, outcome.DeliveredBelowIt!.Value));
        Assert.Equal(FindingCodes.GrowthNotKept, Assert.Single(report.Findings).Code);
        Assert.Contains("至少再统一上调 4.86%", report.ToMarkdown(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(report));
        Assert.Equal(4.86m, json.RootElement.GetProperty("outcomes")[0].GetProperty("leastPercent").GetDecimal());
    }

    [Fact]
    public void FrontLine_NotBelowEverybody_ComparesTheTwoGrowths()
    {
        // 100 more for 4,100 and for 6,020: the lower grade grows by more. A cell of the higher grade alone turns it round.
        Worker[] people = [Somebody("1"), Somebody("2", "G3")];
        var promise = GrowthCommitment.NotBelow(Name, G1, Population.Everyone) with { Basis = null };
        var flat = Outcome(Offer().Raise("base-pay", Increase.Flat(100m)), people, promise);
        Assert.Equal((Share(100m, 4_100m), Share(200m, 10_120m), true), (flat.Delivered!.Value, flat.Promised!.Value, flat.IsKept));
        var cell = Outcome(Offer().SetCell("base-pay", "G3", 1, 6_100m), people, promise);
        Assert.Equal((Ratio.Zero, false, (decimal?)null), (cell.Delivered!.Value, cell.IsKept, cell.LeastPercent));
    }

    [Fact]
    public void Joining_ChangesTheAverageOfTheHeadcountOnly()
    {
        // 4,100 and 6,020, and one more on 4,100 from July: 5,060 on the average, then 4,740.
        var joining = new Worker(new WorkerId("3")).Employ(July).PlaceOn(July, "G1", 1);
        Worker[] people = [Somebody("1"), Somebody("2", "G3"), joining];
        var heads = Outcome(Offer(), people, AtLeast(0m) with { Among = GrowthAmong.Headcount });
        Assert.Equal(Share(-320m, 5_060m), heads.Rows.Single(row => row.Part == GrowthPart.Composition).Points);
        Assert.Equal(Share(-320m, 5_060m), heads.Delivered);
        Assert.Equal((3, 36), (heads.People, heads.PersonMonths));
        Assert.Equal((Ratio.Zero, 2), (Outcome(Offer(), people, AtLeast(0m)).Delivered!.Value, Outcome(Offer(), people, AtLeast(0m)).People));
    }

    [Fact]
    public void SuppliedBase_ShowsWhatWasCarriedIn()
    {
        // 4,000 last year, 4,100 on the freeze date, 4,200 from July: 100 carried in, 100 of the table.
        var promise = AtLeast(5m) with { From = new GrowthBase(new("上年人均", "last year"), 4_000m) };
        var outcome = Outcome(Offer().Raise("base-pay", Increase.Flat(100m)), [Somebody("1")], promise);
        Assert.Equal((Ratio.Percent(5m), true), (outcome.Delivered!.Value, outcome.IsKept));
        Assert.Equal([(GrowthPart.CarriedIn, Ratio.Percent(2.5m)), (GrowthPart.Table, Ratio.Percent(2.5m))], outcome.Rows.Take(2).Select(row => (row.Part, row.Points)));
    }

    [Fact]
    public void Months_OfAPromise_SetItsWindow()
    {
        // The calendar year has six months of the raise: half of 100 on 4,100.
        var outcome = Outcome(
            Offer().Raise("base-pay", Increase.Flat(100m)), [Somebody("1")], AtLeast(1m) with { FirstMonth = new YearMonth(2026, 1), Months = 12 });
        Assert.Equal(Share(50m, 4_100m), outcome.Delivered);
    }

    [Fact]
    public void Promise_OnAnUndeclaredBase_IsNotTold()
    {
        var report = GrowthReport.Of(Offer(), new Workforce([Somebody("1")]), [GrowthCommitment.AtLeast(Name, Ratio.Percent(8m))]);
        Assert.Equal(((Ratio?)null, (bool?)null), (report.Outcomes[0].Delivered, report.Outcomes[0].IsKept));
        Assert.Equal("clause 2.1 does not say whether it counts", report.Outcomes[0].Lacks!.English);
        Assert.Equal(FindingCodes.GrowthBaseUndeclared, Assert.Single(report.Findings).Code);
        Assert.Contains("不能确定", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Promise_AgainstAGroupOfNobody_CannotBeTold()
    {
        var promise = GrowthCommitment.NotBelow(Name, Population.Everyone, G1) with { Basis = null };
        var report = GrowthReport.Of(Offer().Raise("base-pay", Increase.Flat(100m)), new Workforce([Somebody("1", "G3")]), [promise]);
        Assert.Equal((Share(100m, 6_020m), (bool?)null), (report.Outcomes[0].Delivered!.Value, report.Outcomes[0].IsKept));
        Assert.Equal(FindingCodes.GrowthReferenceNotTold, Assert.Single(report.Findings).Code);
        Assert.Contains("| +1.66% | cannot be told | cannot be told |", report.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Promise_WithSomebodyNotComputed_LeavesThemOutAndSolvesNothing()
    {
        var lost = new Worker(new WorkerId("2")).Employ(new LocalDate(2020, 1, 1)).PlaceOn(new LocalDate(2020, 1, 1), "G9", 1);
        var report = GrowthReport.Of(Offer(), new Workforce([Somebody("1"), lost]), [AtLeast(8m)]);
        Assert.Equal((1, 1, (decimal?)null), (report.Outcomes[0].People, report.Outcomes[0].LeftOut, report.Outcomes[0].LeastPercent));
        Assert.Contains(report.Findings, finding => finding.Code == FindingCodes.GrowthPeopleLeftOut);
        Assert.Contains(report.Findings, finding => finding.Code == FindingCodes.GrowthPercentNotFound);
    }

    [Fact]
    public void Of_NobodyOrNoPromise_IsToldOrRefused()
    {
        Assert.Equal("nobody is compared, or growth would start from nothing", Outcome(Offer(), [], AtLeast(1m)).Lacks!.English);
        Assert.Throws<ArgumentException>(() => GrowthReport.Of(Offer(), People, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GrowthBase(Name, 0m));
    }

    [Fact]
    public void Causes_OfAnyProposal_AddUpToTheGrowth_AndTheLeastPercentDelivers()
    {
        const int Tests = 30;
        var (asked, moved, solved) = (0, 0, 0);
        Law.Holds(
            Law.Both(ProposalGen.Changes, ProposalGen.People),
            each =>
            {
                var offer = ProposalGen.Offer(each.First);
                var promise = AtLeast(9m) with { Among = GrowthAmong.Headcount };
                var outcome = Outcome(offer, each.Second.Workers, promise);
                if (outcome.Delivered is not { } delivered || outcome.LeftOut > 0)
                {
                    return;
                }

                asked++;
                moved += outcome.Rows.Count(row => row.Points.Sign != 0) > 1 ? 1 : 0;
                Assert.Equal(delivered, outcome.Rows.Aggregate(Ratio.Zero, (sum, row) => sum + row.Points));
                var moving = offer.Cost(each.Second, CostBasis.Standard with { Population = CostPopulation.Moving });
                Assert.Equal(moving.Total.FullYear.Proposed.ToExactAmount(), outcome.To!.Value * Ratio.Of(outcome.PersonMonths, 1));
                if (outcome.LeastPercent is { } least)
                {
                    solved++;
                    Assert.True(outcome.DeliveredBelowIt < promise.Promised && promise.Promised <= outcome.DeliveredWithIt, $"{least}: {outcome}");
                }
            },
            Tests);
        Assert.True(
            asked >= Runs.Least(24, Tests) && moved >= Runs.Least(5, Tests) && solved >= Runs.Least(10, Tests),
            $"{asked} growths were told, {moved} with two causes, {solved} solved");
    }
}
