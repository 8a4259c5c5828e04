using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Counts of single days, limits and tiers that look at each of them, and keys that name a grade of the ladder.</summary>
public sealed class DayCountTests
{
    private static readonly CounterQuantity Hours = new(MonthCounter.OvertimeHours)
    {
        Tiers = [new QuantityTier(0m, Ratio.Percent(125m)), new QuantityTier(2m, Ratio.Percent(130m))],
        PerDay = true,
    };

    private static CollectiveAgreement Paying(AmountQuantity times, decimal rate = 10m) =>
        WithBase(5_220m, Bonus("overtime-pay", new MonthGround(), new WhileHeld(), new FormulaAmount(new FigureRate(Cny(rate))) { Times = times }));

    private static MonthRecord Days(params (int Day, decimal Count)[] days) =>
        new() { DayCounts = [.. days.Select(each => new DayCount(June.OnDayOfMonth(each.Day), MonthCounter.OvertimeHours, each.Count))] };

    // 10 × (2 × 1.25 + 3 × 1.30); 10 × 1.25 × 5; two counts of one day are one.
    [Fact]
    public void PayFor_TiersOfADay_BeginAnewEachDay()
    {
        Assert.Equal(64m, Paying(Hours).Of(Placed().Record(June, Days((4, 5m))), "overtime-pay"));
        Assert.Equal(62.5m, Paying(Hours).Of(Placed().Record(June, Days((4, 2m), (5, 2m), (8, 1m))), "overtime-pay"));
        Assert.Equal(64m, Paying(Hours).Of(Placed().Record(June, Days((4, 2m), (4, 3m))), "overtime-pay"));
    }

    // Three hours at least on each of two days, whatever was worked; beyond one hour of each.
    [Fact]
    public void PayFor_LeastAndThresholdOfADay_AreOfEachDay()
    {
        var twice = Placed().Record(June, Days((4, 1m), (9, 2m)));

        Assert.Equal(60m, Paying(new CounterQuantity(MonthCounter.OvertimeHours) { AtLeast = 3m, PerDay = true }).Of(twice, "overtime-pay"));
        Assert.Equal(10m, Paying(new CounterQuantity(MonthCounter.OvertimeHours) { Above = 1m, PerDay = true }).Of(twice, "overtime-pay"));
        Assert.Equal(20m, Paying(new CounterQuantity(MonthCounter.OvertimeHours) { AtMost = 1m, PerDay = true }).Of(twice, "overtime-pay"));
    }

    // The law: one unit more on any day never counts less, whatever the limits and multiples.
    [Fact]
    public void Of_OneUnitMoreOnAnyDay_NeverCountsLess()
    {
        CounterQuantity[] all =
        [
            Hours,
            Hours with { Above = 1m, AtMost = 6m },
            Hours with { AtLeast = 3m },
            Hours with { Tiers = [new QuantityTier(0m, Ratio.Percent(200m)), new QuantityTier(1m, Ratio.Zero), new QuantityTier(3m, Ratio.Percent(50m))] },
        ];
        foreach (var quantity in all)
        {
            for (var quarters = 0; quarters < 40; quarters++)
            {
                Assert.True(quantity.Of(Ratio.Of(quarters + 1, 4)) >= quantity.Of(Ratio.Of(quarters, 4)), $"{quantity} at {quarters} quarters");
            }
        }
    }

    [Fact]
    public void PayFor_OnlyTheMonthCounted_IsOpenAndTold()
    {
        var statement = Paying(Hours).PayFor(Placed().Hours(June, (MonthCounter.OvertimeHours, 5m)), June);

        HasFinding(FindingCodes.CountNotByDay, statement.Findings);
        Assert.False(statement.IsPayable);
        Assert.Equal(0m, Paying(Hours).Of(Placed(), "overtime-pay"));
    }

    [Fact]
    public void PayFor_DaysThatAreNotTheMonth_IsOpenAndTold()
    {
        var record = Days((4, 5m)) with { Counts = new Dictionary<Term, decimal> { [MonthCounter.OvertimeHours] = 6m } };
        var statement = Paying(Hours).PayFor(Placed().Record(June, record), June);

        HasFinding(FindingCodes.DayCountsDiffer, statement.Findings);
        Assert.False(statement.IsPayable);
    }

    // What single days count is the month's figure wherever one is asked for: two hours at 150 % of 30.00; 40 hours at 30.00.
    [Fact]
    public void PayFor_DaysAlone_AreTheMonthsFigure()
    {
        Assert.Equal(90m, WithBase(5_220m, Overtime()).Of(Placed().Record(June, Days((4, 1m), (5, 1m))), "overtime"));

        MonthRecord worked = new() { DayCounts = [.. Enumerable.Range(1, 5).Select(day => new DayCount(June.OnDayOfMonth(day), MonthCounter.WorkedHours, 8m))] };
        var agreement = WithBase(5_220m);
        agreement = agreement with
        {
            CoveredForms = [EmploymentForm.PartTime],
            Policies = agreement.Policies with { PartTime = PartTimeRule.ByWorkedHours },
        };
        Assert.Equal(1_200m, agreement.Of(Placed(new Employment(EmploymentForm.PartTime)).Record(June, worked), "base-pay"));
    }

