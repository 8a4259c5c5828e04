using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Tests.Bargaining;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>What value surely fits by counts of cells, what value may, and what is refused.</summary>
public sealed class CellSolveTests
{
    private static readonly CellCounts Counts = CellCounts.Of(People, Agreement(), new LocalDate(2026, 6, 30));

    private static readonly CellCounts Ten = new(new CellCount("G1", 1, 10));

    private static Proposal Offer(params Clause[] clauses) => Proposal.On(Agreement(clauses), "offer").EffectiveFrom(July);

    private static CostBound Between(decimal least, decimal most) => new(Cny(least), Cny(most));

    [Fact]
    public void PercentWithin300000_OnTheWorkedLadder_IsTheWorkedExample()
    {
        // Worked example A2: 3.87 % at 299,760, 3.88 % at 300,960; the table says it all.
        var solution = Offer().Solve(Counts).Percent("base-pay").Between(0m, 10m).AtMost(300_000m);
        Assert.True(solution.IsSettled);
        Assert.Equal((3.87m, Between(299_760m, 299_760m)), (solution.Surely!.Value.Number!.Value, solution.Surely.Cost.Difference));
        Assert.Equal((3.88m, Between(300_960m, 300_960m)), (solution.Surely.Next!.Number!.Value, solution.Surely.NextCost!.Difference));
        Assert.Equal(solution.Surely.Value, solution.Perhaps!.Value);
        Assert.Equal((CostOrder.RisingWhereTried, 1_001), (solution.Order, solution.Values));
        Assert.InRange(solution.Tried, 1, 25);
        Assert.Contains("| 3.87% |", solution.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("The answer is 3.87 %, whoever the people are.", solution.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Flat_BesideAnAllowanceOfUnknownPeople_HasTwoAnswers()
    {
        // 150 more for a technician costs 0 to 234,000; 10 yuan for all 15,600. 4 × 15,600 + 234,000 = 296,400; 19 × 15,600 = 296,400.
        var offer = Offer(BasePay, SkillAllowance).Set("skill-allowance", SkillGrade.Technician, 650m);
        var solution = offer.Solve(Counts).Flat("base-pay").AtMost(300_000m);
        Assert.Equal((40m, Between(62_400m, 296_400m)), (solution.Surely!.Value.Number!.Value, solution.Surely.Cost.Difference));
        Assert.Equal((50m, Between(78_000m, 312_000m)), (solution.Surely.Next!.Number!.Value, solution.Surely.NextCost!.Difference));
        Assert.Equal((190m, Between(296_400m, 530_400m)), (solution.Perhaps!.Value.Number!.Value, solution.Perhaps.Cost.Difference));
        Assert.Equal((200m, Between(312_000m, 546_000m)), (solution.Perhaps.Next!.Number!.Value, solution.Perhaps.NextCost!.Difference));
        Assert.False(solution.IsSettled);
        Assert.Contains(solution.Findings, finding => finding.Code == FindingCodes.CellsGiveBounds);
        Assert.Contains("无论具体是哪些人员，取 40 都不超过预算。", solution.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(new RaiseChange("base-pay", Increase.Flat(40m)), solution.Surely.Proposal.Changes[^1]);
    }

    [Fact]
    public void Amount_OfAnAllowanceThatIsTold_IsSettled()
    {
        // Three technicians × 12 × (660 − 500) = 5,760; 670 costs 6,120.
        CellCounts counts = new(new CellCount("G1", 1, 7), new CellCount("G1", 1, 3) { Terms = [SkillGrade.Technician] });
        var solution = Offer(BasePay, SkillAllowance).Solve(counts).Amount("skill-allowance", [SkillGrade.Technician]).Between(500m, 2_000m).AtMost(6_000m);
        Assert.Equal((660m, Between(5_760m, 5_760m)), (solution.Surely!.Value.Number!.Value, solution.Perhaps!.Cost.Difference));
    }

    [Fact]
    public void AClauseThatCellsDoNotTell_IsRefused()
    {
        TermKey first = [CompetitionLevel.Provincial, CompetitionPlacing.First];
        var open = Offer(BasePay, CompetitionAward).Set("competition-award", first, 5_000m).Solve(Counts).Flat("base-pay").AtMost(300_000m);
        Assert.Equal((null, null), (open.Surely, open.Perhaps));
        Assert.Equal(2, open.Findings.Count(finding => finding.Code == FindingCodes.CellSolveNotTold));
        Assert.Contains(open.Findings, finding => finding.Code == FindingCodes.CellsDoNotTell);
        Assert.Contains("没有取值能确定不超过预算", open.ToMarkdown(), StringComparison.Ordinal);

        // What is new costs nothing less, so that what surely does not fit is known.
        var added = Offer(BasePay).With(new AddClauseChange(CompetitionAward)).Solve(Counts).Flat("base-pay").AtMost(300_000m);
        Assert.Equal((null, 190m), (added.Surely, added.Perhaps!.Value.Number!.Value));
        var finding = Assert.Single(added.Findings, each => each.Code == FindingCodes.CellSolveNotTold);
        Assert.Contains("6.1", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("has no most; so no value can be said surely to fit", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void CountsThatLeaveSomebodyOut_AreRefused()
    {
        var solution = Offer().Solve(Ten with { NotCounted = 2 }).Flat("base-pay").AtMost(15_000m);
        Assert.Equal((null, null), (solution.Surely, solution.Perhaps));
        Assert.Contains(solution.Findings, finding => finding.Code == FindingCodes.SolveOnPartialTotals);
        var unknown = Offer().Solve(Ten + new CellCounts(new CellCount("G9", 1, 3))).Flat("base-pay").AtMost(15_000m);
        Assert.Null(unknown.Surely);
        Assert.Contains(unknown.Findings, finding => finding.Code == FindingCodes.CellNotComputed);
        Assert.Contains("3 people", unknown.Findings.First(finding => finding.Code == FindingCodes.SolveOnPartialTotals).Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void ChangeWithoutEffect_IsRefused()
    {
        var solution = Offer().Solve(Ten).Percent("no-such-clause").AtMost(5_000m);
        Assert.Null(solution.Perhaps);
        Assert.Contains(solution.Findings, finding => finding.Code == FindingCodes.SolveNoEffect);
        Assert.Contains(solution.Findings, finding => finding.Code == FindingCodes.ProposalUnknownClause);
    }

    [Fact]
    public void NothingThatFits_AndARangeThatFitsWholly_AreTold()
    {
        var none = Offer().Solve(Ten).Flat("base-pay").Between(100m, 200m).AtMost(1_000m);
        Assert.Equal((null, null), (none.Surely, none.Perhaps));
        Assert.Equal(2, none.Findings.Count(finding => finding.Code == FindingCodes.SolveNothingFits));
        var all = Offer().Solve(Ten).Flat("base-pay").Between(0m, 100m).AtMost(1_000_000m);
        Assert.Equal((100m, null), (all.Surely!.Value.Number!.Value, all.Surely.Next));
        Assert.Single(all.Findings, finding => finding.Code == FindingCodes.SolveRangeEnds);
    }

    [Fact]
    public void CostsThatFall_AreScannedAndTold()
    {
        static Increase Falling(decimal percent) => Increase.Percent(percent < 5m ? percent : percent - 3m);
        var solution = Offer().Solve(Ten).Percent("base-pay", Falling).Between(0m, 10m).InStepsOf(0.5m).AtMost(20_000m);
        Assert.Equal((CostOrder.NotRising, 21), (solution.Order, solution.Tried));
        // 20,000 bears 160 a month each: 4 % of 4,100 is 164 → 4,260. At 7 the form gives 4 %, at 7.5 4.5 %: 4,280.
        Assert.Equal((7m, 7m), (solution.Surely!.Value.Number!.Value, solution.Perhaps!.Value.Number!.Value));
        var fall = Assert.Single(solution.Findings, finding => finding.Code == FindingCodes.CellSolveEndFalls);
        Assert.Contains("costs at most", fall.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal((CostOrder.Rising, 5), Offer().Solve(Ten).Flat("base-pay").Between(0m, 40m).Scanned().AtMost(1m) is var each ? (each.Order, each.Tried) : default);
    }

    [Fact]
    public void FirstDay_InYear_IsTheEarliestThatFits()
    {
        // 10 people × 100 a month: four months of the year cost 4,000, five 5,000.
        var solution = Offer().Raise("base-pay", Increase.Flat(100m)).Solve(Ten)
            .EffectiveDate(new YearMonth(2026, 3), new YearMonth(2026, 12)).InYear().AtMost(4_500m);
        Assert.Equal((new LocalDate(2026, 9, 1), Between(4_000m, 4_000m)), (solution.Surely!.Value.Date!.Value, solution.Surely.Cost.InYear));
        Assert.Equal((new LocalDate(2026, 8, 1), Between(5_000m, 5_000m)), (solution.Surely.Next!.Date!.Value, solution.Surely.NextCost!.InYear));
        Assert.Equal(new YearMonth(2026, 3), solution.Basis.FirstMonth);
    }

    [Fact]
    public void ABasisOfWhichCountsSayNothing_Throws() =>
        Assert.Throws<ArgumentException>(() => Offer().Solve(Ten, CostBasis.Standard with { Population = CostPopulation.Moving }));

    [Fact]
    public void ASearch_CanBeEnded()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Offer().Solve(Ten).Flat("base-pay").Reporting(null, source.Token).AtMost(10_000m));
    }
}
