using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.SharedPay;

namespace WageGrades.Tests.Calculation;

/// <summary>Relative floors: 首席技师不低于中层管理人员的中位数.</summary>
public sealed class RelativeFloorTests
{
    private static readonly Population Chiefs = Population.Of(SkillGrade.ChiefTechnician);
    private static readonly Population Managers = new() { Grades = ["M1", "M2", "M3"] };

    private static readonly LadderClause Ladder = BasePay(
        (SkillGrade.Junior, 4_100m), (SkillGrade.ChiefTechnician, 14_300m), ("M1", 14_000m), ("M2", 15_000m), ("M3", 19_000m));

    private static RelativeFloor Floor(PayMeasure measure = PayMeasure.Median) => new(
        "chief-floor", new("首席技师保底", "chief technicians' floor"), Chiefs, Managers, measure, PayBase.AveragePay);

    private static Worker Placed(string number, string grade) => Person(number).PlaceOn(Start, grade, 1);

    private static Worker Chief(string number) => Placed(number, "chief-technician").Appoint(SkillGrade.ChiefTechnician, Start);

    private static readonly Workforce Four = new([Chief("0001"), Placed("0101", "M1"), Placed("0102", "M2"), Placed("0103", "M3")]);

    private static CollectiveAgreement With(params RelativeFloor[] floors) => Agreement(Ladder) with { RelativeFloors = floors };

    [Theory]
    [InlineData(PayMeasure.Lowest, 14_300)]
    [InlineData(PayMeasure.Median, 15_000)]
    [InlineData(PayMeasure.Mean, 16_000)]
    [InlineData(PayMeasure.Highest, 19_000)]
    public void PayFor_Measure_TopsTheChiefUp(PayMeasure measure, int expected)
    {
        var run = With(Floor(measure)).PayFor(Four, March);

        Assert.True(run.IsComplete);
        Assert.Equal(Cny(expected), run.Statements[0].Total);
        Assert.Equal(Cny(48_000m + expected), run.Total);
    }

    [Fact]
    public void PayFor_EvenNumberAndShare_TakesTheLeastEnough()
    {
        Workforce people = new([Chief("0001"), Placed("0102", "M2"), Placed("0103", "M3")]);
        var floor = Floor() with { Share = Ratio.Of(7, 8), Comparison = FloorComparison.Above };

        // Median (15,000 + 19,000) ÷ 2 = 17,000; × 7/8 = 14,875; above it by a fen.
        var statement = With(floor).PayFor(people, March).Statements[0];

        Assert.Equal(Cny(14_875.01m), statement.Total);
        Assert.Equal("counted 14,300.00 CNY, must be > the median, 14,875.00 CNY, topped up", statement.Lines[^1].Trace[0].In(Language.English));
    }

    [Fact]
    public void PayFor_ChiefForHalfTheMonth_IsTestedWithThatPart()
    {
        var agreement = With(Floor());
        agreement = agreement with
        {
            Policies = agreement.Policies with
            {
                Proration = new WageGrades.Periods.ProrationRule
                {
                    Method = WageGrades.Periods.ProrationMethod.ShareOfMonth,
                    Basis = WageGrades.Periods.ProrationBasis.Thirtieths,
                },
            },
        };
        var joined = new LocalDate(2026, 4, 16);
        var chief = new Worker(new WorkerId("0001"))
            .Employ(joined)
            .PlaceOn(joined, "chief-technician", 1)
            .Appoint(SkillGrade.ChiefTechnician, joined);
        Workforce people = new([chief, .. Four.Workers.Skip(1)]);

        Assert.Equal(Cny(7_500m), agreement.PayFor(people, new YearMonth(2026, 4)).Statements[0].Total);
    }

    [Fact]
    public void PayFor_CountedIsNoMultipleOfTheUnit_TopsUpByTheLeastMultiple()
    {
        var agreement = Agreement(Ladder, Pool("chiefs-pool", 3m, new PopulationGround(Chiefs))) with { RelativeFloors = [Floor()] };
        agreement = agreement with
        {
            Policies = agreement.Policies with { Rounding = agreement.Policies.Rounding!.With(RoundingPoint.PayLine, RoundingRule.HalfUp(5m)) },
        };

        // 14,300 and a share of 3: 697 are missing to 15,000, and lines are paid in units of 5.
        Assert.Equal(Cny(15_003m), agreement.PayFor(Four, March).Statements[0].Total);
    }

    [Fact]
    public void PayFor_WithoutAllocation_WaitsForTheTestedOnly()
    {
        var agreement = With(Floor());

        Assert.Equal(LineReason.AwaitingAllocation, Assert.Single(agreement.PayFor(Four["0001"], March).Pending).Reason);
        Assert.True(agreement.PayFor(Four["0101"], March).IsPayable);
    }

    [Fact]
    public void PayFor_FloorOnAFloor_IsSettledAfterIt()
    {
        // Managers may not fall below the junior's pay times four, 16,400; the chiefs' median follows the managers so topped up.
        RelativeFloor managers = new(
            "manager-floor",
            LocalizedText.Same("managers"),
            Managers,
            new Population { Grades = [SkillGrade.Junior] },
            PayMeasure.Lowest,
            PayBase.AveragePay)
        {
            Share = Ratio.Of(4, 1),
        };
        Workforce people = new([.. Four.Workers, Placed("0200", "junior")]);

        var run = With(Floor(), managers).PayFor(people, March);

        Assert.Equal([16_400m, 16_400m, 16_400m, 19_000m, 4_100m], run.Statements.Select(statement => statement.Total.Amount));
    }

    [Fact]
    public void PayFor_Circle_IsAFindingAndStaysOpen()
    {
        RelativeFloor back = new("manager-floor", LocalizedText.Same("managers"), Managers, Chiefs, PayMeasure.Lowest, PayBase.AveragePay);

        var run = With(Floor(), back).PayFor(Four, March);

        Assert.Equal(FindingCodes.RelativeFloorCycle, Assert.Single(run.Allocation.Findings).Code);
        Assert.Equal(4, run.Unsettled.Count);
    }

    [Fact]
    public void PayFor_NobodyToCompareWith_IsAWarningAndNoTopUp()
    {
        var run = With(Floor()).PayFor(new Workforce([Chief("0001")]), March);

        Assert.Equal(FindingCodes.RelativeFloorWithoutReference, Assert.Single(run.Findings).Code);
        Assert.Equal(Cny(14_300m), run.Total);
    }

    [Fact]
    public void PayFor_ManagerNotSettled_LeavesTheFloorOpen()
    {
        Workforce people = new([
            .. Four.Workers,
            Placed("0104", "M2") with
            {
                Place = Placed("0104", "M2").Place.Clear(new(new LocalDate(2026, 3, 5), new LocalDate(2026, 3, 9)), "?"),
            },
        ]);

        var run = With(Floor()).PayFor(people, March);

        Assert.Contains(run.Allocation.Findings, finding => finding.Code == FindingCodes.RelativeFloorUnsettled);
        Assert.False(run.Statements[0].IsPayable);
    }

    [Fact]
    public void PayFor_BaseUnanswered_IsAFinding()
    {
        var agreement = With(Floor() with { CountsIn = PayBase.WageTotal });

        Assert.Contains(agreement.PayFor(Four, March).Findings, finding => finding.Code == FindingCodes.BaseUnanswered);
    }
}
