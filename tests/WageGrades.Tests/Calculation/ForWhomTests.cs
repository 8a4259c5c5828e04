using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>What a clause that is not for a person, or of which nobody can tell, does to the pay beside it. 5,220 a month is 30 an hour.</summary>
public sealed class ForWhomTests
{
    private static readonly TimeBand Adult = TimeBand.From(TimeLength.Years(18));
    private static readonly TimeBand Young = TimeBand.Below(TimeLength.Years(18));
    private static readonly LocalDate Born = new(1990, 1, 1);

    private static readonly BonusClause Share = Bonus(
        "share", new JoiningGround(), new WhileHeld(), new ShareOfPayAmount(Ratio.Percent(10m), ["base-pay"]));

    private static CollectiveAgreement LadderFor(Eligibility whom, params Clause[] clauses)
    {
        var agreement = WithBase(5_220m, clauses);
        return agreement.WithClause((LadderClause)agreement.Find("base-pay")! with { For = whom });
    }

    private static Worker WithPost(string post) => Placed().Assign(Start, new Post(post));

    private static void Awaits(PayStatement statement, ClauseId clause)
    {
        Assert.False(statement.IsBlocked, string.Join("; ", statement.Findings.Errors));
        Assert.Equal((clause, LineReason.AwaitingBirthDate), (Assert.Single(statement.Pending).Clause.Id, statement.Pending[0].Reason));
        Assert.Equal(clause, Assert.Single(statement.Findings, finding => finding.Code == FindingCodes.BirthDateMissing).Clause);
    }

    [Fact]
    public void PayFor_OpenClauseThatPaysThePersonNothing_BlocksNoOvertimeAndNoShare()
    {
        var skill = Bonus("skill", Appointed("skill-grade"), new WhileHeld(), Table((SkillGrade.Senior.Term, 500m))) with
        {
            For = new() { Age = Adult },
            Counts = Counting(PayBase.OvertimeBase, PayBase.MinimumWage),
        };
        var share = Share with { Amounts = EffectiveSeries.Always<BonusAmount>(new ShareOfPayAmount(Ratio.Percent(10m), ["base-pay", "skill"])) };
        var worker = Placed().Hours(June, (MonthCounter.OvertimeHours, 4m));
        var agreement = WithBase(5_220m, skill, Overtime(), share with { Counts = new Dictionary<PayBase, bool> { [PayBase.OvertimeBase] = false } });

        // 4 × 1.5 × 30 and a tenth of 5,220.
        Assert.Equal((180m, 522m), (agreement.Of(worker, "overtime"), agreement.Of(worker, "share")));

        // Who has the skill waits with everything that rests on it; what is said is the date that lacks, of the clause that asks for it.
        var waiting = agreement.PayFor(worker.Appoint(SkillGrade.Senior, Start), June);
        Assert.Equal(["skill", "overtime", "share"], waiting.Pending.Select(line => line.Clause.Id.ToString()));
        Assert.All(waiting.Pending, line => Assert.Equal(LineReason.AwaitingBirthDate, line.Reason));
        Assert.Equal("skill", Assert.Single(waiting.Findings, finding => finding.Code == FindingCodes.BirthDateMissing).Clause?.Value);
        HasFinding(FindingCodes.BirthDateMissing, agreement.TimeRatesFor(worker.Appoint(SkillGrade.Senior, Start), June).Findings);
    }

    [Fact]
    public void PayFor_ShareOfALadderThatIsNotForThePerson_IsNothingAndNoFault()
    {
        var agreement = LadderFor(new() { Posts = ["clerk"] }, Share);
        var courier = Somebody().Assign(Start, new Post("courier"));

        Assert.Empty(agreement.PayFor(courier, June).Findings.Errors);
        Assert.DoesNotContain(agreement.PayFor(courier, June).Findings, finding => finding.Code == FindingCodes.NoBaseRate);
        Assert.Equal(522m, agreement.Of(WithPost("clerk"), "share"));
    }

