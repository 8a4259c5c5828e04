using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Certified, recognised, appointed: which fact opens a clause, from which date, in which trade, and as what.</summary>
public sealed class StandingBonusTests
{
    private static readonly LocalDate March13 = new(2026, 3, 13);

    private static readonly BonusClause Recognised = Bonus(
        "skill-allowance",
        new StandingGround("skill-grade", StandingFact.Recognised),
        new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay },
        Table((SkillGrade.Senior.Term, 300m), (SkillGrade.Technician.Term, 500m)),
        Repetition.HighestOnly);

    private static readonly Qualification Technician = new(SkillGrade.Technician, new LocalDate(2025, 1, 1))
    {
        Issuer = IssuerKind.OtherRegion,
        Region = "Anhui",
    };

    [Fact]
    public void Recognition_ByTheTable_HoldsWhileTheTableSaysSo()
    {
        var agreement = Agreement(Recognised) with
        {
            Recognitions =
            [
                new RecognitionRule(IssuerKind.OtherRegion, EffectiveSeries.StartingOn(new LocalDate(2026, 3, 1), Recognition.As(SkillGrade.Senior))
                    .Set(new LocalDate(2026, 5, 1), Recognition.InFull)
                    .Set(new LocalDate(2026, 7, 1), Recognition.None)),
            ],
        };
        var worker = Somebody().Qualify(Technician);

        Assert.Equal([0m, 300m, 300m, 500m, 500m, 0m], new[] { 2, 3, 4, 5, 6, 7 }.Select(month => agreement.Pay(worker, 2026, month).Total.Amount));
    }

    [Fact]
    public void Recognition_SeveralRows_TheMostSpecificApplies()
    {
        EffectiveSeries<Recognition> Always(Recognition treatment) => EffectiveSeries.Always(treatment);
        var agreement = Agreement(Recognised) with
        {
            Recognitions =
            [
                new(IssuerKind.OtherRegion, Always(Recognition.None)),
                new(IssuerKind.OtherRegion, Always(Recognition.As(SkillGrade.Senior))) { Grade = SkillGrade.Technician },
                new(IssuerKind.OtherRegion, Always(Recognition.InFull)) { Region = "Anhui" },
                new(IssuerKind.AccreditedBody, Always(Recognition.AfterAssessment)),
            ],
        };
        decimal PaidFor(Qualification held) => agreement.Pay(Somebody().Qualify(held), 2026, 4).Total.Amount;

        Assert.Empty(agreement.Check());
        Assert.Equal(500m, PaidFor(Technician));
        Assert.Equal(300m, PaidFor(Technician with { Region = "Henan" }));
        Assert.Equal(0m, PaidFor(Technician with { Issuer = IssuerKind.AccreditedBody }));
        Assert.Equal(500m, PaidFor(Technician with { Issuer = IssuerKind.AccreditedBody, RecognisedOn = March13.PlusDays(19) }));
        Assert.Equal(0m, PaidFor(Technician with { Issuer = null }));
        HasFinding(
            FindingCodes.RecognitionRepeated,
            (agreement with { Recognitions = [.. agreement.Recognitions, agreement.Recognitions[0]] }).Check());
    }

    [Fact]
    public void Anchor_OfTheSchedule_IsTheDayCountedFrom()
    {
        var worker = Somebody()
            .Qualify(new Qualification(SkillGrade.Senior, new LocalDate(2026, 1, 20)) { RecognisedOn = March13 })
            .Achieve(
                new("p1", AchievementKind.Innovation, [InnovationKind.InventionPatent], March13)
                {
                    IssuedOn = new LocalDate(2026, 1, 5),
                    PublishedOn = new LocalDate(2026, 4, 9),
                });
        BonusClause Patent(Anchor anchor) =>
            Bonus("patent", On(AchievementKind.Innovation), Once with { Anchor = anchor }, Table((InnovationKind.InventionPatent.Term, 800m)));

        Assert.Equal(300m, Paid(With(Recognised, Anchor.Issued, StartRule.MonthAfter), worker, 2026, 2));
        Assert.Equal(0m, Paid(With(Recognised, Anchor.Recognised, StartRule.MonthAfter), worker, 2026, 3));
        Assert.Equal([800m, 0m, 0m], new[] { 1, 3, 4 }.Select(month => Paid(Patent(Anchor.Issued), worker, 2026, month)));
        Assert.Equal([0m, 800m, 0m], new[] { 1, 3, 4 }.Select(month => Paid(Patent(Anchor.Recognised), worker, 2026, month)));
        Assert.Equal([0m, 0m, 800m], new[] { 1, 3, 4 }.Select(month => Paid(Patent(Anchor.Published), worker, 2026, month)));
    }

    [Fact]
    public void Anchor_DateMissingOrNotOfTheGround_IsAFinding()
    {
        var published = Bonus(
            "skill-allowance",
            Appointed("skill-grade"),
            new WhileHeld { Anchor = Anchor.Published },
            Table((SkillGrade.Senior.Term, 300m)),
            Repetition.HighestOnly);

        Assert.Empty(Agreement(published).Check());
        HasFinding(FindingCodes.FactIncomplete, Agreement(published).Pay(Somebody().Appoint(SkillGrade.Senior, March13), 2026, 4).Findings);
        Assert.False(Agreement(published).Pay(Somebody().Appoint(SkillGrade.Technician, March13), 2026, 4).IsBlocked);
        HasFinding(FindingCodes.AnchorNotOfGround, Agreement(With(published, Anchor.Issued, null)).Check());
    }

    [Theory]
    [InlineData("welder", TradeMatch.Any, 300)]
    [InlineData("welder", TradeMatch.SameAsPost, 0)]
    [InlineData("welder", TradeMatch.OtherThanPost, 300)]
    [InlineData("fitter", TradeMatch.OtherThanPost, 0)]
    [InlineData(null, TradeMatch.OtherThanPost, 0)]
    public void Trade_OfAFitter_OpensByItsRelationToThePost(string? trade, TradeMatch match, int expected)
    {
        var clause = Bonus(
            "second-trade",
            new StandingGround("skill-grade", StandingFact.Appointed) { Trade = match },
            new WhileHeld(),
            Table((SkillGrade.Senior.Term, 300m)));
        var fitter = Somebody().Assign(Start, new Post("assembly") { Trade = "fitter" }).Appoint(SkillGrade.Senior, March13, trade);

        Assert.Equal(expected, Paid(clause, fitter, 2026, 4));
    }

    // 人社部发〔2022〕14号: appointed special-grade technicians are treated as full senior title, not as associate senior.
    [Fact]
    public void Parity_SpecialTechnician_HasTheTitlesAllowance()
    {
        var clause = Bonus(
            "title-allowance",
            new StandingGround("professional-title", StandingFact.Appointed) { Parities = [Linkages.SpecialTechnicianAsFullSenior] },
            new WhileHeld(),
            Table((ProfessionalTitle.AssociateSenior.Term, 1_000m), (ProfessionalTitle.FullSenior.Term, 1_500m)),
            Repetition.HighestOnly);

        Assert.Equal(1_500m, Paid(clause, Somebody().Appoint(SkillGrade.SpecialTechnician, March13), 2026, 4));
        Assert.Equal(0m, Paid(clause, Somebody().Appoint(SkillGrade.SeniorTechnician, March13), 2026, 4));
    }

    [Fact]
    public void DegreeWithMode_MoreSpecificEntry_Applies()
    {
        var clause = Bonus(
            "degree", new StandingGround("education", StandingFact.Certified), Once,
            Table(([Education.Bachelor], 3_000m), ([Education.Bachelor, EducationMode.FullTime], 5_000m)), Repetition.DifferenceOnUpgrade);
        Worker Graduate(EducationMode? mode) => Somebody().Qualify(new Qualification(Education.Bachelor, March13) { Mode = mode?.Term });

        Assert.Equal(5_000m, Paid(clause, Graduate(EducationMode.FullTime), 2026, 3));
        Assert.Equal(3_000m, Paid(clause, Graduate(EducationMode.Correspondence), 2026, 3));
        Assert.Equal(3_000m, Paid(clause, Graduate(null), 2026, 3));
    }

    [Fact]
    public void Leave_ThatSuspends_KeepsTheDaysAsSuppressed()
    {
        var clause = Bonus(
            "skill-allowance", Appointed("skill-grade"), new WhileHeld { SuspendedBy = [new Suspension(LeaveKind.Sick, afterDays: 10)] },
            Table((SkillGrade.Senior.Term, 300m)), Repetition.HighestOnly);
        var worker = Somebody().Appoint(SkillGrade.Senior, March13)
            .OnLeave(new Leave(LeaveKind.Sick, new DateSpan(new LocalDate(2026, 6, 1), new LocalDate(2026, 7, 1))))
            .OnLeave(new Leave(LeaveKind.Annual, new DateSpan(new LocalDate(2026, 5, 1), new LocalDate(2026, 5, 20))));

        // June 2026 has 22 weekdays, 8 of them before the 11th.
        var june = Agreement(clause).Pay(worker, 2026, 6);
        Assert.Equal(Cny(109.09m), june.Total);
        Assert.Equal(Cny(190.91m), Assert.Single(june.Suppressed).Entitlement);
        Assert.Equal([300m, 300m], new[] { 5, 7 }.Select(month => Paid(clause, worker, 2026, month)));
    }

    private static BonusClause With(BonusClause clause, Anchor anchor, StartRule? start) =>
        clause with { Bonus = clause.Bonus with { Schedule = clause.Bonus.Schedule with { Anchor = anchor, Start = start } } };
}
