using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Bonuses of a month and of pay itself: attendance, joining, quota, shares of base pay, points, caps, payers and bases.</summary>
public sealed class MonthBonusTests
{
    private static readonly LocalDate March13 = new(2026, 3, 13);
    private static readonly YearMonth June = new(2026, 6);
    private static readonly Term SickDays = MonthCounter.Vocabulary.Find("sick-days")!;

    private static readonly BonusClause Attendance = Bonus(
        "full-attendance",
        new MonthGround { FullAttendance = true, Conditions = [MonthCondition.AtMost(SickDays, 0m)], WithoutLeave = [LeaveKind.Sick] },
        new WhileHeld(), new FixedAmount(Cny(200m)));

    [Fact]
    public void FullAttendance_AnyDayLost_PaysNothing()
    {
        DateSpan day = new(new LocalDate(2026, 6, 10), new LocalDate(2026, 6, 11));

        Assert.Equal(200m, Paid(Attendance, Somebody(), 2026, 6));
        Assert.Equal(0m, Paid(Attendance, Somebody().Absent(day), 2026, 6));
        Assert.Equal(0m, Paid(Attendance, Somebody().Record(June, new MonthRecord { UnpaidDays = 0.5m }), 2026, 6));
        Assert.Equal(0m, Paid(Attendance, Somebody().Record(June, Counted(SickDays, 1m)), 2026, 6));
        Assert.Equal(0m, Paid(Attendance, Somebody().OnLeave(new Leave(LeaveKind.Sick, day)), 2026, 6));
        Assert.Equal(200m, Paid(Attendance, Somebody().OnLeave(new Leave(LeaveKind.Annual, day)), 2026, 6));
        Assert.Equal(0m, Paid(Attendance, new Worker(new WorkerId("2")).Employ(new LocalDate(2026, 6, 2)), 2026, 6));
    }

    [Fact]
    public void MonthCondition_AtLeast_NeedsTheCount()
    {
        var shifts = Bonus(
            "shift-month",
            new MonthGround { Conditions = [MonthCondition.AtLeast(MonthCounter.NightShifts, 8m)] },
            new WhileHeld(),
            new FixedAmount(Cny(150m)));

        Assert.Equal(150m, Paid(shifts, Somebody().Record(June, Counted(MonthCounter.NightShifts, 8m)), 2026, 6));
        Assert.Equal(0m, Paid(shifts, Somebody().Record(June, Counted(MonthCounter.NightShifts, 7m)), 2026, 6));
        Assert.Equal(0m, Paid(shifts, Somebody(), 2026, 6));
        Assert.Throws<ArgumentException>(() => new MonthCondition(SickDays, null, null));
        Assert.Throws<ArgumentException>(() => new MonthCondition(SickDays, 2m, 1m));
    }

    [Fact]
    public void OverQuota_UnitsBeyondIt_ArePaid()
    {
        Term units = new("month-counter", "units");
        var clause = Bonus("over-quota", new CountGround(units) { Above = 200m }, new WhileHeld(), new PerUnitAmount(Cny(1.5m)));

        Assert.Equal(45m, Paid(clause, Somebody().Record(June, Counted(units, 230m)), 2026, 6));
        Assert.Equal(0m, Paid(clause, Somebody().Record(June, Counted(units, 200m)), 2026, 6));
    }

    [Fact]
    public void Joining_EachEmployment_PaysItsStart()
    {
        var clause = Bonus("starting-bonus", new JoiningGround(), Once, Table((EmploymentForm.FullTime.Term, 3_000m)));
        var rehired = new Worker(new WorkerId("3")).Employ(March13).Leave(new LocalDate(2026, 9, 1)).Employ(new LocalDate(2027, 2, 1));

        Assert.Equal(
            [3_000m, 0m, 3_000m],
            new[] { (2026, 3), (2026, 4), (2027, 2) }.Select(month => Paid(clause, rehired, month.Item1, month.Item2)));
        Assert.Equal(
            0m,
            Paid(
                clause,
                rehired.Employ(new LocalDate(2027, 3, 1), new Employment(EmploymentForm.FullTime) { HoursShare = Ratio.Percent(50m) }),
                2027,
                3));
    }