    [Fact]
    public void PayFor_TwoLaddersByAnUnknownAge_Waits()
    {
        var agreement = LadderFor(new() { Age = Young });
        var adults = (LadderClause)agreement.Find("base-pay")! with { Id = "adult-pay", For = new() { Age = Adult } };
        agreement = agreement with { Clauses = [.. agreement.Clauses, adults] };

        Awaits(agreement.PayFor(Placed(), June), "base-pay");
        Assert.Equal(5_220m, agreement.Of(Placed() with { BornOn = Born }, "adult-pay"));
        Awaits(agreement.PayFor(Somebody(), June), "base-pay");
        HasFinding(FindingCodes.NoPlace, agreement.PayFor(Somebody() with { BornOn = Born }, June).Findings);
        HasFinding(
            FindingCodes.SeveralLadders,
            agreement.WithClause(adults with { For = new() { Age = Young } }).PayFor(Placed() with { BornOn = new LocalDate(2012, 1, 1) }, June).Findings);
    }

    [Fact]
    public void PayFor_TwoOvertimeClausesByAnUnknownAge_Waits()
    {
        var agreement = WithBase(
            5_220m, Overtime() with { For = new() { Age = Young } }, Overtime() with { Id = "adult-overtime", For = new() { Age = Adult } });
        var worker = Placed().Hours(June, (MonthCounter.OvertimeHours, 4m));

        Awaits(agreement.PayFor(worker, June), "overtime");
        Assert.Equal(5_220m, agreement.PayFor(worker, June).SettledSoFar.Amount);
        Assert.Equal(180m, agreement.Of(worker with { BornOn = Born }, "adult-overtime"));
    }

    [Fact]
    public void PayFor_TwoLeaveClausesByAnUnknownAge_WaitsAndTakesTheDaysOnce()
    {
        var agreement = WithBase(
            5_220m,
            OnLeave(LeaveKind.Sick, 60m) with { For = new() { Age = Young } },
            OnLeave(LeaveKind.Sick, 80m) with { Id = "adult-sick-pay", For = new() { Age = Adult } });
        var dated = Placed().OnLeave(new Leave(LeaveKind.Sick, new DateSpan(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 8))));
        var counted = Placed().Hours(June, (Counter("sick-days"), 5m));

