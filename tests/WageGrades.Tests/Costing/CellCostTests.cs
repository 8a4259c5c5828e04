using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Bargaining;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>What counts of cells say of a proposal's cost: exact figures, bounds, and what is not told.</summary>
public sealed class CellCostTests
{
    private static readonly CellCounts Counts = new(
        new CellCount("G1", 1, 12), new CellCount("G1", 2, 20), new CellCount("G1", 3, 31),
        new CellCount("G2", 1, 9), new CellCount("G2", 2, 14), new CellCount("G2", 3, 25),
        new CellCount("G3", 1, 3), new CellCount("G3", 2, 6), new CellCount("G3", 3, 10));

    private static Proposal Offer(params Clause[] clauses) => Proposal.On(Agreement(clauses), "offer").EffectiveFrom(July);

    private static CellClauseCost Of(CellCostReport report, string clause) => report.ByClause.Single(each => each.Clause.Id == clause);

    // Beside that the months costed run beyond the term.
    private static Finding Only(CellCostReport report) => Assert.Single(report.Findings, finding => finding.Code != FindingCodes.CostBeyondTerm);

    private static CostBound Between(decimal least, decimal most) => new(Cny(least), Cny(most));

    [Fact]
    public void BasePay_OfTheWorkedLadder_IsExact()
    {
        // Worked example A7: 2.5 % cost 194,640, and half of it in the year.
        var report = Offer().Raise("base-pay", Increase.Percent(2.5m)).CostOf(Counts);
        Assert.Equal((Between(194_640m, 194_640m), CellKnowledge.Exact), (report.Difference, Of(report, "base-pay").Knowledge));
        Assert.Equal(Between(97_320m, 97_320m), report.InYear);
        Assert.Equal((130, true), (report.PeopleCosted, report.IsComplete));
        // 12 × 12 people × (4,200 − 4,100).
        Assert.Equal(Cny(14_400m), report.ByCell[0].BasePay.FullYear.Difference);
        Assert.Contains("194,640.00", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnAllowance_OfAGrade_LiesBetweenNobodyAndEverybody()
    {
        // 150 more for a technician; 130 people in twelve months. Nobody knows who is one.
        var report = Offer(BasePay, SkillAllowance).Set("skill-allowance", SkillGrade.Technician, 650m).CostOf(Counts);
        Assert.Equal(Between(0m, 12 * 130 * 150m), report.Difference);
        Assert.Equal(Between(0m, 12 * 130 * 1_000m), Of(report, "skill-allowance").Before);
        Assert.Equal(Between(0m, 0m), Of(report, "base-pay").Difference);
        Assert.Equal(FindingCodes.CellsGiveBounds, Only(report).Code);
        Assert.Contains("有上下限", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("between 0.00 and 234,000.00", report.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void AnAward_OfEvents_IsNotToldUnlessTheProposalLeavesIt()
    {
        TermKey first = [CompetitionLevel.Provincial, CompetitionPlacing.First];
        var changed = Offer(BasePay, CompetitionAward).Set("competition-award", first, 5_000m).Raise("base-pay", Increase.Flat(100m)).CostOf(Counts);
        Assert.Equal((new CostBound(null, null), Between(156_000m, 156_000m)), (changed.Difference, changed.Told));
        Assert.Equal(FindingCodes.CellsDoNotTell, Only(changed).Code);
        Assert.Contains("不能确定", changed.ToMarkdown(), StringComparison.Ordinal);

        var left = Offer(BasePay, CompetitionAward).Raise("base-pay", Increase.Flat(100m)).CostOf(Counts);
        Assert.Equal(Between(156_000m, 156_000m), left.Difference);
        Assert.Equal((new CostBound(Cny(0m), null), Between(0m, 0m)), (Of(left, "competition-award").Before, Of(left, "competition-award").Difference));

        // What is new costs nothing less.
        var added = Offer(BasePay).With(new AddClauseChange(CompetitionAward)).CostOf(Counts);
        Assert.Equal(new CostBound(Cny(0m), null), Of(added, "competition-award").Difference);
    }

    [Fact]
    public void Seniority_WithAMostOfYears_HasAMost()
    {
        // 10 yuan more a year of service, ten years at most, for 130 people in twelve months.
        var report = Offer(BasePay, Seniority).Raise("seniority", Increase.Flat(10m)).CostOf(Counts);
        Assert.Equal(Between(0m, 12 * 130 * 100m), report.Difference);
    }

    [Fact]
    public void AnAllowance_OfAppointmentsThatAreTold_IsExact()
    {
        // 7 of 20 are technicians: 150 more each for twelve months.
        CellCounts counts = new(new CellCount("G1", 1, 13), new CellCount("G1", 1, 7) { Terms = [SkillGrade.Technician] });
        var offer = Offer(BasePay, SkillAllowance).Set("skill-allowance", SkillGrade.Technician, 650m);
        Assert.Equal(Between(12 * 7 * 150m, 12 * 7 * 150m), offer.CostOf(counts).Difference);
        Assert.Equal(Between(12 * 7 * 500m, 12 * 7 * 500m), Of(offer.CostOf(counts), "skill-allowance").Before);

        // What starts a year after the appointment is not due for all of them.
        var later = SkillAllowance with { Bonus = SkillAllowance.Bonus with { Schedule = new WhileHeld { Start = StartRule.NextAdjustmentDate(new AnnualDate(1, 1)) } } };
        Assert.Equal(
            Between(0m, 12 * 20 * 150m),
            Offer(BasePay, later).Set("skill-allowance", SkillGrade.Technician, 650m).CostOf(counts).Difference);
        Assert.Throws<ArgumentException>(() => counts + Counts);
    }

    [Fact]
    public void AnAllowance_OfTheCell_IsExact()
    {
        // 80 a month for grade 3, then 130: 19 people, twelve months.
        BonusClause ofGrade = new(
            "grade-allowance", "3.9", LocalizedText.Same("grade allowance"),
            new Bonus(new PopulationGround(Population.Everyone with { Grades = ["G3"] }), new WhileHeld()) { Repetition = Repetition.HighestOnly },
            EffectiveSeries.Always<BonusAmount>(new FixedAmount(Cny(80m)))) { Counts = Counted(true) };
        var report = Offer(BasePay, ofGrade).Raise("grade-allowance", Increase.Flat(50m)).CostOf(Counts);
        Assert.Equal(Between(12 * 19 * 50m, 12 * 19 * 50m), Of(report, "grade-allowance").Difference);
        Assert.Equal(CellKnowledge.Exact, Of(report, "grade-allowance").Knowledge);
    }

    [Fact]
    public void AFloor_AboveBasePay_TakesAtMostWhatItAdds()
    {
        // A floor of 4,300: 200 under 4,100 and 10 under 4,290, as far as nothing else is paid. A raise of 100 leaves 100 and nothing.
        var agreement = Agreement(BasePay) with
        {
            Floors = [new PayFloor("floor", LocalizedText.Same("floor"), FloorTest.PersonMonth, FloorComparison.AtLeast, EffectiveSeries.Always(Cny(4_300m)))],
        };
        var report = Proposal.On(agreement, "offer").EffectiveFrom(July).Raise("base-pay", Increase.Flat(100m)).CostOf(Counts);
        Assert.Equal(Between(0m, 12 * ((12 * 200m) + (20 * 10m))), Of(report, "floor").Before);
        Assert.Equal(Between(0m, 12 * 12 * 100m), Of(report, "floor").After);
        Assert.Equal(Between(156_000m - (12 * 2_600m), 156_000m + (12 * 1_200m)), report.Difference);
    }

    [Fact]
    public void Counts_OfARoster_AreItsCells()
    {
        var other = Somebody("z") with { Place = EffectiveSeries.Empty<GradePlace>() };
        var counts = CellCounts.Of(new Workforce([.. People.Workers, other]), Agreement(), July);
        Assert.Equal(Counts.Rows.Select(row => row.ToString()), counts.Rows.Select(row => row.ToString()));
        Assert.Equal(1, counts.NotCounted);
        var report = Offer().CostOf(counts);
        Assert.Equal((FindingCodes.CellsLeaveOut, false), (Only(report).Code, report.IsComplete));
        Assert.Equal("131 people on 9 cells", (Counts + new CellCounts(new CellCount("G1", 1, 1))).ToString());
    }

    [Fact]
    public void ARow_OffTheLadder_IsLeftOutAndNamed()
    {
        var report = Offer().Raise("base-pay", Increase.Flat(100m)).CostOf(new CellCounts(new CellCount("G9", 1, 4), new CellCount("G1", 1, 1)));
        Assert.Equal((1, false, Between(1_200m, 1_200m)), (report.PeopleCosted, report.IsComplete, report.Difference));
        Assert.Equal(FindingCodes.CellNotComputed, Only(report).Code);
        Assert.Contains("结果不完整", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void PartTimeRows_ArePaidTheirShare()
    {
        var agreement = Agreement(BasePay);
        agreement = agreement with { CoveredForms = [EmploymentForm.FullTime, EmploymentForm.PartTime], Policies = agreement.Policies with { PartTime = PartTimeRule.ByHours } };
        CellCount half = new("G1", 1, 10) { Form = EmploymentForm.PartTime, HoursShare = Ratio.Of(1, 2) };
        var report = Proposal.On(agreement, "offer").EffectiveFrom(July).Raise("base-pay", Increase.Flat(100m)).CostOf(new CellCounts(half));
        Assert.Equal(Between(12 * 10 * 50m, 12 * 10 * 50m), report.Difference);
    }

    [Fact]
    public void Report_AsJson_TellsTheEnds()
    {
        var report = Offer(BasePay, SkillAllowance).Set("skill-allowance", SkillGrade.Technician, 650m).CostOf(Counts);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(report));
        Assert.Equal(234_000m, json.RootElement.GetProperty("difference").GetProperty("most").GetProperty("amount").GetDecimal());
        Assert.Equal("bounded", json.RootElement.GetProperty("byClause")[1].GetProperty("knowledge").GetString());
    }

    [Fact]
    public void OddArguments_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CellCount("G1", 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CellCount("G1", 1, -1));
        Assert.Throws<ArgumentException>(() => new CostBound(Cny(2m), Cny(1m)));
        Assert.Throws<ArgumentException>(() => Offer().CostOf(Counts, CostBasis.Standard with { Population = CostPopulation.Moving }));
        Assert.Throws<ArgumentException>(() => Offer().CostOf(Counts, CostBasis.Standard with { Events = EventAssumptions.Replay(2025) }));
    }
}