    [Fact]
    public void ShareOfPay_NamedClauses_MakeTheBase()
    {
        var agreement = Agreement(
            BasePay,
            Bonus("skill-allowance", Appointed("skill-grade"), new WhileHeld(), Table((SkillGrade.Senior.Term, 300m)), Repetition.HighestOnly),
            Bonus(
                "scarce-trade",
                new PostGround("post-mark"),
                new WhileHeld(),
                new ShareOfPayAmount(Ratio.Percent(8m), ["base-pay", "skill-allowance"]),
                Repetition.HighestOnly)
        ) with
        {
            OwnVocabularies = [PostMark.Vocabulary],
        };
        var worker = Somebody().PlaceOn(Start, "G1", 1).PlaceOn(new LocalDate(2026, 5, 1), "G1", 2)
            .Assign(Start, new Post("tool making") { Terms = [PostMark.ScarceTrade] })
            .Appoint(SkillGrade.Senior, March13);

        Assert.Empty(agreement.Check());
        Assert.Equal(Cny(328m), LineOf(agreement.Pay(worker, 2026, 3), "scarce-trade"));
        Assert.Equal(Cny(352m), LineOf(agreement.Pay(worker, 2026, 4), "scarce-trade"));
        Assert.Equal(Cny(367.2m), LineOf(agreement.Pay(worker, 2026, 5), "scarce-trade"));
    }

    [Theory]
    [InlineData(Repetition.EachOne)]
    [InlineData(Repetition.HighestOnly)]
    public void Post_ThatBearsATermTwice_IsPaidForEachTermOnce(Repetition repetition)
    {
        var agreement = Agreement(Bonus("leader", new PostGround("post-mark"), new WhileHeld(), new FixedAmount(Cny(100m)), repetition)) with
        {
            OwnVocabularies = [PostMark.Vocabulary],
        };
        var worker = Somebody()
            .Assign(Start, new Post("line 1") { Terms = [PostMark.TeamLeader, PostMark.TeamLeader] })
            .Assign(March13, new Post("line 2") { Terms = [PostMark.TeamLeader, PostMark.ScarceTrade, PostMark.TeamLeader] });
        var april = agreement.Pay(worker, 2026, 4);
        Assert.Equal(repetition == Repetition.EachOne ? 2 : 1, april.Lines.Count);
        Assert.Equal(repetition == Repetition.EachOne ? 0 : 1, april.Suppressed.Count);
        Assert.All(april.Lines, line => Assert.Equal(Cny(100m), line.Amount));
    }

    [Fact]
    public void ShareOfPay_BaseChangesInsideTheMonth_FollowsIt()
    {
        var agreement = Agreement(
            BasePay,
            Bonus("scarce-trade", new PostGround("post-class"), new WhileHeld(), new ShareOfPayAmount(Ratio.Percent(10m), ["base-pay"])));
        var worker = Somebody()
            .PlaceOn(Start, "G1", 1)
            .PlaceOn(new LocalDate(2026, 6, 16), "G1", 2)
            .Assign(Start, new Post("x") { Terms = [PostClass.Key] });

        // June 2026 has 22 weekdays, 11 before the 16th: (410.00 + 429.00) / 2.
        Assert.Equal(Cny(419.5m), LineOf(agreement.Pay(worker, 2026, 6), "scarce-trade"));
    }

    [Fact]
    public void ShareOfPay_UnfitBase_IsAFinding()
    {
        var itself = Bonus("a", new PostGround("post-class"), new WhileHeld(), new ShareOfPayAmount(Ratio.Percent(10m), ["a"]));
        var unknown = Bonus("b", new PostGround("post-class"), new WhileHeld(), new ShareOfPayAmount(Ratio.Percent(10m), ["none"]));
        var onPay = Bonus("c", new PostGround("post-class"), new WhileHeld(), new ShareOfPayAmount(Ratio.Percent(10m), ["base-pay"]));
        var worker = Somebody().Assign(Start, new Post("x") { Terms = [PostClass.Key] });

        HasFinding(FindingCodes.BaseInCircle, Agreement(itself).Check());
        HasFinding(FindingCodes.BaseNotAllowed, Agreement(unknown).Check());
        Assert.All(new[] { itself, unknown }, clause => Assert.True(Agreement(clause).Pay(worker, 2026, 6).IsBlocked));
        HasFinding(FindingCodes.NoBaseRate, Agreement(BasePay, onPay).Pay(worker, 2026, 6).Findings);
    }

