using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>
/// Annual leave not taken (未休年休假工资报酬): days × a share of the day's pay of the mean of the twelve months before. 职工带薪年休假条例 5 and
/// 企业职工带薪年休假实施办法 10, 11: 300 % of the day's pay, the month's pay while working among them; the month's mean without overtime ÷ 21.75; of who
/// worked less than twelve months, of those months.
/// </summary>
public sealed class UnusedLeaveTests
{
    private static readonly Term Days = MonthCounter.UnusedAnnualLeaveDays;

    private static CollectiveAgreement Agreement(decimal percent = 200m, BonusGround? ground = null, params Clause[] further) => WithBase(
        [5_220m, 5_742m],
        [
            Bonus("unused-leave", ground ?? new MonthGround(), new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay },
                new FormulaAmount(
                    new PayRate(["base-pay", .. further.Select(clause => clause.Id)]) { Unit = RateUnit.Day, MonthsBefore = 12 }, Ratio.Percent(percent))
                {
                    Times = new CounterQuantity(Days),
                },
                Repetition.HighestOnly),
            .. further,
        ]);

    private static Worker With(Worker worker, decimal days) => worker.Hours(June, (Days, days));

    // June to November 2025 at 5,220 and December to May at 5,742: mean 5,481, ÷ 21.75 = 252.00; 5 days × 200 % = 2,520, × 300 % = 3,780.
    [Fact]
    public void DaysNotTaken_AfterARise_AreOfTheMeanOfTwelveMonths()
    {
        var worker = With(Placed().PlaceOn(new LocalDate(2025, 12, 1), "A", 2), 5m);

        Assert.Equal(2_520m, Agreement().Of(worker, "unused-leave"));
        Assert.Equal(3_780m, Agreement(300m).Of(worker, "unused-leave"));
    }

    // From 16 May on at 5,742: May has 15 days at 5,220 and 16 at 5,742, mean 5,220 + 522 × 16/31; (5,220 + 522 × 16/31/12) ÷ 21.75 = 241.03, × 2 × 3.
    [Fact]
    public void DaysNotTaken_AfterARiseWithinAMonth_CountThatMonthByDays() =>
        Assert.Equal(1_446.18m, Agreement().Of(With(Placed().PlaceOn(new LocalDate(2026, 5, 16), "A", 2), 3m), "unused-leave"));

    // Nine months at half hours and three in full: (9 × 2,610 + 3 × 5,220) ÷ 12 = 3,262.50, ÷ 21.75 = 150.00; the hours of June reduce it no more.
    [Fact]
    public void DaysNotTaken_OfWhoWorkedHalfTheHours_AreOfPayAsItWas()
    {
        var half = Employment.FullTime with { HoursShare = Ratio.Of(1, 2) };

        Assert.Equal(300m, Agreement().Of(With(Placed(half).Employ(new LocalDate(2026, 3, 1)), 1m), "unused-leave"));
        Assert.Equal(240m, Agreement().Of(With(Placed(half), 1m), "unused-leave"));
    }

    // Hired on 16 March at 5,220: three months, 240.00 a day. Hired in June: of the day itself. A first employment that ended counts no more.
    [Fact]
    public void DaysNotTaken_OfWhoWasHiredWithinTheYear_AreOfTheMonthsOfThatEmployment()
    {
        Worker Hired(LocalDate on) => new Worker(new WorkerId("7")).Employ(on).PlaceOn(on, "A", 1);
        var again = new Worker(new WorkerId("7")).Employ(Start).PlaceOn(Start, "A", 2).Leave(new LocalDate(2026, 2, 1))
            .Employ(new LocalDate(2026, 3, 1)).PlaceOn(new LocalDate(2026, 3, 1), "A", 1);

        Assert.Equal(480m, Agreement().Of(With(Hired(new LocalDate(2026, 3, 16)), 1m), "unused-leave"));
        Assert.Equal(480m, Agreement().Of(With(Hired(new LocalDate(2026, 6, 1)), 1m), "unused-leave"));
        Assert.Equal(480m, Agreement().Of(With(again, 1m), "unused-leave"));
    }

    // Paid in the month of leaving, whatever days of it are worked.
    [Fact]
    public void DaysNotTaken_OnLeaving_ArePaidInFull() =>
        Assert.Equal(2_400m, Agreement().Of(With(Placed().Leave(new LocalDate(2026, 6, 11)), 5m), "unused-leave"));

    // Twelve night shifts at 20 in January alone: (12 × 5,220 + 240) ÷ 12 = 5,240, ÷ 21.75 = 240.92.
    [Fact]
    public void DaysNotTaken_WithACountedClauseInTheBase_CountWhatEachMonthPaid()
    {
        var nights = Bonus("nights", new CountGround(MonthCounter.NightShifts), new WhileHeld(), new PerUnitAmount(Cny(20m)));
        var worker = With(Placed(), 1m).Hours(new YearMonth(2026, 1), (MonthCounter.NightShifts, 12m));

        Assert.Equal(481.84m, Agreement(further: nights).Of(worker, "unused-leave"));
    }

    [Fact]
    public void DaysNotTaken_None_PayNothing() => Assert.Equal(0m, Agreement().Of(With(Placed(), 0m), "unused-leave"));

    [Fact]
    public void DaysNotTaken_OnTheLine_NameTheMonthsAndTheMean()
    {
        var line = Agreement().PayFor(With(Placed(), 1m), June).Lines.Single(each => each.Clause.Id == "unused-leave");

        Assert.Contains("前 12 个月平均的日工资", line.Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("mean of 2025-06", line.Explain(Language.English), StringComparison.Ordinal);
    }

    // From 16 March 5,220 is known and nothing before: 240.00 a day × 200 %. Counted as nothing, the other months would leave 50.32 a day.
    [Fact]
    public void DaysNotTaken_BeforeTheAgreementHasRunAYear_AreOfItsOwnDaysAndTold()
    {
        LocalDate begin = new(2026, 3, 16);
        var statement = (Agreement() with { Term = new DateSpan(begin) }).PayFor(With(Placed(), 1m), June);

        Assert.Equal(480m, statement.Lines.Single(line => line.Clause.Id == "unused-leave").Amount.Amount);
        HasFinding(FindingCodes.MeanOfFewerMonths, statement.Findings);
        Assert.DoesNotContain(Agreement().PayFor(With(Placed(), 1m), June).Findings, finding => finding.Code == FindingCodes.MeanOfFewerMonths);
    }

    // June 2025 to May 2026 at the 5,220 of the agreement before: 240.00 a day × 200 %, whatever the new table pays.
    [Fact]
    public void DaysNotTaken_AfterAnotherAgreement_AreOfTheMonthsUnderIt()
    {
        LocalDate on = new(2026, 6, 1);
        var first = Agreement() with { Term = new DateSpan(new LocalDate(2025, 6, 1)), SignedOn = new LocalDate(2025, 6, 1) };
        var second = first with
        {
            Id = "second",
            Term = new DateSpan(on),
            SignedOn = on,
            Clauses = [.. WithBase([5_742m, 6_000m]).Clauses.OfType<LadderClause>(), .. first.Clauses.OfType<BonusClause>()],
        };
        var statement = RegisterCalculator.For(AgreementRegister.Empty.Sign(first).Replace(second, on)).PayFor(With(Placed(), 1m), June);

        Assert.Equal(480m, statement.Lines.Single(line => line.Clause.Id == "unused-leave").Amount.Amount);
        Assert.DoesNotContain(statement.Findings, finding => finding.Code == FindingCodes.MeanOfFewerMonths);
    }

    [Fact]
    public void Mean_OnAGroundThatLasts_IsToldAndHeld()
    {
        var agreement = WithBase([5_220m], Bonus(
            "mean", new EmployedGround(), new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay },
            new FormulaAmount(new PayRate(["base-pay"]) { MonthsBefore = 12 }, Ratio.Percent(10m)), Repetition.HighestOnly));

        HasFinding(FindingCodes.MeanOfNoMonth, agreement.Check());
        Assert.Equal(LineStatus.Pending, Assert.Single(agreement.PayFor(Placed(), June).Pending).Status);
    }
}
