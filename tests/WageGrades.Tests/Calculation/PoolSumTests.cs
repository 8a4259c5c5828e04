using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.SharedPay;

namespace WageGrades.Tests.Calculation;

/// <summary>Sums of pools by a share or by people's own pay, and weights that are derived; all by hand.</summary>
public sealed class PoolSumTests
{
    private static readonly LadderClause Base = BasePay(("A", 6_000m), ("B", 4_000m));

    private static readonly Workforce Two = new([Placed("0001", "A"), Placed("0002", "B")]);

    private static Worker Placed(string number, string grade) => Person(number).PlaceOn(Start, grade, 1);

    private static BonusClause Of(PoolAmount pool, BonusGround? ground = null) =>
        Pool("pool", 0m, ground ?? new EmployedGround()) with { Amounts = EffectiveSeries.Always<BonusAmount>(pool) };

    private static decimal[] Shares(CollectiveAgreement agreement, Workforce people, YearMonth month) =>
        [.. agreement.Allocate(people, month).PoolShares.Select(share => share.Amount.Amount)];

    // 2 % of 10,000 a month, equally.
    [Fact]
    public void Allocate_ShareOfTheMembersPay_FollowsIt()
    {
        PoolAmount pool = new(new PayRate(["base-pay"])) { Share = Ratio.Percent(2m) };

        Assert.Equal([100m, 100m], Shares(Agreement(Base, Of(pool)), Two, March));
        var raised = Agreement(BasePay(("A", 9_000m), ("B", 4_000m)), Of(pool));
        Assert.Equal([130m, 130m], Shares(raised, Two, March));
    }

    // Employed on half the hours since 17 March: 15 of 31 days at half of 4,000 beside 6,000.
    [Fact]
    public void Allocate_PartOfTheMonth_CountsItsDaysAndHours()
    {
        PoolAmount pool = new(CellRate.Own("base-pay")) { Share = Ratio.Percent(31m) };
        var half = new Employment(EmploymentForm.FullTime) { HoursShare = Ratio.Of(1, 2) };
        Workforce people = new([
            Placed("0001", "A"),
            new Worker(new WorkerId("0002")).Employ(new LocalDate(2026, 3, 17), half).PlaceOn(Start, "B", 1),
        ]);
        var total = Shares(Agreement(Base, Of(pool)), people, March).Sum();

        Assert.Equal((0.31m * 6_000m) + (0.31m * 2_000m * 15m / 31m), total);
    }

    // Last year 12 × 10,000 = 120,000, 2 % are 2,400, in December alone; or 200 each month.
    [Theory]
    [InlineData(12, 12, 2_400)]
    [InlineData(12, 11, 0)]
    [InlineData(null, 3, 200)]
    public void Allocate_ShareOfLastYearsPay_IsPaidInItsMonthOrByTwelfths(int? paidIn, int month, decimal total)
    {
        PoolAmount pool = new(new PayRate(["base-pay"])) { Share = Ratio.Percent(2m), Over = PoolPeriod.LastYear, PaidIn = paidIn };
        var agreement = Agreement(Base, Of(pool));

        Assert.Equal(total, Shares(agreement, Two, new YearMonth(2027, month)).Sum());
        Assert.True(agreement.PayFor(Two, new YearMonth(2027, month)).IsComplete);
    }

    [Fact]
    public void Allocate_LastYearOutsideTheTerm_IsOpenAndTold()
    {
        PoolAmount pool = new(new PayRate(["base-pay"])) { Share = Ratio.Percent(2m), Over = PoolPeriod.LastYear };
        Workforce people = new([new Worker(new WorkerId("0001")).Employ(new LocalDate(2025, 6, 1)).PlaceOn(new LocalDate(2025, 6, 1), "A", 1)]);
        var run = Agreement(Base, Of(pool)).PayFor(people, March);

        Assert.Contains(run.Allocation.Findings, finding => finding.Code == FindingCodes.PoolSumUnknown);
        Assert.Equal(LineReason.AwaitingAllocation, Assert.Single(run.Statements[0].Pending).Reason);
    }

