using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Workforces;

/// <summary>First and last days of what is held, who is changed by a change, and what stays, worked out by hand.</summary>
public sealed class WorkerBoundaryTests
{
    private static readonly LocalDate Spring = new(2025, 3, 1);
    private static readonly LocalDate Summer = new(2025, 6, 1);
    private static readonly LocalDate Autumn = new(2025, 9, 1);
    private static readonly Worker Somebody = new(new WorkerId("0001"));

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Workforces/Worker.Changes")]
    public void Dismiss_AfterAReappointment_TheFirstEndStays()
    {
        var worker = Somebody.Appoint(SkillGrade.Senior, new LocalDate(2024, 1, 1)).Dismiss(SkillGrade.Senior, Spring)
            .Appoint(SkillGrade.Senior, Summer).Dismiss(SkillGrade.Senior, Autumn);
        Assert.Equal([Spring, Autumn], worker.Appointments.Select(each => each.EndedOn!.Value));
    }

    [Fact]
    public void Dismiss_OtherGradeOrLaterAppointment_StaysInForce()
    {
        var worker = Somebody.Appoint(SkillGrade.Senior, Spring).Appoint(SkillGrade.Technician, Spring).Dismiss(SkillGrade.Senior, Summer);
        Assert.Equal([Summer, null], worker.Appointments.Select(each => each.EndedOn));
        // An appointment of that very day is a new one, which the dismissal does not end.
        Assert.Null(Somebody.Appoint(SkillGrade.Senior, Summer).Dismiss(SkillGrade.Senior, Summer).Appointments[0].EndedOn);
    }

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Workforces/WorkforceRegister")]
    public void Learn_BeforeTwoLaterVersions_TheMiddleOneHasItToo()
    {
        Worker other = new(new WorkerId("0002"));
        var register = WorkforceRegister.Empty
            .Learn(Spring, new Workforce([Somebody]))
            .Learn(Summer, new Workforce([Somebody with { Name = "x" }]))
            .Learn(Autumn, new Workforce([Somebody with { Name = "y" }]))
            .Learn(Spring.PlusDays(1), other);

        Assert.Null(register.AsKnownOn(Spring).Find(other.Id));
        Assert.All([Spring.PlusDays(1), Summer, Autumn], day => Assert.NotNull(register.AsKnownOn(day).Find(other.Id)));
        Assert.Equal(["", "x", "y"], new[] { Spring, Summer, Autumn }.Select(day => register.AsKnownOn(day)["0001"].Name));
    }

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Workforces/Worker.Standings")]
    public void PromotionsBy_ExpiredCertificate_DoesNotCount()
    {
        var senior = new Qualification(SkillGrade.Senior, new LocalDate(2016, 1, 1)) { ValidUntil = new LocalDate(2020, 1, 1) };
        Achievement eighth = new(
            "c", AchievementKind.Competition, [CompetitionLevel.City, CompetitionClass.Class1, CompetitionPlacing.Eighth], new LocalDate(2026, 5, 1));
        PromotionRules rules = new()
        {
            PerCalendarYear = 1,
            Rules =
            [
                new([CompetitionLevel.City, CompetitionClass.Class1], SkillGrade.SeniorTechnician)
                {
                    ThroughPlace = 10,
                    Target = SkillGrade.Senior,
                    NextUpIfHeld = true,
                },
            ],
        };

        var promotion = Assert.Single(Somebody.Qualify(senior).Achieve(eighth).PromotionsBy(rules));
        Assert.Equal((null, SkillGrade.Senior), (promotion.From, promotion.To));
        // Valid, it would be the grade to rise from.
        Assert.Equal(
            SkillGrade.Technician,
            Assert.Single(Somebody.Qualify(senior with { ValidUntil = null }).Achieve(eighth).PromotionsBy(rules)).To);
    }

    [Fact]
    public void InForceAndValid_FirstDayCountsAndTheEndDoesNot()
    {
        Appointment appointment = new(SkillGrade.Senior, Spring) { EndedOn = Summer };
        Assert.Equal([false, true, true, false], Around(Spring, Summer).Select(appointment.IsInForceOn));
        Qualification held = new(SkillGrade.Senior, Spring) { ValidUntil = Summer };
        Assert.Equal([false, true, true, false], Around(Spring, Summer).Select(held.IsValidOn));
        Assert.True(new Appointment(SkillGrade.Senior, Spring).IsInForceOn(new LocalDate(2099, 1, 1)));
        Assert.True(new Qualification(SkillGrade.Senior, Spring).IsValidOn(new LocalDate(2099, 1, 1)));
    }

    [Fact]
    public void EmployAndLeave_DayOfLeaving_IsNoLongerEmployed()
    {
        var worker = Somebody.Employ(Spring).Leave(Summer);
        Assert.Equal([false, true, true, false], Around(Spring, Summer).Select(day => worker.Employment.TryGet(day, out _)));
    }

