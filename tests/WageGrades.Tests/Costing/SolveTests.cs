using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Calculation;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>What value fits: the answer, its neighbour, its plateau, and what is refused.</summary>
public sealed class SolveTests
{
    private static readonly Workforce Ten = new(People.Workers.Take(10));

    /// <summary>One person in each cell of the worked ladder.</summary>
    private static readonly Workforce Nine = new(People.Workers.DistinctBy(worker => worker.Place.On(July)));

    private static Proposal Offer(params Clause[] clauses) => Proposal.On(Agreement(clauses), "offer").EffectiveFrom(July);

    [OnceFact]
    public void PercentWithin300000_OnTheWorkedLadder_IsTheWorkedExample()
    {
        // Worked example A2: 3.87 % at 299,760; 3.88 % at 300,960; 3.85 % costs 299,760 already.
        var solution = Offer().Solve(People).Percent("base-pay").Between(0m, 10m).AtMost(300_000m);
        Assert.Equal((3.87m, Cny(299_760m), Cny(240m)), (solution.Value!.Number!.Value, solution.Cost!.FullYear, solution.Slack!.Value));
        Assert.Equal((3.88m, Cny(300_960m)), (solution.Next!.Number!.Value, solution.NextCost!.FullYear));
        Assert.Equal((3.85m, 3.87m), (solution.PlateauFrom!.Number!.Value, solution.PlateauTo!.Number!.Value));
        Assert.Equal((CostOrder.RisingWhereTried, 1_001), (solution.Order, solution.Values));
        Assert.InRange(solution.Costings, 1, 40);
        Assert.Contains("| 3.87% |", solution.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("to 3.87 % cost the same", solution.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Percents_OfTheWorkedLadder_Have381Costs()
    {
        // Worked example A2 again, on the table alone: what the lattice is.
        var cells = People.Workers.GroupBy(worker => worker.Place.On(July)).Select(group => (Place: group.Key, Heads: group.Count())).ToList();
        var costs = Enumerable.Range(0, 1_001)
            .Select(place => Ladder.Apply(Increase.Percent(place * 0.01m), RoundingRule.HalfUp(10m)))
            .Select(table => cells.Sum(cell => cell.Heads * 12 * table[cell.Place.Grade, cell.Place.Step].Amount))
            .ToList();
        Assert.Equal(381, costs.Distinct().Count());
        Assert.Equal(costs.Order(), costs);
    }

    [Fact]
    public void Scanned_EveryValue_SaysThatCostsRise()
    {
        var solver = Offer().Solve(Nine).Percent("base-pay").Between(3m, 4m);
        var (scanned, halved) = (solver.Scanned().AtMost(25_000m), solver.AtMost(25_000m));
        Assert.Equal((CostOrder.Rising, 101), (scanned.Order, scanned.Tried));
        Assert.InRange(scanned.Costings, 2, 100);
        Assert.Equal(scanned.Value, halved.Value);
        Assert.Equal((scanned.PlateauFrom, scanned.PlateauTo), (halved.PlateauFrom, halved.PlateauTo));
        Assert.True(halved.Costings < scanned.Costings);
    }

    [Fact]
    public void Flat_StepsByTheRoundingOfCells()
    {
        // 10 people × 12 × 120 = 14,400, × 130 = 15,600.
        var solution = Offer().Solve(Ten).Flat("base-pay").AtMost(15_000m);
        Assert.Equal((120m, Cny(14_400m), 130m, Cny(15_600m)), (
            solution.Value!.Number!.Value, solution.Cost!.FullYear, solution.Next!.Number!.Value, solution.NextCost!.FullYear));
        Assert.Equal(Cny(600m), solution.Slack);
        Assert.Equal(new RaiseChange("base-pay", Increase.Flat(120m)), Assert.Single(solution.Proposal!.Changes));
    }

    [Fact]
    public void Percent_OfAProposalThatRaisesAlready_TakesTheRaisesPlace()
    {
        var offer = Offer(BasePay, SkillAllowance).Raise("base-pay", Increase.Percent(1m), new LocalDate(2026, 9, 1)).Set("skill-allowance", SkillGrade.Senior, 320m);
        var solution = offer.Solve(Ten).Percent("base-pay", each => Increase.Percent(each).AtLeast(100m)).AtMost(20_000m);
        Assert.Equal(2, solution.Proposal!.Changes.Count);
        var raise = Assert.IsType<RaiseChange>(solution.Proposal.Changes[0]);
        Assert.Equal(new LocalDate(2026, 9, 1), raise.From);
        Assert.Equal(Increase.Percent(solution.Value!.Number!.Value).AtLeast(100m), raise.Increase);
    }

    [Fact]
    public void Amount_OfAnAllowance_FitsTheBudget()
    {
        // Three technicians × 12 × (660 − 500) = 5,760; 670 costs 6,120.
        var people = new Workforce(Ten.Workers.Select((worker, at) => at < 3 ? worker.Appoint(SkillGrade.Technician, new LocalDate(2024, 1, 1)) : worker));
        var solution = Offer(BasePay, SkillAllowance).Solve(people).Amount("skill-allowance", [SkillGrade.Technician]).Between(500m, 2_000m).AtMost(6_000m);
        Assert.Equal((660m, Cny(5_760m), Cny(6_120m)), (solution.Value!.Number!.Value, solution.Cost!.FullYear, solution.NextCost!.FullYear));
    }

    [Fact]
    public void FirstDay_InYear_IsTheEarliestThatFits()
    {
        // 10 people × 100 a month: four months of the year cost 4,000, five 5,000.
        var solution = Offer().Raise("base-pay", Increase.Flat(100m)).Solve(Ten)
            .EffectiveDate(new YearMonth(2026, 3), new YearMonth(2026, 12)).InYear().AtMost(4_500m);
        Assert.Equal((new LocalDate(2026, 9, 1), Cny(4_000m)), (solution.Value!.Date, solution.Cost!.InYear));
        Assert.Equal((new LocalDate(2026, 8, 1), Cny(5_000m)), (solution.Next!.Date, solution.NextCost!.InYear));
        Assert.Equal(new YearMonth(2026, 3), solution.Basis.FirstMonth);
    }

    [Fact]
    public void PiecePrice_OnReplayedPieces_FitsTheBudget()
    {
        // 100 gears a year at 1 yuan; a budget of 25.5 bears 1.25 and no more: 100 × 0.26 = 26.
        var agreement = PieceDesk.Under(PieceDesk.Prices((PieceDesk.Gear, 1m)));
        var people = new Workforce([PieceDesk.OnPieces().Made(PieceDesk.Gear, 100m)]);
        var offer = Proposal.On(agreement, "pieces").EffectiveFrom(new LocalDate(2026, 7, 1));
        var basis = CostBasis.Standard with { Events = EventAssumptions.Replay(2025) };
        var solution = offer.Solve(people, basis).PiecePrice("piece-work", PieceDesk.Gear).Between(1m, 2m).AtMost(25.5m);
        Assert.Equal((1.25m, 25m, 26m), (solution.Value!.Number!.Value, solution.Cost!.FullYear.Amount, solution.NextCost!.FullYear.Amount));
    }

    [Fact]
    public void Answer_WithAChangeThatReachesNobody_TellsItAndWhomClausesReach()
    {
        var offer = Offer(BasePay, SkillAllowance).Raise("skill-allowance", Increase.Percent(10m));
        Workforce unappointed = new(Ten.Workers.Where(worker => worker.Appointments.Count == 0).Take(3));
        var solution = offer.Solve(unappointed).Percent("base-pay").Between(0m, 8m).AtMost(1_000m);
        var whole = solution.Proposal!.Cost(unappointed, solution.Basis);

        Assert.Contains(solution.Findings, finding => finding.Code == FindingCodes.ChangeReachesNobody && finding.Clause == "skill-allowance");
        Assert.Equal(whole.Findings, solution.Cost!.Findings);
        Assert.Equal(whole.Coverage, solution.Cost.Coverage);
        Assert.Equal(3, solution.NextCost!.Coverage.Find("base-pay")!.Paid);
    }

    [Fact]
    public void TwoConditions_InConflict_AreNamed()
    {
        var solution = Offer().Solve(Ten).Flat("base-pay").Subject(
            SolveCondition.NobodyLoses(), SolveCondition.CostAtMost(10_000m), SolveCondition.EveryoneAtLeast(150m)).Largest();
        Assert.False(solution.IsFound);
        Assert.Equal(["cost at most 10,000", "everybody at least 150 more a month"], solution.Conflict.Select(each => each.English));
        Assert.Contains(solution.Findings, finding => finding.Code == FindingCodes.SolveNothingFits);
        Assert.Contains("没有取值同时满足：成本不超过 10,000；每人每月至少增加 150。", solution.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Smallest_OfSeveralConditions_IsTheCheapest()
    {
        // 2 % of 4,100 is 82, of 4,480 90: the ten are on 4,100. At least 100 each: cells of 10 need 2.32 % (95.12 → 4,200); 2.31 % gives 94.71 → 4,190.
        var solution = Offer().Solve(Ten).Percent("base-pay").Subject(SolveCondition.EveryoneAtLeast(100m)).Smallest();
        Assert.Equal((2.32m, 2.31m), (solution.Value!.Number!.Value, solution.Next!.Number!.Value));
        var grown = Offer().Solve(Ten).Percent("base-pay").Subject(SolveCondition.GrowthAtLeast(Ratio.Percent(2.4m), "G1"), SolveCondition.CostAtMost(Payer.Employer, 20_000m)).Smallest();
        Assert.Equal(2.32m, grown.Value!.Number!.Value);
    }

    [Fact]
    public void BudgetOverManyValues_IsPointedTo_NotHalvedDownTo()
    {
        // Halving 150,001 values takes 17 costings beside the nine spread over the range; one of what is left points to the answer.
        Workforce people = new([.. Ten.Workers.Take(1).Select(worker => worker.Appoint(SkillGrade.Technician, new LocalDate(2025, 1, 1)))]);
        var solution = Offer(BasePay, SkillAllowance).Solve(people).Amount("skill-allowance", [SkillGrade.Technician])
            .Between(500m, 2_000m).InStepsOf(0.01m).AtMost(6_000.10m);
        Assert.True(solution.NextCost!.FullYear.Amount > 6_000.10m);
        Assert.Equal(solution.Value!.Number!.Value + 0.01m, solution.Next!.Number!.Value);
        Assert.InRange(solution.Tried, 1, 15);
    }

    [Fact]
    public void CostsThatFall_AreScannedAndTold()
    {
        static Increase Falling(decimal percent) => Increase.Percent(percent < 5m ? percent : percent - 3m);
        var solution = Offer().Solve(Ten).Percent("base-pay", Falling).Between(0m, 10m).InStepsOf(0.5m).AtMost(20_000m);
        Assert.Equal((CostOrder.NotRising, 21), (solution.Order, solution.Tried));
        Assert.Contains(solution.Findings, finding => finding.Code == FindingCodes.SolveCostFalls);
        // 20,000 bears 160 a month each: 4 % of 4,100 is 164 → 4,260. At 7 the form gives 4 %, at 7.5 4.5 %: 4,280.
        Assert.Equal(7m, solution.Value!.Number!.Value);
    }

    [Fact]
    public void RangeThatFitsWholly_EndsTheAnswer()
    {
        var solution = Offer().Solve(Ten).Flat("base-pay").Between(0m, 100m).AtMost(1_000_000m);
        Assert.Equal((100m, null), (solution.Value!.Number!.Value, solution.Next));
        Assert.Contains(solution.Findings, finding => finding.Code == FindingCodes.SolveRangeEnds);
    }

    [Fact]
    public void PartialTotals_AreRefused()
    {
        var solution = Offer().Solve(new Workforce([Somebody("1"), new Worker(new WorkerId("2")).Employ(new LocalDate(2020, 1, 1))])).Flat("base-pay").AtMost(5_000m);
        Assert.Contains(solution.Findings, finding => finding.Code == FindingCodes.SolveOnPartialTotals);
        Assert.False(solution.IsFound);
        var prize = Offer(BasePay, CompetitionAward).Solve(Ten).Amount("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First]).AtMost(5_000m);
        Assert.Contains(prize.Findings, finding => finding.Code == FindingCodes.SolveOnPartialTotals);
    }

    [Fact]
    public void ChangeWithoutEffect_IsRefused()
    {
        var solution = Offer().Solve(Ten).Percent("no-such-clause").AtMost(5_000m);
        Assert.Contains(solution.Findings, finding => finding.Code == FindingCodes.SolveNoEffect);
        Assert.Contains(solution.Findings, finding => finding.Code == FindingCodes.ProposalUnknownClause);
        Assert.Contains("没有结果", solution.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_IsTold_AndTheSearchCanBeEnded()
    {
        using CancellationTokenSource source = new();
        List<int> told = [];
        Told progress = new(each =>
        {
            told.Add(each.Costings);
            if (each.Costings == 3)
            {
                source.Cancel();
            }
        });
        var solver = Offer().Solve(Ten).Percent("base-pay").Reporting(progress, source.Token);
        Assert.Throws<OperationCanceledException>(() => solver.AtMost(10_000m));
        Assert.Equal([1, 2, 3], told);
    }

    [Fact]
    public void Ranges_ThatAreNone_Throw()
    {
        var solver = Offer().Solve(Ten).Percent("base-pay");
        Assert.Throws<ArgumentOutOfRangeException>(() => solver.Between(3m, 2m));
        Assert.Throws<ArgumentOutOfRangeException>(() => solver.InStepsOf(0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => solver.InStepsOf(0.000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Offer().Solve(Ten).EffectiveDate(new YearMonth(2026, 3), new YearMonth(2026, 2)));
    }

    private sealed class Told(Action<SolveProgress> tell) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value) => tell(value);
    }
}