    // Who left is covered last year and has no part now: 2 % of 10,000 or of 6,000 a month.
    [Theory]
    [InlineData(PoolPeople.Covered, 200)]
    [InlineData(PoolPeople.Members, 120)]
    public void Allocate_WhoLeft_CountsWhereAllCoveredDo(PoolPeople whose, decimal total)
    {
        PoolAmount pool = new(new PayRate(["base-pay"])) { Share = Ratio.Percent(2m), Over = PoolPeriod.LastYear, People = whose };
        Workforce people = new([Placed("0001", "A"), Placed("0002", "B").Leave(new LocalDate(2027, 1, 1))]);

        Assert.Equal(total, Shares(Agreement(Base, Of(pool)), people, new YearMonth(2027, 3)).Sum());
    }

    // 20 % of 50,000 by coefficients 1.2 : 1.
    [Fact]
    public void Allocate_ByAStandingCoefficient_Splits()
    {
        PoolAmount pool = new(Cny(50_000m)) { Share = Ratio.Percent(20m), Weight = new StandingQuantity(StandingNumber.Coefficient) };
        Workforce people = new([
            Person("0001").WithNumber(StandingNumber.Coefficient, Start, 1.2m), Person("0002").WithNumber(StandingNumber.Coefficient, Start, 1m),
        ]);

        Assert.Equal([5_454.55m, 4_545.45m], Shares(Agreement(Of(pool)), people, March));
    }

    [Fact]
    public void PayFor_OneCoefficientMissing_LeavesEverybodysShareOpen()
    {
        PoolAmount pool = new(Cny(50_000m)) { Weight = new StandingQuantity(StandingNumber.Coefficient) };
        var run = Agreement(Of(pool)).PayFor(new Workforce([Person("0001").WithNumber(StandingNumber.Coefficient, Start, 1.2m), Person("0002")]), March);

        Assert.Equal(FindingCodes.PoolUnsettled, Assert.Single(run.Allocation.Findings).Code);
        Assert.Contains(run.Statements[1].Findings, finding => finding.Code == FindingCodes.StandingNumberMissing);
        Assert.Equal(2, run.Unsettled.Count);
    }

    [Fact]
    public void Allocate_ANamedCell_FollowsTheTable() => Assert.Equal(
        [300m, 300m], Shares(Agreement(Base, Of(new PoolAmount(CellRate.Named("base-pay", "A", 1)) { Share = Ratio.Percent(10m) })), Two, March));

    [Fact]
    public void Allocate_ANamedCellThatIsMissing_IsOpenAndTold()
    {
        var agreement = Agreement(Base, Of(new PoolAmount(CellRate.Named("base-pay", "C", 1))));

        Assert.Contains(agreement.Check(), finding => finding.Code == FindingCodes.RateCellMissing);
        Assert.Contains(agreement.Allocate(Two, March).Findings, finding => finding.Code == FindingCodes.PoolSumUnknown);
    }

    [Fact]
    public void Check_SumsThatCannotBe_AreTold()
    {
        Assert.Contains(
            Agreement(Base, Of(new PoolAmount(CellRate.Own("base-pay", RateUnit.Hour)))).Check(), finding => finding.Code == FindingCodes.PoolMisplaced);
        Assert.Contains(
            Agreement(Of(new PoolAmount(Cny(5m)) { Over = PoolPeriod.LastYear })).Check(), finding => finding.Code == FindingCodes.PoolMisplaced);
        Assert.Contains(
            Agreement(Of(new PoolAmount(Cny(5m)) { Weight = new CountsQuantity([KeyValuePair.Create(MonthCounter.NightShifts, 2m)]) })).Check(),
            finding => finding.Code == FindingCodes.CounterOfNoMonth);
    }