    [Fact]
    public void Points_TimesThePointValue_IsTheAmount()
    {
        var clause = Bonus(
            "points",
            Appointed("skill-grade"),
            new WhileHeld(),
            new PointsAmount(
                Cny(25.5m),
                [KeyValuePair.Create((TermKey)SkillGrade.Senior.Term, 12m), KeyValuePair.Create((TermKey)SkillGrade.Technician.Term, 20m)]),
            Repetition.HighestOnly);

        Assert.Equal(306m, Paid(clause, Somebody().Appoint(SkillGrade.Senior, March13), 2026, 4));
        Assert.Equal(510m, Paid(clause, Somebody().Appoint(SkillGrade.Technician, March13), 2026, 4));
    }

    [Fact]
    public void Cap_OfAYear_PaysUpToItMonthByMonth()
    {
        var agreement = Agreement(
            Bonus(
                "monthly",
                Appointed("skill-grade"),
                new WhileHeld { Start = StartRule.OnTheDay },
                Table((SkillGrade.Senior.Term, 400m)),
                Repetition.HighestOnly),
            Bonus("once", On(AchievementKind.Honour), Once, new FixedAmount(Cny(500m)))
        ) with
        {
            Caps = [new CapGroup("yearly", ["once", "monthly"], Cny(1_500m), CapPeriod.Year)],
        };
        var worker = Somebody()
            .Appoint(SkillGrade.Senior, new LocalDate(2026, 1, 1))
            .Achieve(new("h", AchievementKind.Honour, [HonourLevel.City], new LocalDate(2026, 3, 5)));
        decimal[] paid = [.. Enumerable.Range(1, 12).Select(month => agreement.Pay(worker, 2026, month).Total.Amount)];

        Assert.Equal([400m, 400m, 700m, 0m], paid[..4]);
        Assert.Equal(1_500m, paid.Sum());
        Assert.Equal(400m, agreement.Pay(worker, 2027, 1).Total.Amount);
        Assert.Equal(Cny(200m), agreement.Pay(worker, 2026, 3).Suppressed.Single().Entitlement);
    }

    [Fact]
    public void Cap_BesideAnotherOfTheYear_CountsWhatWasPaidUnderBoth()
    {
        var agreement = Agreement(
            Bonus(
                "monthly",
                Appointed("skill-grade"),
                new WhileHeld { Start = StartRule.OnTheDay },
                Table((SkillGrade.Senior.Term, 400m)),
                Repetition.HighestOnly),
            Bonus("once", On(AchievementKind.Honour), Once, new FixedAmount(Cny(500m)))
        ) with
        {
            Caps =
            [
                new CapGroup("both", ["once", "monthly"], Cny(1_000m), CapPeriod.Year),
                new CapGroup("one", ["monthly"], Cny(600m), CapPeriod.Year),
            ],
        };
        var worker = Somebody()
            .Appoint(SkillGrade.Senior, new LocalDate(2026, 1, 1))
            .Achieve(new("h", AchievementKind.Honour, [HonourLevel.City], new LocalDate(2026, 4, 5)));

        // 400 and 200 were paid before, so that 400 of the 500 are left.
        Assert.Equal([400m, 200m, 0m, 400m, 0m], Enumerable.Range(1, 5).Select(month => agreement.Pay(worker, 2026, month).Total.Amount));
    }

    [Fact]
    public void Cap_NoMultipleOfTheQuantum_IsToppedUpByTheLeastMultiple()
    {
        var agreement = Agreement(Bonus("attendance", new MonthGround(), new WhileHeld(), new FixedAmount(Cny(1_250m))) with
        {
            Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = true },
        });
        agreement = agreement with
        {
            Policies = agreement.Policies with { Rounding = agreement.Policies.Rounding!.With(RoundingPoint.PayLine, RoundingRule.HalfUp(5m)) },
            Caps = [new CapGroup("cap", ["attendance"], Cny(604m), CapPeriod.Month)],
            Floors =
            [
                new PayFloor("floor", LocalizedText.Same("floor"), FloorTest.PersonMonth, FloorComparison.Above, EffectiveSeries.Always(Cny(1_743m))),
            ],
        };