    [Fact]
    public void Assess_SameClauseAndYear_ReplacesThatOneOnly()
    {
        var worker = Somebody
            .Assess(SchemeAssessment.OfFactor("a", 2025, 1m))
            .Assess(SchemeAssessment.OfFactor("a", 2026, 1m))
            .Assess(SchemeAssessment.OfFactor("b", 2025, 1m))
            .Assess(SchemeAssessment.OfFactor("a", 2025, 1.2m));
        Assert.Equal([("a", 2026), ("b", 2025), ("a", 2025)], worker.Assessments.Select(each => (each.Clause.Value, each.Year)));
    }

    [Fact]
    public void Decide_LaterAmount_KeepsTheEarlierAndOtherClauses()
    {
        var worker = Somebody
            .Decide("a", Spring, Currency.Cny.Of(1m))
            .Decide("b", Spring, Currency.Cny.Of(9m))
            .Decide("a", Summer, Currency.Cny.Of(2m));
        Assert.Equal((1m, 2m), (worker.DecidedAmounts["a"].On(Summer.PlusDays(-1)).Amount, worker.DecidedAmounts["a"].On(Summer).Amount));
        Assert.Equal(9m, worker.DecidedAmounts["b"].On(Autumn).Amount);
    }

    [Fact]
    public void PlaceOn_Placement_ContinuesOrProtectsAsItSays()
    {
        var ladder = PayLadder.Build(Currency.Cny, steps: 1).Grade("G1", 1_000m).Grade("G2", 900m).ToLadder();
        var rule = PlacementRule.SameStep with { Waiting = WaitingTime.Kept, Protection = ProtectionRule.UntilOvertaken };
        var down = Somebody.PlaceOn(Spring, Placement.Of(rule, ladder, new GradePlace("G1", 1), "G2"));
        Assert.Equal((Spring, Currency.Cny.Of(100m)), (Assert.Single(down.ProtectedPay).From, down.ProtectedPay[0].Amount));
        Assert.Single(down.StepEvents);
        var up = Somebody.PlaceOn(Spring, Placement.Of(rule with { Waiting = WaitingTime.Restarts }, ladder, new GradePlace("G2", 1), "G1"));
        Assert.Empty(up.ProtectedPay);
        Assert.Empty(up.StepEvents);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, 100, true)]
    [InlineData(0, 1, false)]
    [InlineData(101, 100, false)]
    public void HoursShare_AboveZeroToOne_IsAllowed(int part, int whole, bool allowed)
    {
        var error = Record.Exception(() => Employment.FullTime with { HoursShare = Ratio.Of(part, whole) });
        Assert.Equal(allowed, error is null);
    }

    [Fact]
    public void HeldNotAppointed_EqualGrade_IsNoGap()
    {
        var worker = Somebody.Employ(Spring).Qualify(new Qualification(SkillGrade.Senior, Spring));
        Workforce Of(Worker each) => new([each]);
        Assert.Single(Of(worker).HeldNotAppointed(Summer).Gaps);
        Assert.Single(Of(worker.Appoint(SkillGrade.Intermediate, Spring)).HeldNotAppointed(Summer).Gaps);
        Assert.Empty(Of(worker.Appoint(SkillGrade.Senior, Spring)).HeldNotAppointed(Summer).Gaps);
        Assert.Empty(Of(worker.Appoint(SkillGrade.Senior, Spring)).AppointedAboveHeld(Summer).Gaps);
        Assert.Single(Of(worker.Appoint(SkillGrade.Technician, Spring)).AppointedAboveHeld(Summer).Gaps);
    }

    [Fact]
    public void TitleApplications_OnTheDayItself_AreOpen()
    {
        var worker = Somebody.Employ(Spring).Qualify(new Qualification(SkillGrade.Senior, Spring));
        TitleLinkage linkage = new(SkillGrade.Senior, ProfessionalTitle.Assistant, afterYears: 1);
        AnniversaryRule rule = new(LeapDayRule.February28);
        Assert.Empty(new Workforce([worker]).TitleApplications(new LocalDate(2026, 2, 28), [linkage], rule).Open);
        Assert.Single(new Workforce([worker]).TitleApplications(new LocalDate(2026, 3, 1), [linkage], rule).Open);
        Assert.Empty(
            new Workforce([worker.Appoint(ProfessionalTitle.Assistant, Summer)])
                .TitleApplications(new LocalDate(2026, 3, 1), [linkage], rule)
                .Applications);
    }

    /// <summary>The day before a span, its first day, its last, and the day after.</summary>
    private static LocalDate[] Around(LocalDate from, LocalDate until) => [from.PlusDays(-1), from, until.PlusDays(-1), until];
}