    [Fact]
    public void PayFor_OvertimePaidByACounter_IsAgreed() => Assert.DoesNotContain(
        Paying(Hours).PayFor(Placed().Record(June, Days((4, 1m))), June).Findings, finding => finding.Code == FindingCodes.OvertimeNotAgreed);

    [Fact]
    public void Record_ADayOfAnotherMonth_IsRefused() =>
        Assert.ThrowsAny<ArgumentException>(() => Placed().Record(June.PlusMonths(1), Days((4, 1m))));

    [Fact]
    public void Facts_OtherDays_AreOtherFacts()
    {
        var agreement = Paying(Hours);

        Assert.NotEqual(Facts(Days((4, 2m), (5, 2m))), Facts(Days((4, 4m))));

        MonthFacts Facts(MonthRecord record) => MonthFacts.Of(
            MonthCase.Of(new MonthPlan(agreement, June), Placed().Record(June, record), month => new MonthPlan(agreement, month)));
    }

    [Fact]
    public void Words_OfTiersOfADay_SayTheDay()
    {
        var words = new FormulaAmount(new FigureRate(Cny(10m))) { Times = Hours }.InWords();

        Assert.Contains("按日", words.Chinese, StringComparison.Ordinal);
        Assert.Contains("each day", words.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_CountsOfDays_AreReadAndWritten()
    {
        var roster = "工号,姓名,工作地,岗位,岗位类别,是否一线,是否班组长,是否关键工序,是否紧缺工种,用工形式,工时制度,入职日期,离职日期,薪酬形式,薪级,薪档\r\n"
            + "0001,甲,杭州,车工,关键,是,否,否,否,全日制,标准,2020-01-01,,能级工资,高级工,1\r\n";
        var days = "工号,日期,计数项目,数量\r\n0001,2026-06-04,平时加班小时,2.5\r\n0001,2026-06-05,month-counter:overtime-hours,1\r\n0001,2026-06-05,加班,1\r\n";
        var read = new WorkforceFiles(Bytes(roster)).WithDayCounts(Bytes(days)).Read();

        var worker = Assert.Single(read.Value.Workers);
        Assert.Equal([2.5m, 1m], worker.RecordOf(June).DayCounts.Select(each => each.Count));
        Assert.Equal(3.5m, worker.RecordOf(June).FigureOf(MonthCounter.OvertimeHours));
        Assert.Contains(read.Findings.Errors, finding => finding.Code.Id == "WG1106");

        static MemoryStream Bytes(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));
    }

    // Grade A has 30 %, everybody else 10 %; an entry with a term beside the grade goes before.
    [Fact]
    public void PayFor_KeyOfALadderGrade_IsThePersonsOwn()
    {
        FormulaAmount amount = new(new FigureRate(Cny(1_000m)))
        {
            Factors = new Dictionary<TermKey, Ratio>
            {
                [new GradeCode("A").ToTerm()] = Ratio.Percent(30m),
                [[new GradeCode("A").ToTerm(), PostClass.Key.Term]] = Ratio.Percent(50m),
                [TermKey.Empty] = Ratio.Percent(10m),
            },
        };
        var agreement = WithBase(5_220m, Bonus("by-grade", new MonthGround(), new WhileHeld(), amount));

        Assert.Empty(agreement.Check().Errors);
        Assert.Equal(300m, agreement.Of(Placed(), "by-grade"));
        Assert.Equal(500m, agreement.Of(Placed().Assign(Start, new Post("welding") { Terms = [PostClass.Key] }), "by-grade"));
        Assert.Equal(agreement, AgreementJson.Read(AgreementJson.Write(agreement)).OrThrow());
    }

    [Fact]
    public void Check_KeyOfNoLadderGrade_IsToldWithTheNearest()
    {
        FormulaAmount amount = new(new FigureRate(Cny(1_000m)))
        {
            Factors = new Dictionary<TermKey, Ratio> { [new GradeCode("B").ToTerm()] = Ratio.Percent(30m) },
        };

        HasFinding(FindingCodes.UnknownTerm, WithBase(5_220m, Bonus("by-grade", new MonthGround(), new WhileHeld(), amount)).Check());
    }

    // A short table looks at the occurrence alone, which has no grade of a ladder.
    [Fact]
    public void Check_KeyOfALadderGradeInAShortTable_IsTold()
    {
        TableAmount table = new([KeyValuePair.Create<TermKey, Money>(new GradeCode("A").ToTerm(), Cny(100m))]);

        HasFinding(FindingCodes.UnknownTerm, WithBase(5_220m, Bonus("by-grade", new MonthGround(), new WhileHeld(), table)).Check());
    }
}