    // Nobody knows the cell of a person without a place, so that nobody knows the sum: not 6,000 of one of two.
    [Fact]
    public void Allocate_AMembersCellThatIsNotKnown_IsOpenAndTold()
    {
        GradeTableRate table = new(new GradeCode[] { "A", "B" }.Select(grade => KeyValuePair.Create(grade, Cny(700m))));
        Workforce people = new([Placed("0001", "A"), Person("0002")]);
        foreach (var rate in new AmountRate[] { CellRate.Own("base-pay"), CellRate.OwnGrade("base-pay", 1), CellRate.OwnGrade("base-pay", 2), table })
        {
            var allocation = Agreement(Base, Of(new PoolAmount(rate))).Allocate(people, March);

            Assert.Empty(allocation.PoolShares);
            Assert.StartsWith(
                rate is CellRate { Step: 2 } ? "0001 has no" : "0002 has no",
                ((LocalizedText)Assert.Single(allocation.Findings).Argument("reason")!).English,
                StringComparison.Ordinal);
        }
    }

    // Grade B is not listed and adds nothing; whom the ladder is not for has no cell to miss.
    [Fact]
    public void Allocate_AMemberWhomTheTableOrTheLadderDoesNotMean_AddsNothing()
    {
        GradeTableRate table = new([KeyValuePair.Create<GradeCode, Money>("A", Cny(700m))]);
        var forCore = Base with { For = new Eligibility { Terms = [PostClass.Key.Term] } };
        Workforce people = new([Placed("0001", "A").Assign(Start, new Post("P") { Terms = [PostClass.Key] }), Person("0002")]);

        Assert.Equal([350m, 350m], Shares(Agreement(Base, Of(new PoolAmount(table))), Two, March));
        Assert.Equal([3_000m, 3_000m], Shares(Agreement(forCore, Of(new PoolAmount(CellRate.Own("base-pay")))), people, March));
    }

    // What is weighed for March as a whole is the first day's agreement's: 10 % of 10,000 although it ends on the 15th, and nothing of one that
    // begins then, be it of somebody who came later. What is weighed by days is 15 and 16 of 31: 483.87 and 516.13.
    [Theory]
    [InlineData(1, 1_000, 483.87)]
    [InlineData(16, 0, 516.13)]
    public void Allocate_TermThatEndsOrBeginsInTheMonth_SplitsAMonthsPoolOnce(int from, decimal ofMonth, decimal ofDays)
    {
        var (first, second) = (new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 16));
        var term = from == 1 ? new DateSpan(first, second) : new DateSpan(second, new LocalDate(2027, 1, 1));
        PoolAmount pool = new(new PayRate(["base-pay"])) { Share = Ratio.Percent(10m) };
        var agreement = Agreement(Base, Of(pool, new ContributionGround()), Of(pool) with { Id = "days" }) with { Term = term };
        var late = new Worker(new WorkerId("0003")).Employ(new LocalDate(2026, 3, 20)).PlaceOn(Start, "A", 1);
        Workforce two = new(Two.Workers.Select(worker => worker.Weighing("pool", 1m)));
        Workforce three = new([.. two.Workers, late.Weighing("pool", 5m)]);