        // 604 + 228 × 5 = 1,744, the least that is above 1,743.
        Assert.Equal(1_744m, agreement.Pay(Somebody(), 2026, 6).Total.Amount);
    }

    [Fact]
    public void ShareOfPay_OfAMonthBeforeTheTerm_CountsThatMonthsConditions()
    {
        var agreement = Agreement(
            Bonus("attendance", new MonthGround(), new WhileHeld(), new FixedAmount(Cny(300m))),
            Bonus(
                "contest",
                On(AchievementKind.Competition),
                Once,
                new ShareOfPayAmount(Ratio.Percent(10m), ["attendance"]),
                Repetition.DifferenceOnUpgrade)
        ) with
        {
            Term = new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2028, 1, 1)),
        };
        var worker = Somebody()
            .Achieve(new("before", AchievementKind.Competition, [CompetitionLevel.City], new LocalDate(2025, 12, 5)))
            .Achieve(new("after", AchievementKind.Competition, [CompetitionLevel.City], new LocalDate(2026, 6, 5)));

        // Both awards are 30; the later one pays the difference, nothing.
        Assert.Equal(300m, agreement.Pay(worker, 2026, 6).Total.Amount);
    }

    [Fact]
    public void PayersAndBases_OfAStatement_AddUpToIt()
    {
        var shared = Bonus("contest", On(AchievementKind.Competition), Once, new FixedAmount(Cny(1_000.01m))) with
        {
            Payers = [new(Payer.Employer, Ratio.Of(1, 2)), new(Payer.Union, Ratio.Of(1, 2))],
            Counts = new Dictionary<PayBase, bool> { [PayBase.WageTotal] = true, [PayBase.MinimumWage] = false },
        };
        var agreement = Agreement(BasePay, shared, Attendance);
        var worker = Somebody()
            .PlaceOn(Start, "G1", 1)
            .Achieve(new("c", AchievementKind.Competition, [CompetitionLevel.City], new LocalDate(2026, 6, 5)));

        var statement = agreement.Pay(worker, 2026, 6);
        Assert.Equal(statement.Total, Money.Sum(statement.TotalsByPayer.Values));
        Assert.Equal(Cny(500m), statement.TotalsByPayer[Payer.Union]);
        var wages = statement.TotalIn(PayBase.WageTotal);
        Assert.Equal(Cny(5_100.01m), wages.Value);
        Assert.Equal(
            (FindingCodes.BaseOfSumUnanswered, "full-attendance"),
            (wages.Findings.Single().Code, wages.Findings.Single().Clause!.Value.Value));
        Assert.Equal(Cny(4_100m), statement.TotalIn(PayBase.MinimumWage).Value);

        var run = agreement.PayFor(new Workforce([worker, worker with { Id = new WorkerId("0002") }]), June);
        Assert.Equal(run.Total, Money.Sum(run.TotalsByPayer.Values));
        Assert.Equal(Cny(10_200.02m), run.TotalIn(PayBase.WageTotal).Value);
        Assert.Single(run.TotalIn(PayBase.WageTotal).Findings);
    }

    private static LadderClause BasePay => new(
        "base-pay", "2.1", new("基本工资", "base pay"), EffectiveSeries.Always(PayLadder.Build(Currency.Cny, 2).Grade("G1", 4_100m, 4_290m).ToLadder()))
    {
        Counts = new Dictionary<PayBase, bool> { [PayBase.WageTotal] = true, [PayBase.MinimumWage] = true },
    };

    private static Money LineOf(PayStatement statement, string clause) =>
        Money.Sum(statement.Lines.Where(line => line.Clause.Id.Value == clause).Select(line => line.Amount));

    private static MonthRecord Counted(Term counter, decimal count) => new() { Counts = ValueMap.Of([KeyValuePair.Create(counter, count)]) };
}
