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

/// <summary>The level of the qualification framework as ground, key, number and condition; what learning credits are recognised as; and that being
/// treated as, applying for and being recognised as something stay three things.</summary>
public sealed class LevelTests
{
    private static readonly LocalDate Before = new(2020, 1, 1);

    private static readonly QualificationFramework Framework = new(
        StandingFact.Certified,
        [
            KeyValuePair.Create(Education.College.Term, FrameworkLevel.Level5),
            KeyValuePair.Create(Education.Bachelor.Term, FrameworkLevel.Level6),
            KeyValuePair.Create(SkillGrade.Senior.Term, FrameworkLevel.Level4),
            KeyValuePair.Create(SkillGrade.Technician.Term, FrameworkLevel.Level5),
            KeyValuePair.Create(ProfessionalTitle.Intermediate.Term, FrameworkLevel.Level6),
        ]);

    private static readonly TermKey[] Keys = [FrameworkLevel.Level4.Term, FrameworkLevel.Level5.Term, FrameworkLevel.Level6.Term];

    private static BonusClause Clause(BonusGround ground, BonusAmount amount) =>
        Bonus("level", ground, new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }, amount, Repetition.HighestOnly);

    private static CollectiveAgreement Of(BonusGround ground, BonusAmount amount, QualificationFramework? framework = null) =>
        WithBase([5_220m], Clause(ground, amount)) with { Framework = framework ?? Framework };

    private static CollectiveAgreement ByTable(StandingFact fact = StandingFact.Certified, params CreditConversion[] conversions) => Of(
        new StandingGround(FrameworkLevel.Vocabulary.Code, fact),
        new TableAmount([KeyValuePair.Create(Keys[0], Cny(100m)), KeyValuePair.Create(Keys[1], Cny(200m)), KeyValuePair.Create(Keys[2], Cny(400m))]))
        with
    { CreditConversions = conversions };

    private static Worker Holding(params Term[] certificates) =>
        certificates.Aggregate(Placed(), (worker, each) => worker.Qualify(new Qualification(each, Before)));

    private static LearningCredit Credits(decimal count, LocalDate on, LocalDate? until = null) =>
        new(count, CreditSource.Training, on) { ValidUntil = until };

    [Fact]
    public void Ground_GradeAndDegreeOnOneLevel_IsPaidOnceAndTheHighestCounts()
    {
        Assert.Equal(200m, ByTable().Of(Holding(Education.College, SkillGrade.Technician), "level"));
        Assert.Equal(400m, ByTable().Of(Holding(SkillGrade.Technician, Education.Bachelor), "level"));
        Assert.Equal(0m, ByTable().Of(Holding(Education.Doctor), "level"));
    }

    [Fact]
    public void Number_OfTheHighestLevel_IsTimesTheRate()
    {
        var perLevel = new FormulaAmount(new FigureRate(Cny(50m))) { Times = new LevelQuantity() };
        var above = new FormulaAmount(new FigureRate(Cny(50m))) { Times = new LevelQuantity { Above = 4 } };

        Assert.Equal(300m, Of(new MonthGround(), perLevel).Of(Holding(SkillGrade.Senior, Education.Bachelor), "level"));
        Assert.Equal(100m, Of(new MonthGround(), above).Of(Holding(Education.Bachelor), "level"));
        Assert.Equal(0m, Of(new MonthGround(), above).Of(Holding(SkillGrade.Senior), "level"));
        Assert.Equal(FrameworkLevel.Level6, Holding(Education.Bachelor).LevelsUnder(ByTable()).On(new LocalDate(2026, 6, 1)));
    }

    [Fact]
    public void Number_OfWhoStandsOnNoLevel_IsTold()
    {
        var statement = Of(new MonthGround(), new FormulaAmount(new FigureRate(Cny(50m))) { Times = new LevelQuantity() }).PayFor(Placed(), June);

        Assert.Contains(statement.Findings, finding => finding.Code == FindingCodes.FormulaWithoutEntry);
    }

    // From 16 June on level 6: 10 or 11 of June's 22 weekdays; half a month at 5 × 50 and half at 6 × 50.
    [Fact]
    public void Number_ThatRisesWithinTheMonth_CountsByDays() => Assert.Equal(
        275m,
        Of(new EmployedGround(), new FormulaAmount(new FigureRate(Cny(50m))) { Times = new LevelQuantity() })
            .Of(Holding(Education.College).Qualify(new Qualification(Education.Bachelor, new LocalDate(2026, 6, 16))), "level"));

    [Fact]
    public void Key_AndFor_AskForTheHighestLevelAlone()
    {
        var table = new FormulaAmount(new TableRate([KeyValuePair.Create(Keys[1], Cny(60m)), KeyValuePair.Create(Keys[2], Cny(90m))]));
        var fixedFor = WithBase([5_220m], Clause(new MonthGround(), new FixedAmount(Cny(80m))) with
        {
            For = new Eligibility { Terms = [FrameworkLevel.Level5] },
        }) with
        { Framework = Framework };

        Assert.Equal(90m, Of(new MonthGround(), table).Of(Holding(Education.College, Education.Bachelor), "level"));
        Assert.Equal(80m, fixedFor.Of(Holding(SkillGrade.Technician), "level"));
        Assert.Equal(0m, fixedFor.Of(Holding(SkillGrade.Technician, Education.Bachelor), "level"));
    }

    [Fact]
    public void Framework_ByAppointment_SeesGradesAppointedToAndDegreesHeld()
    {
        var byAppointment = new QualificationFramework(StandingFact.Appointed, Framework.Levels);
        var agreement = Of(new MonthGround(), new FormulaAmount(new FigureRate(Cny(10m))) { Times = new LevelQuantity() }, byAppointment);

        Assert.Equal(0m, agreement.Of(Holding(SkillGrade.Technician), "level"));
        Assert.Equal(50m, agreement.Of(Placed().Appoint(SkillGrade.Technician, Before), "level"));
        Assert.Equal(60m, agreement.Of(Placed().Appoint(SkillGrade.Technician, Before).Qualify(new Qualification(Education.Bachelor, Before)), "level"));
    }

    [Fact]
    public void Credits_ThatReachTheConversion_AreRecognisedFromThatDay()
    {
        CreditConversion conversion = new(FrameworkLevel.Level5, 60m, CreditExpiry.Lapses);
        var worker = Placed().Earn(Credits(40m, new LocalDate(2026, 3, 1))).Earn(Credits(20m, new LocalDate(2026, 6, 16)));

        Assert.Equal(0m, ByTable(StandingFact.Recognised, conversion).Of(worker, "level", new YearMonth(2026, 5)));
        Assert.Equal(100m, ByTable(StandingFact.Recognised, conversion).Of(worker, "level"));
        Assert.Equal(200m, ByTable(StandingFact.Recognised, conversion).Of(worker, "level", new YearMonth(2026, 7)));
        Assert.Equal(0m, ByTable(StandingFact.Certified, conversion).Of(worker, "level", new YearMonth(2026, 7)));
        Assert.Equal(60m, worker.CreditsOn(new LocalDate(2026, 6, 16)));
        Assert.Equal(0m, worker.CreditsOn(new LocalDate(2026, 6, 16), CreditSource.Work));
    }

    [Fact]
    public void Credits_ThatExpire_LapseOrAreKeptAsTheConversionSays()
    {
        var worker = Placed().Earn(Credits(60m, Before, new LocalDate(2026, 7, 1)));
        YearMonth july = new(2026, 7);

        Assert.Equal(200m, ByTable(StandingFact.Recognised, new CreditConversion(FrameworkLevel.Level5, 60m, CreditExpiry.Lapses)).Of(worker, "level"));
        Assert.Equal(0m, ByTable(StandingFact.Recognised, new CreditConversion(FrameworkLevel.Level5, 60m, CreditExpiry.Lapses)).Of(worker, "level", july));
        Assert.Equal(200m, ByTable(StandingFact.Recognised, new CreditConversion(FrameworkLevel.Level5, 60m, CreditExpiry.Kept)).Of(worker, "level", july));
    }

    // Credits give level 5, a bachelor's degree level 6: level 6 is the person's level, and a clause for level 5 is not for them.
    [Fact]
    public void Level_ThatCreditsGive_IsNoCertificateBesideAHigherOne()
    {
        var agreement = WithBase([5_220m], Clause(new MonthGround(), new FixedAmount(Cny(80m))) with
        {
            For = new Eligibility { Terms = [FrameworkLevel.Level5] },
        }) with
        {
            Framework = new QualificationFramework(StandingFact.Certified, Framework.Levels),
            CreditConversions = [new(FrameworkLevel.Level5, 60m, CreditExpiry.Lapses)],
        };

        Assert.Equal(80m, agreement.Of(Placed().Earn(Credits(60m, Before)), "level"));
        Assert.Equal(0m, agreement.Of(Holding(Education.Bachelor).Earn(Credits(60m, Before)), "level"));
    }

    [Fact]
    public void Credits_OfOtherSources_DoNotCount()
    {
        CreditConversion conversion = new(FrameworkLevel.Level5, 60m, CreditExpiry.Lapses) { Sources = [CreditSource.Work] };

        Assert.Equal(0m, ByTable(StandingFact.Recognised, conversion).Of(Placed().Earn(Credits(60m, Before)), "level"));
    }

    // Recognised (认定) by credits as a technician: nobody appoints or certifies by that, and no title may be applied for (申报).
    [Fact]
    public void Recognition_ByCredits_NeitherAppointsNorOpensAnApplication()
    {
        var worker = Placed().Earn(Credits(60m, Before));
        CreditConversion conversion = new(SkillGrade.Technician, 60m, CreditExpiry.Lapses);
        CollectiveAgreement Paying(StandingFact fact) => WithBase([5_220m], Clause(
            new StandingGround("skill-grade", fact), new TableAmount([KeyValuePair.Create<TermKey, Money>(SkillGrade.Technician.Term, Cny(500m))]))) with
        { CreditConversions = [conversion] };

        Assert.Equal(500m, Paying(StandingFact.Recognised).Of(worker, "level"));
        Assert.Equal(0m, Paying(StandingFact.Certified).Of(worker, "level"));
        Assert.Equal(0m, Paying(StandingFact.Appointed).Of(worker, "level"));
        var recognised = worker.Under(Paying(StandingFact.Recognised));
        Assert.True(recognised.Qualifications.Any(held => held.Grade == SkillGrade.Technician.Term), "The credits are recognised.");
        Assert.Empty(new Workforce([recognised]).TitleApplications(new LocalDate(2026, 6, 30), Linkages.TitleApplications, new AnniversaryRule(LeapDayRule.February28)).Applications);
    }

    // Treated as (待遇): a parity of a clause pays there and puts nobody on a level; a level may itself be treated as a title.
    [Fact]
    public void Parity_OfAClause_GivesNoLevelAndMayBeOfALevel()
    {
        BonusClause titles = Bonus(
            "titles",
            new StandingGround("professional-title", StandingFact.Certified)
            {
                Parities = [new ParityRule(FrameworkLevel.Level5, ProfessionalTitle.Intermediate), new ParityRule(SkillGrade.SeniorTechnician, ProfessionalTitle.Intermediate)],
            },
            new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay },
            new TableAmount([KeyValuePair.Create<TermKey, Money>(ProfessionalTitle.Intermediate.Term, Cny(300m))]),
            Repetition.HighestOnly);
        var agreement = ByTable() is var levels ? levels with { Clauses = [.. levels.Clauses, titles] } : throw new InvalidOperationException();

        Assert.Equal((300m, 0m), (agreement.Of(Holding(SkillGrade.SeniorTechnician), "titles"), agreement.Of(Holding(SkillGrade.SeniorTechnician), "level")));
        Assert.Equal((300m, 200m), (agreement.Of(Holding(SkillGrade.Technician), "titles"), agreement.Of(Holding(SkillGrade.Technician), "level")));
    }

    [Fact]
    public void Check_LevelsWithoutAFramework_AreRefused() => HasFinding(
        FindingCodes.NoFramework, (ByTable() with { Framework = null }).Check());

    [Fact]
    public void Check_LevelToWhichNothingMaps_IsTold() => HasFinding(
        FindingCodes.LevelOfNothing,
        Of(new MonthGround(), new FormulaAmount(new TableRate([KeyValuePair.Create<TermKey, Money>(FrameworkLevel.Level8.Term, Cny(1m))]))).Check());
}
