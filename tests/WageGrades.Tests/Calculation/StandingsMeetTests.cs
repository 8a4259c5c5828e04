using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Facts that meet end to end are one standing: notes, appointments, certificates, employments. Expected values are those of the sheet of
/// faults.</summary>
[Trait("Sheet", "faults")]
public sealed class StandingsMeetTests
{
    private static readonly BonusClause Allowance = Bonus(
        "skill-allowance",
        Appointed("skill-grade"),
        new WhileHeld(),
        Table((SkillGrade.Senior.Term, 500m), (SkillGrade.Technician.Term, 1_000m)),
        Repetition.HighestOnly);

    private static LocalDate Day(int year, int month, int day) => new(year, month, day);

    private static Worker Noted(params (LocalDate First, LocalDate Last)[] notes) =>
        notes.Aggregate(
            Somebody().Appoint(SkillGrade.Senior, Day(2021, 1, 1)),
            (worker, note) => worker.OnLeave(new Leave(LeaveKind.Sick, DateSpan.Through(note.First, note.Last))));

    private static BonusClause Resting(bool acrossRestDays = false) =>
        Allowance with
        {
            Bonus = Allowance.Bonus with
            {
                Schedule = new WhileHeld { SuspendedBy = [new Suspension(LeaveKind.Sick, 30) { AcrossRestDays = acrossRestDays }] },
            },
        };

    private static Appointment As(SkillGrade grade, LocalDate from, LocalDate? until = null, string? trade = null) =>
        new(grade, from) { EndedOn = until, Trade = trade };

    private static Worker With(params Appointment[] appointments) => Somebody() with { Appointments = appointments };

    [Fact]
    [Trait("Row", "B1")]
    public void Suspension_NotesThatTouch_AreOneAbsence()
    {
        var worker = Noted((Day(2026, 5, 2), Day(2026, 5, 31)), (Day(2026, 6, 1), Day(2026, 6, 30)), (Day(2026, 7, 1), Day(2026, 7, 31)));

        Assert.Equal([500m, 0m, 0m], new[] { 5, 6, 7 }.Select(month => Paid(Resting(), worker, 2026, month)));
    }

    [Theory]
    [InlineData(false, 500)]
    [InlineData(true, 0)]
    [Trait("Row", "B1")]
    public void Suspension_NotesPartedByAWeekend_AreOneAbsenceWhereDeclared(bool acrossRestDays, decimal june)
    {
        // 30 and 31 May 2026 are Saturday and Sunday.
        var worker = Noted((Day(2026, 4, 30), Day(2026, 5, 29)), (Day(2026, 6, 1), Day(2026, 6, 30)));

        Assert.Equal(june, Paid(Resting(acrossRestDays), worker, 2026, 6));
    }

    [Fact]
    [Trait("Row", "B1")]
    public void Suspension_NotesPartedByAWorkingDay_AreTwoAbsences()
    {
        var worker = Noted((Day(2026, 4, 30), Day(2026, 5, 28)), (Day(2026, 6, 1), Day(2026, 6, 30)));

        Assert.Equal(500m, Paid(Resting(acrossRestDays: true), worker, 2026, 6));
    }

