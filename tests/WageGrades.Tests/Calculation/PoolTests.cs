using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.SharedPay;

namespace WageGrades.Tests.Calculation;

/// <summary>Monthly pools. The sums are those of 大唐泰州热电 (28,000 and 12,000 a month); the shares follow by hand.</summary>
public sealed class PoolTests
{
    private static readonly Workforce Three = new([
        Person("0001").Weighing("operation-pool", 6m).Weighing("equipment-pool", 1m),
        Person("0002").Weighing("operation-pool", 6m).Weighing("equipment-pool", 1m),
        Person("0003").Weighing("operation-pool", 2m).Weighing("equipment-pool", 1m),
    ]);

    [Fact]
    public void PayFor_TwoPools_SplitsEachByItsWeights()
    {
        var run = Agreement(Pool("operation-pool", 28_000m), Pool("equipment-pool", 12_000m)).PayFor(Three, March);

        Assert.True(run.IsComplete);
        Assert.Equal([Cny(16_000m), Cny(16_000m), Cny(8_000m)], run.Statements.Select(statement => statement.Total));
        Assert.Equal(Cny(28_000m), run.TotalsByClause["operation-pool"]);
        Assert.Equal("总额 28,000.00 元 按系数 6/14 分配", run.Statements[0].Lines[0].Trace[0].In(Language.Chinese));
    }

    [Theory]
    [InlineData("0.10", "0.05", "0.04", "0.01")]
    [InlineData("0.11", "0.05", "0.05", "0.01")]
    public void Allocate_PublishedParadox_NeverTakesAUnit(string total, params string[] expected)
    {
        static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        var allocation = Agreement(Pool("operation-pool", Number(total))).Allocate(Three, March);

        Assert.Equal(expected.Select(each => Cny(Number(each))), allocation.PoolShares.Select(share => share.Amount));
        Assert.Equal(
            ExactAmount.Zero(Currency.Cny),
            allocation.PoolShares.Aggregate(ExactAmount.Zero(Currency.Cny), (sum, share) => sum + share.Residual));
    }

    [Fact]
    public void PayFor_WithoutAllocation_LeavesTheShareOpenAndPaysTheRest()
    {
        var agreement = Agreement(BasePay((SkillGrade.Junior, 4_100m)), Pool("operation-pool", 28_000m));

        var statement = agreement.PayFor(Three["0001"].PlaceOn(Start, SkillGrade.Junior, 1), March);

        Assert.False(statement.IsPayable);
        Assert.False(statement.IsBlocked);
        Assert.Equal(Cny(4_100m), statement.SettledSoFar);
        var open = Assert.Single(statement.Pending);
        Assert.Equal(LineReason.AwaitingAllocation, open.Reason);
        Assert.Null(open.Entitlement);
    }

    [Fact]
    public void Allocate_EqualAmongAPopulation_WeighsHoursAndDays()
    {
        var technicians = new PopulationGround(Population.Of(SkillGrade.Technician, SkillGrade.SeniorTechnician));
        var agreement = Agreement(Pool("technicians-pool", 9_000m, technicians)) with
        {
            CoveredForms = [EmploymentForm.FullTime, EmploymentForm.PartTime],
        };
        var halfTime = new Employment(EmploymentForm.PartTime) { HoursShare = Ratio.Of(1, 2) };
        Workforce people = new([
            Person("0001").Appoint(SkillGrade.Technician, Start),
            Person("0002").Appoint(SkillGrade.SeniorTechnician, Start),
            new Worker(new WorkerId("0003")).Employ(Start, halfTime).Appoint(SkillGrade.Technician, Start),
            Person("0004").Appoint(SkillGrade.Senior, Start),
            Person("0005"),
        ]);

        var allocation = agreement.Allocate(people, March);

        Assert.Equal([Cny(3_600m), Cny(3_600m), Cny(1_800m)], allocation.PoolShares.Select(share => share.Amount));
    }