        foreach (var worker in new[] { dated, counted })
        {
            // Five days of 240 are taken off.
            Awaits(agreement.PayFor(worker, June), "sick-pay");
            Assert.Equal(4_020m, agreement.PayFor(worker, June).SettledSoFar.Amount);
            Assert.Equal(960m, agreement.Of(worker with { BornOn = Born }, "adult-sick-pay"));
        }
    }

    [Fact]
    public void PayFor_OvertimeOfSomebodyForWhomNoClauseIs_SaysForWhomItIs()
    {
        var agreement = WithBase(5_220m, Overtime() with { For = new() { Posts = ["fitter"] } });
        var worker = WithPost("clerk").Hours(June, (MonthCounter.OvertimeHours, 4m));
        var finding = Assert.Single(agreement.PayFor(worker, June).Findings.Errors);

        Assert.Equal(FindingCodes.OvertimeNotFor, finding.Code);
        Assert.Contains("for “post fitter”", finding.Message(Language.English), StringComparison.Ordinal);
        HasFinding(
            FindingCodes.OvertimeNotCovered,
            WithBase(5_220m, Overtime(WorkingTimeSystem.Cumulative)).PayFor(worker, June).Findings);
    }

    [Fact]
    public void PayFor_AmountsUnderAClauseThatIsNotForThePerson_AreTold()
    {
        var fitters = new Eligibility { Posts = ["fitter"] };
        var agreement = WithBase(
            5_220m,
            Bonus("supplied", new SuppliedGround(), new WhileHeld(), new FixedAmount(Cny(1m))) with { For = fitters },
            Bonus("decided", Appointed("skill-grade"), new WhileHeld(), Range((SkillGrade.Senior.Term, 300m, 800m))) with { For = fitters },
            Bonus("pool", new ContributionGround(), new WhileHeld(), new PoolAmount(Cny(900m))) with { For = fitters });
        Worker With(string post) => WithPost(post).Appoint(SkillGrade.Senior, Start).Decide("decided", Start, Cny(400m)).Record(June, new MonthRecord
        {
            SuppliedAmounts = new Dictionary<ClauseId, Money> { ["supplied"] = Cny(5m) },
            Weights = new Dictionary<ClauseId, decimal> { ["pool"] = 1m },
        });
        List<string> Told(string post) =>
        [
            .. agreement.PayFor(new Workforce([With(post)]), June).Statements[0].Findings
                .Where(finding => finding.Code == FindingCodes.AmountNotFor).Select(finding => finding.Clause!.Value.Value),
        ];

        Assert.Equal(["decided", "pool", "supplied"], Told("clerk"));
        Assert.Empty(Told("fitter"));
    }

    [Fact]
    public void PayFor_FloorOverSomebodyForWhomNoLadderIs_TopsUpAndTells()
    {
        var allowance = Bonus("allowance", new JoiningGround(), new WhileHeld(), new FixedAmount(Cny(300m))) with { Counts = Counting(PayBase.MinimumWage) };
        var agreement = LadderFor(new() { Posts = ["clerk"] }, allowance) with { Floors = [Minimum(2_400m)] };
        var courier = agreement.PayFor(WithPost("courier"), June);

        Assert.Equal((2_100m, 2_400m), (courier.Of("minimum-wage"), courier.Total.Amount));
        HasFinding(FindingCodes.FloorWithoutBasePay, courier.Findings);
        var told = FindingCodes.FloorWithoutBasePay;
        Assert.DoesNotContain((LadderFor(new() { Posts = ["clerk"] }, allowance) with { Floors = [Minimum(6_000m)] }).PayFor(WithPost("clerk"), June).Findings, each => each.Code == told);

        // What keeps the floor away from whom it is not meant for.
        var named = agreement with { Floors = [Minimum(2_400m) with { Forms = [EmploymentForm.Agency] }] };
        Assert.Equal(300m, named.PayFor(WithPost("courier"), June).Total.Amount);
    }

    [Fact]
    public void Notes_OfSomebodyLeftOutOnTheDayThatCounts_SayForWhomTheClauseIs()
    {
        // Five years of service on 16 June: not for the person on the day of the award, nor on the first employed day.
        var five = new Eligibility { Service = TimeBand.From(TimeLength.Years(5)) };
        var award = Bonus("award", On(AchievementKind.Honour), Once, Table((Honour.ModelWorker.Term, 1_000m))) with { For = five };
        var nights = Bonus("nights", new CountGround(MonthCounter.NightShifts), new WhileHeld(), new PerUnitAmount(Cny(25m))) with { For = five };
        var worker = new Worker(new WorkerId("0001")).Employ(new LocalDate(2021, 6, 16)).Hours(June, (MonthCounter.NightShifts, 4m))
            .Achieve(new Achievement("h1", AchievementKind.Honour, Honour.ModelWorker.Term, new LocalDate(2026, 6, 15)))
            .Achieve(new Achievement("h2", AchievementKind.Honour, Honour.AdvancedWorker.Term, new LocalDate(2026, 6, 15)));
        var run = Agreement(award, nights).PayFor(new Workforce([worker]), June);

        Assert.All(["award", "nights"], clause => Assert.Equal(CoverageReason.NotFor, Assert.Single(run.Coverage.Find(clause)!.Reasons).Reason));
        Assert.DoesNotContain(run.Statements[0].Findings, finding => finding.Code == FindingCodes.FactWithoutEntry);
    }

    [Fact]
    public void Between_OvertimeAndLeave_AreNoAwards()
    {
        var agreement = WithBase(5_220m, Overtime(), OnLeave(LeaveKind.Sick, 60m) with
        {
            Tiers = [new LeaveTier(EffectiveSeries.Always(Ratio.Percent(80m))) { Service = TimeBand.From(TimeLength.Years(1)) }],
        });
        var ill = Placed().Hours(June, (MonthCounter.OvertimeHours, 4m))
            .OnLeave(new Leave(LeaveKind.Sick, new DateSpan(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 8))));
        var changes = PayComparison.Between(agreement.PayFor(Placed(), June), agreement.PayFor(ill, June)).Changes;

        Assert.DoesNotContain(changes, change => change.Cause == PayChangeCause.Award);
        Assert.Equal(180m + 960m, changes.Where(change => change.Cause == PayChangeCause.OtherClause).Sum(change => change.Amount.Amount));
    }
}