    [Fact]
    [Trait("Row", "B1")]
    public void Suspension_AcrossRestDaysWithoutACalendar_IsTold()
    {
        var agreement = Agreement(Resting(acrossRestDays: true));
        var statement = (
            agreement with
            {
                Policies = agreement.Policies with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 6), new YearMonth(2026, 6)) },
            }
        ).Pay(Noted((Day(2026, 4, 30), Day(2026, 5, 29)), (Day(2026, 6, 1), Day(2026, 6, 30))), 2026, 6);

        HasFinding(FindingCodes.CalendarNotCovering, statement.Findings);
    }

    [Fact]
    [Trait("Row", "B2")]
    public void Appointment_Renewed_LeavesNoGap()
    {
        var worker = With(As(SkillGrade.Senior, Day(2024, 1, 1), Day(2026, 1, 1)), As(SkillGrade.Senior, Day(2026, 1, 1)));

        Assert.Equal(
            [500m, 500m, 500m],
            new[] { (2025, 12), (2026, 1), (2026, 2) }.Select(month => Paid(Allowance, worker, month.Item1, month.Item2)));
    }

    [Fact]
    [Trait("Row", "B2")]
    public void Certificate_RenewedTheDayAfterItExpires_LeavesNoGapAndIsNotAwardedAgain()
    {
        var award = Bonus("award", new StandingGround("skill-grade", StandingFact.Certified), Once, Table((SkillGrade.Senior.Term, 800m)));
        var allowance = Allowance with { Bonus = Allowance.Bonus with { Ground = new StandingGround("skill-grade", StandingFact.Certified) } };
        var worker = Somebody() with
        {
            Qualifications =
            [
                new Qualification(SkillGrade.Senior, Day(2023, 1, 1)) { ValidUntil = Day(2026, 1, 1) },
                new Qualification(SkillGrade.Senior, Day(2026, 1, 1)) { ValidUntil = Day(2029, 1, 1) },
            ],
        };

        Assert.Equal(500m, Paid(allowance, worker, 2026, 1));
        Assert.Equal([800m, 0m], new[] { 2023, 2026 }.Select(year => Paid(award, worker, year, 1)));
    }

    [Fact]
    [Trait("Row", "B2")]
    public void Certificate_RenewalRecognisedLater_IsNotAwardedAgain()
    {
        var award = Bonus("award", new StandingGround("skill-grade", StandingFact.Recognised), Once, Table((SkillGrade.Senior.Term, 800m)));
        var allowance = Allowance with { Bonus = Allowance.Bonus with { Ground = new StandingGround("skill-grade", StandingFact.Recognised) } };
        var worker = Somebody() with
        {
            Qualifications =
            [
                new Qualification(SkillGrade.Senior, Day(2023, 1, 1)) { RecognisedOn = Day(2023, 1, 10), ValidUntil = Day(2026, 1, 1) },
                new Qualification(SkillGrade.Senior, Day(2026, 1, 1)) { RecognisedOn = Day(2026, 2, 10), ValidUntil = Day(2029, 1, 1) },
            ],
        };

        Assert.Equal([800m, 0m, 0m], new[] { (2023, 1), (2026, 1), (2026, 2) }.Select(month => Paid(award, worker, month.Item1, month.Item2)));

        // The monthly allowance waits for the recognition: the month after it.
        Assert.Equal([500m, 0m, 500m], new[] { (2025, 12), (2026, 2), (2026, 3) }.Select(month => Paid(allowance, worker, month.Item1, month.Item2)));
    }

    [Fact]
    [Trait("Row", "B2")]
    public void Certificate_RenewedBeforeItExpires_IsOne_AndTwoThatLastAreTwo()
    {
        var award = Bonus("award", new StandingGround("skill-grade", StandingFact.Certified), Once, Table((SkillGrade.Senior.Term, 800m)));
        Worker Holding(params Qualification[] held) => Somebody() with { Qualifications = held };
        Qualification first = new(SkillGrade.Senior, Day(2023, 1, 1)) { ValidUntil = Day(2026, 1, 1) };

        Assert.Equal(
            0m,
            Paid(award, Holding(first, new Qualification(SkillGrade.Senior, Day(2025, 11, 1)) { ValidUntil = Day(2029, 1, 1) }), 2025, 11));
        Assert.Equal(800m, Paid(award, Holding(first with { ValidUntil = null }, new Qualification(SkillGrade.Senior, Day(2025, 11, 1))), 2025, 11));
        Assert.Equal(
            800m,
            Paid(award, Holding(first with { Trade = "fitter" }, new Qualification(SkillGrade.Senior, Day(2026, 1, 1)) { Trade = "welder" }), 2026, 1)
        );
    }

    [Fact]
    [Trait("Row", "B2")]
    public void Window_OfARenewedAppointment_IsNotOpenedAgain()
    {
        var limited = Allowance with { Bonus = Allowance.Bonus with { Schedule = new ForMonths(12) } };
        var worker = With(As(SkillGrade.Senior, Day(2025, 1, 1), Day(2025, 7, 1)), As(SkillGrade.Senior, Day(2025, 7, 1)));

        Assert.Equal([500m, 500m, 0m], new[] { (2025, 7), (2026, 1), (2026, 2) }.Select(month => Paid(limited, worker, month.Item1, month.Item2)));
    }

    [Fact]
    [Trait("Row", "B4")]
    public void Promotion_OnTheDayAfterTheLowerAppointmentEnds_KeepsTheLowerUntilTheHigherIsDue()
    {
        var worker = With(As(SkillGrade.Senior, Day(2024, 1, 1), Day(2026, 4, 1)), As(SkillGrade.Technician, Day(2026, 4, 1)));

        Assert.Equal([500m, 500m, 1_000m], new[] { 3, 4, 5 }.Select(month => Paid(Allowance, worker, 2026, month)));
    }

    [Fact]
    [Trait("Row", "B4")]
    public void Promotion_WhereNothingIsDeclaredToBePaid_LeavesTheWaitingMonth()
    {
        var agreement = Agreement(Allowance);
        agreement = agreement with { Policies = agreement.Policies with { UntilDue = UntilDue.Nothing } };
        var worker = With(As(SkillGrade.Senior, Day(2024, 1, 1), Day(2026, 4, 1)), As(SkillGrade.Technician, Day(2026, 4, 1)));

        Assert.Equal([500m, 0m, 1_000m], new[] { 3, 4, 5 }.Select(month => agreement.Pay(worker, 2026, month).Total.Amount));
    }

    [Fact]
    [Trait("Row", "B4")]
    public void Demotion_InTheWaitingMonth_PaysNoMoreThanTheLowerWill()
    {
        var worker = With(As(SkillGrade.Technician, Day(2024, 1, 1), Day(2026, 4, 1)), As(SkillGrade.Senior, Day(2026, 4, 1)));

        Assert.Equal([1_000m, 500m, 500m], new[] { 3, 4, 5 }.Select(month => Paid(Allowance, worker, 2026, month)));
    }

    [Fact]
    [Trait("Row", "B4")]
    public void Promotion_AfterAShortTermInBetween_StillLeavesNoMonthUnpaid()
    {
        var worker = With(
            As(SkillGrade.Senior, Day(2024, 1, 1), Day(2026, 4, 1)),
            As(SkillGrade.Technician, Day(2026, 4, 1), Day(2026, 4, 21), "fitter"),
            As(SkillGrade.Technician, Day(2026, 4, 21), trade: "welder"));

        Assert.Equal([500m, 500m, 1_000m], new[] { 3, 4, 5 }.Select(month => Paid(Allowance, worker, 2026, month)));
    }

    [Fact]
    [Trait("Row", "B4")]
    public void PostChanged_ToOneOfAnotherClass_KeepsTheFirstUntilTheSecondIsDue()
    {
        var clause = Bonus(
            "post-allowance",
            new PostGround("post-class"),
            new WhileHeld(),
            Table((PostClass.Basic.Term, 200m), (PostClass.Key.Term, 600m)));
        var worker = Somebody()
            .Assign(Day(2024, 1, 1), new Post("post") { Terms = [PostClass.Basic] })
            .Assign(Day(2026, 4, 1), new Post("post") { Terms = [PostClass.Key] });

        Assert.Equal([200m, 200m, 600m], new[] { 3, 4, 5 }.Select(month => Paid(clause, worker, 2026, month)));
    }

    [Fact]
    [Trait("Row", "B4")]
    public void Promotion_WithADayBetween_IsANewBeginning()
    {
        var worker = With(As(SkillGrade.Senior, Day(2024, 1, 1), Day(2026, 4, 1)), As(SkillGrade.Technician, Day(2026, 4, 2)));

        Assert.Equal([500m, 0m, 1_000m], new[] { 3, 4, 5 }.Select(month => Paid(Allowance, worker, 2026, month)));
    }
}
