using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Pay in leave; June 2026 has 22 weekdays, a lost day costs the month ÷ 21.75 by 反算.</summary>
public sealed class LeaveTests
{
    private static readonly Term Sick = LeaveKind.Sick;
    private static readonly DateSpan FirstWeek = new(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 8));

    [Fact]
    public void PayFor_FiveSickDays_PaysTheShareOfWhatTheyWouldHavePaid()
    {
        // 5,220 ÷ 21.75 = 240 a day: 1,200 taken off, 960 paid, dated or counted.
        var agreement = WithBase(5_220m, OnLeave(Sick, 80m));
        foreach (var worker in new[] { Placed().OnLeave(new Leave(Sick, FirstWeek)), Placed().Hours(June, (Counter("sick-days"), 5m)) })
        {
            var statement = agreement.PayFor(worker, June);
            Assert.Equal(4_020m, statement.Of("base-pay"));
            Assert.Equal(960m, statement.Of("sick-pay"));
        }
    }

    [Fact]
    public void PayFor_FullShare_ChangesNothing()
    {
        var statement = WithBase(5_220m, OnLeave(LeaveKind.Annual, 100m)).PayFor(Placed().OnLeave(new Leave(LeaveKind.Annual, FirstWeek)), June);

        Assert.Equal(5_220m, Assert.Single(statement.Lines).Amount.Amount);
    }

    [Fact]
    public void PayFor_ShareOfNothing_ShowsWhatWasTakenOff()
    {
        var statement = WithBase(5_220m, OnLeave(LeaveKind.Personal, 0m)).PayFor(Placed().OnLeave(new Leave(LeaveKind.Personal, FirstWeek)), June);

        Assert.Equal(4_020m, statement.Total.Amount);
        Assert.Contains(
            "1,200.00 CNY × 0 %",
            statement.Lines.Single(line => line.Clause.Id == "personal-pay").Explain(Language.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void PayFor_ClausesNotNamed_PayAsWithoutLeave()
    {
        var allowance = Bonus("skill-allowance", Appointed("skill-grade"), new WhileHeld { Start = StartRule.OnTheDay }, new FixedAmount(Cny(435m)));
        var worker = Placed().Appoint(SkillGrade.Technician, Start).OnLeave(new Leave(Sick, FirstWeek));

        Assert.Equal(960m, WithBase(5_220m, allowance, OnLeave(Sick, 80m)).Of(worker, "sick-pay"));
        Assert.Equal(435m, WithBase(5_220m, allowance, OnLeave(Sick, 80m)).Of(worker, "skill-allowance"));

        // 435 ÷ 21.75 × 5 = 100 more taken off.
        Assert.Equal(1_040m, WithBase(5_220m, allowance, OnLeave(Sick, 80m, "base-pay", "skill-allowance")).Of(worker, "sick-pay"));
        Assert.Equal(335m, WithBase(5_220m, allowance, OnLeave(Sick, 80m, "base-pay", "skill-allowance")).Of(worker, "skill-allowance"));
    }

    [Fact]
    public void PayFor_AllowanceSuppressedByAHigherOne_IsNotPaidInLeave()
    {
        var skill = Bonus("skill-allowance", Appointed("skill-grade"), new WhileHeld { Start = StartRule.OnTheDay }, new FixedAmount(Cny(435m)));
        var title = Bonus(
            "title-allowance",
            Appointed("professional-title"),
            new WhileHeld { Start = StartRule.OnTheDay },
            new FixedAmount(Cny(870m)));
        var agreement = WithBase(5_220m, skill, title, OnLeave(Sick, 80m, "base-pay", "skill-allowance", "title-allowance")) with
        {
            Groups = [new PrecedenceGroup("higher", ["skill-allowance", "title-allowance"]) { Scope = PrecedenceScope.Month }],
        };
        var worker = Placed()
            .Appoint(SkillGrade.Technician, Start)
            .Appoint(ProfessionalTitle.Intermediate, Start)
            .OnLeave(new Leave(Sick, FirstWeek));

        // (5,220 + 870) ÷ 21.75 × 5 = 1,400; the 435 were not paid before.
        Assert.Equal(1_120m, agreement.Of(worker, "sick-pay"));
    }

    [Fact]
    public void PayFor_SickPayBelowItsFloor_IsRaisedToIt()
    {
        // A whole month sick: 80 % of 2,500 is 2,000, 80 % of the minimum 2,128; the minimum wage itself does not apply to sick days.
        var agreement = WithBase(2_500m, OnLeave(Sick, 80m) with { Floor = new LeaveFloor("minimum-wage", Ratio.Percent(80m)) }) with
        {
            Floors = [Minimum(2_660m)],
        };
        DateSpan month = new(new LocalDate(2026, 6, 1), new LocalDate(2026, 7, 1));

        var whole = agreement.PayFor(Placed().OnLeave(new Leave(Sick, month)), June);
        Assert.Equal(2_128m, whole.Total.Amount);
        Assert.Equal(2_128m, whole.Of("sick-pay"));

        // Five days: 2,660 × 80 % × 5 ÷ 21.75 = 489.195… for them; base pay is topped up to the minimum of the other days.
        var part = agreement.PayFor(Placed().OnLeave(new Leave(Sick, FirstWeek)), June);
        Assert.Equal(489.20m, part.Of("sick-pay"));
        Assert.Equal(2_048.51m, part.Of("base-pay") + part.Of("minimum-wage"));
    }

    [Fact]
    public void PayFor_LookBack_PaysTheSuppliedAverage()
    {
        var agreement = WithBase(5_220m, OnLeave(LeaveKind.Maternity, 100m) with { Base = LeaveBase.LookBack });
        DateSpan month = new(new LocalDate(2026, 6, 1), new LocalDate(2026, 7, 1));
        var worker = Placed().OnLeave(new Leave(LeaveKind.Maternity, month));
        MonthRecord supplied = new()
        {
            SuppliedAmounts = new Dictionary<ClauseId, Money> { ["maternity-pay"] = Cny(6_090m) },
            Sources = new Dictionary<ClauseId, SourceNote> { ["maternity-pay"] = new("工资台账 2025-06 至 2026-05") },
        };

        Assert.Equal(LineReason.AwaitingAverage, Assert.Single(agreement.PayFor(worker, June).Pending).Reason);
        var statement = agreement.PayFor(worker.Record(June, supplied), June);
        Assert.Equal(6_090m, statement.Total.Amount);
        Assert.Contains(
            "工资台账 2025-06 至 2026-05",
            statement.Lines.Single(line => !line.Amount.IsZero).Explain(Language.Chinese),
            StringComparison.Ordinal);
        HasFinding(
            FindingCodes.LookBackWithoutSource,
            agreement.PayFor(worker.Record(June, supplied with { Sources = new Dictionary<ClauseId, SourceNote>() }), June).Findings);

        // A week of it: 6,090 ÷ 21.75 × 5.
        Assert.Equal(1_400m, agreement.Of(Placed().OnLeave(new Leave(LeaveKind.Maternity, FirstWeek)).Record(June, supplied), "maternity-pay"));
    }

    [Fact]
    public void PayFor_TwoLeavesOfOneMonth_TakeEachDayOnce()
    {
        var agreement = WithBase(5_220m, OnLeave(Sick, 80m), OnLeave(LeaveKind.Personal, 0m));
        var worker = Placed().OnLeave(new Leave(Sick, FirstWeek))
            .OnLeave(new Leave(LeaveKind.Personal, new DateSpan(new LocalDate(2026, 6, 5), new LocalDate(2026, 6, 10))));

        // The 5th is sick leave; personal leave are the 8th and 9th.
        var statement = agreement.PayFor(worker, June);
        Assert.Equal(5_220m - (7 * 240m), statement.Of("base-pay"));
        Assert.Equal(960m, statement.Of("sick-pay"));
    }

    [Fact]
    public void PayFor_TwoClausesForFormsOfOneMonth_PayEachItsOwnDays()
    {
        var agreement = WithBase(
            5_220m,
            OnLeave(Sick, 80m) with { CoveredForms = [EmploymentForm.FullTime] },
            OnLeave(Sick, 50m) with { Id = "agency-sick-pay", CoveredForms = [EmploymentForm.Agency] }) with
        {
            CoveredForms = [EmploymentForm.FullTime, EmploymentForm.Agency],
        };
        var worker = Placed().OnLeave(new Leave(Sick, FirstWeek)).Employ(new LocalDate(2026, 6, 4), new Employment(EmploymentForm.Agency));

        // The week's first three days of 240 at 80 %, its last two at 50 %.
        Assert.Equal(576m, agreement.Of(worker, "sick-pay"));
        Assert.Equal(240m, agreement.Of(worker, "agency-sick-pay"));
    }

    [Fact]
    public void PayFor_CountedDaysAtAnAverage_AreWorthTheirDaysThoughTheFormChanges()
    {
        var agreement = WithBase(
            5_220m,
            OnLeave(LeaveKind.Injury, 100m) with
            {
                Base = LeaveBase.LookBack,
                CoveredForms = [EmploymentForm.FullTime],
            }
        ) with
        {
            CoveredForms = [EmploymentForm.FullTime, EmploymentForm.Agency],
        };
        var worker = Placed().Employ(new LocalDate(2026, 6, 15), new Employment(EmploymentForm.Agency))
            .Record(June, new MonthRecord
            {
                Counts = new Dictionary<Term, decimal> { [Counter("injury-days")] = 5m },
                SuppliedAmounts = new Dictionary<ClauseId, Money> { ["injury-pay"] = Cny(6_525m) },
            });

        Assert.Equal(5 * 300m, agreement.Of(worker, "injury-pay"));
        Assert.Equal(5_220m - (5 * 240m), agreement.Of(worker, "base-pay"));
    }

    [Fact, Trait("Sheet", "oracle"), Trait("Row", "Explanations")]
    public void PayFor_LeaveOnDaysThatTheAgreementDoesNotPay_IsNotCalledUnagreed()
    {
        var agreement = WithBase(5_220m, OnLeave(Sick, 80m));
        var leave = new Leave(Sick, new DateSpan(new LocalDate(2026, 6, 15), new LocalDate(2026, 6, 20)));
        var left = Placed().Leave(new LocalDate(2026, 6, 11)).OnLeave(leave);
        Assert.DoesNotContain(agreement.PayFor(left, June).Findings, finding => finding.Code == FindingCodes.LeaveNotAgreed);
        // The other part of the month is another agreement's.
        var until = agreement with { Term = new DateSpan(agreement.Term.From, new LocalDate(2026, 6, 11)) };
        Assert.DoesNotContain(until.PayFor(Placed().OnLeave(leave), June).Findings, finding => finding.Code == FindingCodes.LeaveNotAgreed);
    }

    [Fact]
    public void PayFor_FactsThatDoNotFit_AreFound()
    {
        var agreement = WithBase(5_220m, OnLeave(Sick, 80m));
        var dated = Placed().OnLeave(new Leave(Sick, FirstWeek));

        HasFinding(FindingCodes.LeaveStatedTwice, agreement.PayFor(dated.Hours(June, (Counter("sick-days"), 5m)), June).Findings);
        HasFinding(FindingCodes.LeaveNotAgreed, agreement.PayFor(Placed().Hours(June, (Counter("injury-days"), 1m)), June).Findings);
        HasFinding(
            FindingCodes.SeveralHoursRules,
            WithBase(5_220m, OnLeave(Sick, 80m), OnLeave(Sick, 60m) with { Id = "other" }).PayFor(dated, June).Findings);
        HasFinding(FindingCodes.LostDaysExceedMonth, agreement.PayFor(Placed().Hours(June, (Counter("sick-days"), 30m)), June).Findings);
        HasFinding(FindingCodes.LeaveOfNothing, WithBase(5_220m, OnLeave(Sick, 80m) with { Of = [] }).Check());
        HasFinding(FindingCodes.UnknownClause, WithBase(5_220m, OnLeave(Sick, 80m, "no-such")).Check());
        HasFinding(FindingCodes.UnknownClause, WithBase(5_220m, OnLeave(Sick, 80m) with { Floor = new LeaveFloor("none", Ratio.One) }).Check());
        Assert.Throws<ArgumentOutOfRangeException>(() => OnLeave(Sick, 101m));
    }
}