    [Fact]
    public void Allocate_TwoSumsInAMonth_CountByDays()
    {
        var pool = Pool("operation-pool", 28_000m);
        pool = pool with { Amounts = pool.Amounts.Set(new LocalDate(2026, 3, 11), new PoolAmount(Cny(31_100m))) };

        // 28,000 × 10/31 + 31,100 × 21/31 = 933,100/31 = 30,100 exactly.
        Assert.Equal(Cny(30_100m), Money.Sum(Agreement(pool).Allocate(Three, March).PoolShares.Select(share => share.Amount)));
    }

    [Fact]
    public void Allocate_NobodyHasAWeight_FindsIt()
    {
        var allocation = Agreement(Pool("operation-pool", 28_000m)).Allocate(Three, new YearMonth(2026, 4));

        Assert.Empty(allocation.PoolShares);
        Assert.Equal(FindingCodes.PoolWithoutShares, Assert.Single(allocation.Findings).Code);
    }

    [Fact]
    public void PayFor_OneWeightUnknown_LeavesEverybodysShareOpen()
    {
        var agreement = Agreement(Pool("technicians-pool", 9_000m, new PopulationGround(Population.Everyone)));
        agreement = agreement with
        {
            Policies = agreement.Policies with { PartTime = null },
            CoveredForms = [EmploymentForm.FullTime, EmploymentForm.PartTime],
        };
        var halfTime = new Employment(EmploymentForm.PartTime) { HoursShare = Ratio.Of(1, 2) };

        var run = agreement.PayFor(new Workforce([Person("0001"), new Worker(new WorkerId("0002")).Employ(Start, halfTime)]), March);

        Assert.Equal(FindingCodes.PoolUnsettled, Assert.Single(run.Allocation.Findings).Code);
        Assert.Equal(2, run.Unsettled.Count);
        Assert.Equal(LineReason.AwaitingAllocation, Assert.Single(run.Statements[0].Pending).Reason);
    }

    [Fact]
    public void Check_PoolWhereItCannotBeSplit_FindsEachFault()
    {
        var pool = Pool("operation-pool", 28_000m);
        var oneOff = pool with { Id = "one-off-pool", Bonus = pool.Bonus with { Schedule = new OneOff() } };
        var mixed = pool with { Id = "mixed-pool", Amounts = pool.Amounts.Set(new LocalDate(2026, 5, 1), new FixedAmount(Cny(100m))) };
        var agreement = Agreement(pool, oneOff, mixed) with
        {
            Groups = [new PrecedenceGroup("one-of-two", ["operation-pool", "mixed-pool"]) { Scope = PrecedenceScope.Month }],
        };

        Assert.Equal(4, agreement.Check().Count(finding => finding.Code == FindingCodes.PoolMisplaced));
        Assert.True(agreement.PayFor(Three["0001"], March).IsBlocked);
    }

    [Fact]
    public void PayFor_ShareOfPayOnAPool_IsNotAllowed()
    {
        BonusClause share = new(
            "share", "", LocalizedText.Same("share"), new Bonus(new JoiningGround(), new WhileHeld()) { Repetition = Repetition.EachOne },
            EffectiveSeries.Always<BonusAmount>(new ShareOfPayAmount(Ratio.Percent(10m), ["operation-pool"])));
        var agreement = Agreement(Pool("operation-pool", 28_000m), share);

        Assert.Contains(agreement.Check(), finding => finding.Code == FindingCodes.BaseNotAllowed);
        Assert.Contains(agreement.PayFor(Three, March).Statements[0].Findings, finding => finding.Code == FindingCodes.BaseNotAllowed);
    }

    [Fact]
    public void PayFor_AllocationOfAnotherMonth_Throws()
    {
        var calculator = PayCalculator.For(Agreement(Pool("operation-pool", 28_000m)));

        Assert.Throws<ArgumentException>(() => calculator.PayFor(Three["0001"], March, calculator.Allocate(Three, new YearMonth(2026, 4))));
    }

    [Fact]
    public void ToDocument_Allocation_SaysWhoGetsWhat()
    {
        var allocation = Agreement(Pool("operation-pool", 28_000m)).Allocate(Three, March);

        var text = WageGrades.Documents.ReportExtensions.ToMarkdown(allocation, Language.English);

        Assert.Contains("12,000.00 CNY", text, StringComparison.Ordinal);
        Assert.Contains("6 of 14 in the pool of 28,000.00 CNY", text, StringComparison.Ordinal);
    }
}
