using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>A clause's own rules reach what it pays: part-time, probation, rests; what it states and never asks is told.</summary>
public sealed class OwnRulesTests
{
    private static readonly BonusClause Attendance = Bonus(
        "attendance",
        new MonthGround { FullAttendance = true },
        new WhileHeld(),
        new FixedAmount(Cny(200m)));

    private static readonly Employment Half = new(EmploymentForm.FullTime) { HoursShare = Ratio.Percent(50m) };

    private static readonly ProbationRule Reduced = new(Ratio.Percent(80m), ProbationBase.AgreedPay);

    private static Worker On(Employment terms) => new Worker(new WorkerId("0001")).Employ(Start, terms);

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A16")]
    public void Month_OfAHalfTimePerson_PaysHalf()
    {
        Assert.Equal(100m, Paid(Attendance, On(Half), 2026, 6));
        Assert.Equal(200m, Paid(Attendance with { PartTime = PartTimeRule.InFull }, On(Half), 2026, 6));
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A16")]
    public void Month_PaidByTheHour_PaysTheHoursWorked()
    {
        var agreement = Agreement(
            Attendance with
            {
                PartTime = PartTimeRule.ByWorkedHours,
                Bonus = Attendance.Bonus with { Ground = new MonthGround() },
            });

        Assert.Equal(100.05m, agreement.Pay(On(Half).Hours(June, (MonthCounter.WorkedHours, 87m)), 2026, 6).Total.Amount);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A16")]
    public void Month_InProbation_FollowsTheRule()
    {
        Assert.Equal(160m, Paid(Attendance with { Probation = Reduced }, On(Employment.FullTime with { IsProbation = true }), 2026, 6));
        Assert.False(Agreement(Attendance).Pay(On(Employment.FullTime with { IsProbation = true }), 2026, 6).IsPayable);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A16")]
    public void Month_ThatRests_IsNotPaid()
    {
        var clause = Attendance with
        {
            Bonus = Attendance.Bonus with { Schedule = new WhileHeld { SuspendedBy = [new Suspension(LeaveKind.Maternity)] } },
        };
        var worker = On(Employment.FullTime)
            .OnLeave(new Leave(LeaveKind.Maternity, DateSpan.Through(new LocalDate(2026, 6, 20), new LocalDate(2026, 8, 1))));

        Assert.Equal([200m, 0m, 0m], new[] { 5, 6, 7 }.Select(month => Paid(clause, worker, 2026, month)));
    }

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "N1")]
    public void NegotiatedPay_InProbation_FollowsTheClauseTheAgreementOrThePerson()
    {
        static Worker Agreed(Ratio? share) => On(Employment.FullTime with { IsProbation = true })
            .PutOn(Start, new SchemeTerms("negotiated-pay") { AgreedAmount = Cny(5_000m), ProbationShare = share });
        var clause = SchemeDesk.Negotiated();
        var plain = Agreement(clause);

        Assert.Equal(4_000m, Agreement(clause with { Probation = Reduced }).Pay(Agreed(null), 2026, 6).Total.Amount);
        Assert.Equal(4_000m, (plain with { Policies = plain.Policies with { Probation = Reduced } }).Pay(Agreed(null), 2026, 6).Total.Amount);
        Assert.Equal(4_500m, Agreement(clause with { Probation = Reduced }).Pay(Agreed(Ratio.Percent(90m)), 2026, 6).Total.Amount);
        Assert.Equal(5_000m, plain.Pay(Agreed(null), 2026, 6).Total.Amount);
    }

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "N1")]
    public void Overtime_OfNegotiatedPayInProbation_RestsOnWhatIsPaid()
    {
        var clause = SchemeDesk.Negotiated() with { Probation = Reduced, Counts = Counting(PayBase.OvertimeBase, PayBase.MinimumWage) };
        var worker = On(Employment.FullTime with { IsProbation = true })
            .PutOn(Start, new SchemeTerms("negotiated-pay") { AgreedAmount = Cny(8_700m) })
            .Hours(June, (Counter("overtime-hours"), 10m));

        Assert.Equal(600m, Agreement(clause, Overtime()).Of(worker, "overtime"));
    }

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "N2")]
    public void FloorOverTheYear_OfOneMonth_CountsInTheMonthsFloor()
    {
        var statement = Yearly(4_200m, 4_100m)
            .Pay(Placed().PutOn(new LocalDate(2026, 12, 1), new SchemeTerms("negotiated-pay") { AgreedAmount = Cny(3_000m) }), 2026, 12);

        Assert.Equal(4_200m, statement.Total.Amount);
        Assert.Equal(0m, statement.Of("minimum-wage"));
        Assert.Equal(1_200m, statement.Of("negotiated-pay", "floor"));
    }

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "N2")]
    public void FloorOverTheYear_OfTwoMonths_CountsOnlyWithTheMonthsPart()
    {
        // November lacks 200 and December 1,200: of 1,400 December has 1,200.
        var worker = Placed()
            .PutOn(new LocalDate(2026, 11, 1), new SchemeTerms("negotiated-pay") { AgreedAmount = Cny(4_000m) })
            .PutOn(new LocalDate(2026, 12, 1), new SchemeTerms("negotiated-pay") { AgreedAmount = Cny(3_000m) });
        var statement = Yearly(4_200m, 4_250m).Pay(worker, 2026, 12);

        Assert.Equal(1_400m, statement.Of("negotiated-pay", "floor"));
        Assert.Equal(50m, statement.Of("minimum-wage"));
    }

    private static CollectiveAgreement Yearly(decimal basePay, decimal minimum)
    {
        var clause = SchemeDesk.Clause("negotiated-pay", new NegotiatedPay { FloorClauses = ["base-pay"], FloorPer = FloorPeriod.Year }, "base-pay");
        return WithBase(basePay, clause) with { Floors = [Minimum(minimum)] };
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A19")]
    public void HourlyCells_PaidByTheMonth_AreToldAndNotPaid()
    {
        var agreement = WithBase(28.12m);
        agreement = agreement with { Policies = agreement.Policies with { PaidTime = new PaidTime { DaysPerMonth = 1m, HoursPerDay = 1m } } };

        HasFinding(FindingCodes.PaidTimeNotAMonth, agreement.Check());
        HasFinding(FindingCodes.CellNotAMonth, agreement.PayFor(Placed(), June).Findings);
        Assert.Contains(
            "只有 1 小时",
            Assert.Single(agreement.PayFor(Placed(), June).Findings.OfCode(FindingCodes.CellNotAMonth)).Message(Language.Chinese),
            StringComparison.Ordinal);
        Assert.Contains(
            "只有 1 小时",
            Assert.Single(agreement.Check().OfCode(FindingCodes.PaidTimeNotAMonth)).Message(Language.Chinese),
            StringComparison.Ordinal);
        Assert.False(agreement.PayFor(Placed(), June).IsPayable);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A19")]
    public void HourlyCells_OfPartTimePeoplePaidByTheHour_AreFine()
    {
        var agreement = WithBase(28.12m);
        agreement = agreement with
        {
            CoveredForms = [EmploymentForm.PartTime],
            Policies = agreement.Policies with
            {
                PartTime = PartTimeRule.ByWorkedHours,
                PaidTime = new PaidTime { DaysPerMonth = 1m, HoursPerDay = 1m },
            },
        };

        Assert.Empty(agreement.Check().Errors);
        Assert.Equal(
            1_124.8m,
            agreement.Of(Placed(new Employment(EmploymentForm.PartTime)).Hours(June, (MonthCounter.WorkedHours, 40m)), "base-pay"));
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A19")]
    public void Cells_FarBelowTheFloor_AreTold()
    {
        HasFinding(FindingCodes.CellsNoMonthsPay, WithBase(28.12m).Check());
        Assert.Empty(WithBase(2_800m).Check().OfCode(FindingCodes.CellsNoMonthsPay));
        HasFinding(FindingCodes.CellsFarBelowFloor, (WithBase(28.12m) with { Floors = [Minimum(2_660m)] }).Check());
    }

    [Fact]
    public void Member_ThatIsNeverAsked_IsTold()
    {
        var once = Bonus("award", On(AchievementKind.Honour), Once, new FixedAmount(Cny(100m)));
        var counted = Bonus(
            "nights",
            new CountGround(MonthCounter.NightShifts),
            new WhileHeld { Stop = StopRule.OnTheDay, SuspendedBy = [new Suspension(LeaveKind.Sick)] },
            new PerUnitAmount(Cny(1m)));
        IEnumerable<string> Unused(Clause clause) =>
            Agreement(clause).Check().Where(finding => finding.Code == FindingCodes.MemberNotUsed).Select(finding => finding.Path);

        Assert.Equal(
            ["clauses.award.probation", "clauses.award.partTime"],
            Unused(once with { Probation = Reduced, PartTime = PartTimeRule.ByHours }));
        Assert.Equal(
            ["clauses.nights.probation", "clauses.nights.schedule.suspendedBy", "clauses.nights.schedule.stop"],
            Unused(counted with { Probation = Reduced }));
        Assert.Equal(["clauses.overtime.partTime"], Unused(Overtime() with { PartTime = PartTimeRule.InFull }));
        Assert.Equal(
            ["clauses.negotiated-pay.partTime"],
            Unused(SchemeDesk.Negotiated() with { Probation = Reduced, PartTime = PartTimeRule.InFull }));
        Assert.Empty(Unused(Attendance with { Probation = Reduced, PartTime = PartTimeRule.ByHours }));
    }

    private static AchievementGround On(AchievementKind kind) => AwardDesk.On(kind);
}
