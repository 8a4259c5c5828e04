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

namespace WageGrades.Tests.Calculation;

/// <summary>Which days of a period count: of what goes on, of whom the clause is for, of leave and of months before the term.</summary>
public sealed class PeriodAccrualTests
{
    private static readonly Employment Apprentice = new(EmploymentForm.ApprenticeEmployee);

    private static Periodic December(Accrual accrual) => new(12)
    {
        Accrual = accrual, EmployedOn = CutOff.None, OnLeaving = LeaverPay.AsScheduled, Hours = PartTimeAs.AsItWas,
    };

    private static BonusClause Of(Accrual accrual, BonusGround? ground = null, BonusAmount? amount = null, Repetition repetition = Repetition.EachOne) =>
        Bonus("thirteenth", ground ?? new EmployedGround(), December(accrual), amount ?? new FixedAmount(Cny(1_200m)), repetition);

    // Six years of service on 1 October: the year of service before goes on in the next.
    [Fact]
    public void PayFor_SeniorityHeld_CountsAllYearsOfServiceOfThePeriod()
    {
        var clause = Of(Accrual.ByMonths(AccrualDays.Held), new SeniorityGround(), new PerUnitAmount(Cny(120m)));

        Assert.Equal(720m, Paid(clause, new Worker(new WorkerId("0001")).Employ(new LocalDate(2020, 10, 1)), 2026, 12));
    }

    // Three years are asked and completed on 1 October: three months.
    [Fact]
    public void PayFor_SeniorityHeldFromThreeYears_CountsSinceThem()
    {
        var clause = Of(Accrual.ByMonths(AccrualDays.Held), new SeniorityGround { FromYears = 3 }, new PerUnitAmount(Cny(400m)));

        Assert.Equal(300m, Paid(clause, new Worker(new WorkerId("0001")).Employ(new LocalDate(2023, 10, 1)), 2026, 12));
    }

    [Theory]
    [InlineData(Repetition.EachOne)]
    [InlineData(Repetition.HighestOnly)]
    public void PayFor_PromotedWithoutADayBetween_TheWholeYearWasHeld(Repetition repetition)
    {
        var clause = Of(
            Accrual.ByMonths(AccrualDays.Held), Appointed("skill-grade"),
            Table((SkillGrade.Senior.Term, 2_400m), (SkillGrade.Technician.Term, 3_600m)), repetition);
        var worker = Somebody().Appoint(SkillGrade.Senior, Start).Dismiss(SkillGrade.Senior, new LocalDate(2026, 7, 1))
            .Appoint(SkillGrade.Technician, new LocalDate(2026, 7, 1));

        Assert.Equal(3_600m, Paid(clause, worker, 2026, 12));
    }

    // The table knows no junior: what was held before the promotion is not what the clause pays for.
    [Fact]
    public void PayFor_PromotedFromWhatTheTableDoesNotHave_CountsSinceThePromotion()
    {
        var clause = Of(Accrual.ByMonths(AccrualDays.Held), Appointed("skill-grade"), Table((SkillGrade.Senior.Term, 2_400m)));
        var worker = Somebody().Appoint(SkillGrade.Junior, Start).Dismiss(SkillGrade.Junior, new LocalDate(2026, 7, 1))
            .Appoint(SkillGrade.Senior, new LocalDate(2026, 7, 1));

        Assert.Equal(1_200m, Paid(clause, worker, 2026, 12));
    }

    // Two at a time are each counted by itself: 12 and 3 months.
    [Fact]
    public void PayFor_SecondCertificateBesideTheFirst_CountsItsOwnMonths()
    {
        var clause = Of(
            Accrual.ByMonths(AccrualDays.Held), Appointed("skill-grade"),
            Table((SkillGrade.Senior.Term, 1_200m), (SkillGrade.Technician.Term, 2_400m)));
        var worker = Somebody().Appoint(SkillGrade.Senior, Start).Appoint(SkillGrade.Technician, new LocalDate(2026, 10, 1));

        Assert.Equal([1_200m, 600m], Agreement(clause).Pay(worker, 2026, 12).Lines.Select(line => line.Amount.Amount));
    }

    // Full-time, whom alone the agreement covers, from September on.
    [Theory]
    [InlineData(AccrualDays.Employed)]
    [InlineData(AccrualDays.Paid)]
    [InlineData(AccrualDays.Held)]
    public void PayFor_FormNotCoveredUntilAugust_CountsSinceSeptember(AccrualDays days)
    {
        var worker = new Worker(new WorkerId("0001")).Employ(Start, Apprentice).Employ(new LocalDate(2026, 9, 1));

        Assert.Equal(400m, Paid(Of(Accrual.ByMonths(days)), worker, 2026, 12));
    }

    // For who has five years of service, completed on 16 August: four months of more than 15 days beside August's 16.
    [Fact]
    public void PayFor_ClauseForSome_CountsTheDaysOfItsPeople()
    {
        var clause = Of(Accrual.ByMonthsAbove(AccrualDays.Employed, 15m)) with { For = new() { Service = TimeBand.From(TimeLength.Years(5)) } };

        Assert.Equal(500m, Paid(clause, new Worker(new WorkerId("0001")).Employ(new LocalDate(2021, 8, 16)), 2026, 12));
    }

    // The agreement is of July on; May was leave without pay.
    [Fact]
    public void PayFor_UnpaidLeaveBeforeTheTerm_DoesNotCount()
    {
        LeaveClause leave = new(
            "personal", "", LocalizedText.Same("personal"), LeaveKind.Personal, ["thirteenth"], EffectiveSeries.Always(Ratio.Zero));
        var agreement = Agreement(Of(Accrual.ByMonths(AccrualDays.Paid)), leave) with
        {
            Term = new DateSpan(new LocalDate(2026, 7, 1), new LocalDate(2030, 1, 1)),
        };
        var worker = Somebody().OnLeave(new Leave(LeaveKind.Personal, DateSpan.OfMonth(new YearMonth(2026, 5))));

        Assert.Equal(1_100m, agreement.Pay(worker, 2026, 12).Total.Amount);
        Assert.Equal(1_100m, (agreement with { Term = new DateSpan(Start, new LocalDate(2030, 1, 1)) }).Pay(worker, 2026, 12).Total.Amount);
    }

    // No dates are known of three unpaid days of a month that the calendar does not have: nobody can say what part of it was paid.
    [Fact]
    public void PayFor_UndatedDaysOfAMonthWithoutCalendar_AreTold()
    {
        var agreement = Agreement(Of(Accrual.ByDays(AccrualDays.Paid)));
        agreement = agreement with
        {
            Policies = agreement.Policies with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 7), new YearMonth(2026, 12)) },
        };
        var worker = Somebody().Record(new YearMonth(2026, 3), new MonthRecord { UnpaidDays = 3m });

        HasFinding(FindingCodes.CalendarNotCovering, agreement.Pay(worker, 2026, 12).Findings);
        Assert.Equal(1_200m, agreement.Pay(Somebody(), 2026, 12).Total.Amount);
    }

    [Fact]
    public void Explain_YearlyPayment_IsReckonedForADayNotDueFromIt()
    {
        var line = Assert.Single(Agreement(Of(Accrual.ByMonths(AccrualDays.Employed))).Pay(Somebody(), 2026, 12).Lines);

        Assert.Contains("joined 2020-01-01, reckoned for 2026-12-31", line.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("按2026-12-31的情况核算", line.Explain(Language.Chinese), StringComparison.Ordinal);
    }
}