        decimal Sum(Workforce people, ClauseId clause) =>
            agreement.Allocate(people, March).PoolShares.Where(share => share.Clause == clause).Sum(share => share.Amount.Amount);
        Assert.Equal(ofMonth, Sum(two, "pool"));
        Assert.Equal(ofDays, Sum(two, "days"));
        Assert.Equal(ofMonth, Sum(three, "pool"));
        Assert.DoesNotContain(agreement.PayFor(three, March).Statements.SelectMany(each => each.Pending), line => line.Clause.Id == "pool");
    }

    // Since February 2026 one person at 6,000 under the agreement: 2 % of 66,000 over twelve months are 110; the agency worker of before is not covered.
    [Theory]
    [InlineData(true, 110)]
    [InlineData(false, null)]
    public void Allocate_LastYearOfWhomTheClauseDoesNotCover_KeepsTheSumKnown(bool isAgency, int? total)
    {
        PoolAmount pool = new(new PayRate(["base-pay"])) { Share = Ratio.Percent(2m), Over = PoolPeriod.LastYear, People = PoolPeople.Covered };
        var agreement = Agreement(Base, Of(pool)) with { Term = new DateSpan(new LocalDate(2026, 2, 1), new LocalDate(2028, 1, 1)) };
        Employment before = new(isAgency ? EmploymentForm.Agency : EmploymentForm.FullTime);
        Workforce people = new([
            new Worker(new WorkerId("0001")).Employ(new LocalDate(2026, 2, 1)).PlaceOn(Start, "A", 1),
            new Worker(new WorkerId("0002")).Employ(new LocalDate(2025, 6, 1), before).PlaceOn(new LocalDate(2025, 6, 1), "B", 1),
        ]);
        var allocation = agreement.Allocate(people, new YearMonth(2027, 3));

        Assert.Equal(total is null, allocation.Findings.Any(finding => finding.Code == FindingCodes.PoolSumUnknown));
        Assert.Equal(total ?? 0, allocation.PoolShares.Sum(share => share.Amount.Amount));
    }

    // A sum of a year would be split every month; a rate that is nobody's own adds nothing up over people.
    [Fact]
    public void Check_SumsOfAnotherTimeOrOfNobody_AreTold()
    {
        PayFloor hour = new("hour", LocalizedText.Same("hour"), FloorTest.PersonMonth, FloorComparison.AtLeast, EffectiveSeries.Always(Cny(20m)))
        {
            Unit = FloorUnit.Hour,
        };
        PoolAmount OfYear(PayUnit unit) => new(new FigureRate(Cny(12_000m)) { Per = unit });

        Assert.All(
            new PoolAmount[]
            {
                OfYear(PayUnit.Year), OfYear(PayUnit.Hour) with { Weight = new StandingQuantity(StandingNumber.Points) }, new(Cny(5m)) { People = PoolPeople.Covered },
                new(CellRate.Named("base-pay", "A", 1)) { People = PoolPeople.Covered }, new(new FloorRate("hour")),
            },
            pool => Assert.Contains(
                (Agreement(Base, Of(pool)) with { Floors = [hour] }).Check(), finding => finding.Code == FindingCodes.PoolMisplaced));
        Assert.Empty(Agreement(Base, Of(OfYear(PayUnit.Month))).Check().Errors);
        Assert.Equal([6_000m, 6_000m], Shares(Agreement(Base, Of(OfYear(PayUnit.Month))), Two, March));
    }

    [Fact]
    public void InWords_SumAndWeight_SayWhoseAndWhen()
    {
        PoolAmount pool = new(new PayRate(["base-pay"]))
        {
            Share = Ratio.Percent(2m), Over = PoolPeriod.LastYear, PaidIn = 12, Weight = new StandingQuantity(StandingNumber.Points),
        };

        Assert.Equal("每年 12 月总额为参与分配人员上年 base-pay 的月工资合计的 2%，按常设点数分配", pool.InWords().Chinese);
        Assert.Equal(
            "every December a pool of 2 % of a month's pay under base-pay, added up over its members last year, split by Standing points", pool.InWords().English);
    }

    [Fact]
    public void InWords_Figures_ReadAsOneSentence()
    {
        Assert.Equal("每月总额 5.00 元", new PoolAmount(Cny(5m)).InWords().Chinese);
        Assert.Equal("a pool of 5.00 CNY a month", new PoolAmount(Cny(5m)).InWords().English);
        Assert.Equal("每月总额为50,000.00 元的 20%", new PoolAmount(Cny(50_000m)) { Share = Ratio.Percent(20m) }.InWords().Chinese);
        Assert.Equal("every month a pool of 20 % of 50,000.00 CNY", new PoolAmount(Cny(50_000m)) { Share = Ratio.Percent(20m) }.InWords().English);
    }

    // Two of 6,000 and 4,000; a pool of a new sum from the 11th on is ten and 21 of 31 days.
    [Fact]
    public void Explain_AShare_SaysWhatThePoolIsMadeOf()
    {
        PoolAmount pool = new(new PayRate(["base-pay"])) { Share = Ratio.Percent(2m) };
        var line = Agreement(Base, Of(pool)).PayFor(Two, March).Statements[0].Lines.Single(each => each.Clause.Id == "pool");
        var changed = Of(new PoolAmount(Cny(3_100m)));
        changed = changed with { Amounts = changed.Amounts.Set(new LocalDate(2026, 3, 11), new PoolAmount(Cny(6_200m)) { Share = Ratio.Percent(50m) }) };
        var share = Agreement(changed).Allocate(Two, March).PoolShares[0];

        Assert.Contains(
            "总额 200.00 元（参与分配人员当月基本工资的月工资合计的 2%，基数 10,000.00 元） 按系数 1/2 分配", line.Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(
            "in the pool of 200.00 CNY (2 % of a month's pay under base pay, added up over its members in the month: of 10,000.00 CNY)",
            line.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("3,100.00 CNY × 10/31 + 50 % of 6,200.00 CNY × 21/31", share.Reason.In(Language.English), StringComparison.Ordinal);
        Assert.Equal(3_100m, share.Amount.Amount * 2m);
    }

    [Fact]
    public void Set_AnEntryOfATableUnderASum_ChangesIt()
    {
        PoolAmount pool = new(new TableRate([KeyValuePair.Create<TermKey, Money>(PostClass.Key.Term, Cny(100m))]));
        Workforce people = new([Person("0001").Assign(Start, new Post("P") { Terms = [PostClass.Key] }), Person("0002")]);
        var offer = Proposal.On(Agreement(Of(pool)), "offer").Set("pool", PostClass.Key.Term, 300m).EffectiveFrom(new LocalDate(2026, 2, 1));

        Assert.Empty(offer.Findings);
        Assert.Equal([150m, 150m], Shares(offer.Agreement, people, March));
    }

    // 2 % of the members' pay raised by 50 % are 3 %; 200 and 300 of 10,000.
    [Fact]
    public void Raise_OfAShareOfPay_RaisesTheShare()
    {
        var agreement = Agreement(Base, Of(new PoolAmount(new PayRate(["base-pay"])) { Share = Ratio.Percent(2m) }));
        var offer = Proposal.On(agreement, "offer").Raise("pool", Increase.Percent(50m)).EffectiveFrom(new LocalDate(2026, 2, 1));

        Assert.Equal(200m, Shares(agreement, Two, March).Sum());
        Assert.Equal(300m, Shares(offer.Agreement, Two, March).Sum());
    }

    // More points never pay less while the pool and the others stay.
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(37)]
    public void Allocate_MorePoints_NeverPaysLess(int points)
    {
        PoolAmount pool = new(Cny(1_000.01m)) { Weight = new StandingQuantity(StandingNumber.Points) };
        var shares = Enumerable.Range(points, 20).Select(own => Shares(
            Agreement(Of(pool)),
            new Workforce([Person("0001").WithNumber(StandingNumber.Points, Start, own), Person("0002").WithNumber(StandingNumber.Points, Start, 7m)]),
            March)).ToList();

        Assert.All(shares, each => Assert.Equal(1_000.01m, each.Sum()));
        Assert.All(shares.Zip(shares.Skip(1)), pair => Assert.True(pair.First[0] <= pair.Second[0]));
    }

    [Fact]
    public void Coverage_OfAPoolThatPaysNobody_SaysWhy()
    {
        PoolAmount byClass = new(Cny(900m)) { Weight = new PointsQuantity([KeyValuePair.Create<TermKey, decimal>(PostClass.Key.Term, 2m)]) };
        PoolAmount byCases = new(Cny(900m)) { Weight = new CountsQuantity([KeyValuePair.Create(MonthCounter.NightShifts, 2m)]) };
        var run = Agreement(Of(byClass), Of(byCases, new MonthGround()) with { Id = "cases" }).PayFor(new Workforce([Person("0001")]), March);

        Assert.Equal(2, run.Allocation.Findings.Count(finding => finding.Code == FindingCodes.PoolWithoutShares));
        Assert.Equal(CoverageReason.NoEntry, run.Coverage.Clauses.Single(clause => clause.Clause.Id == "pool").Reasons.Single().Reason);
        Assert.Equal(CoverageReason.NoRecord, run.Coverage.Clauses.Single(clause => clause.Clause.Id == "cases").Reasons.Single().Reason);
    }
}
