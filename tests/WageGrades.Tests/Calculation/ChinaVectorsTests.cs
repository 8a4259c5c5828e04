using System.Globalization;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>Published Chinese cases and worked examples, computed by hand beforehand.</summary>
public sealed class ChinaVectorsTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly YearMonth March = new(2026, 3);

    [Theory]
    [InlineData("senior", "300")]
    [InlineData("technician", "500")]
    [InlineData("senior-technician", "1000")]
    public void PayFor_SkillAllowanceOfBeilite_PaysTheGradeAppointed(string grade, string expected)
    {
        // 台州贝力特: 高级工 300, 技师 500, 高级技师 1,000 a month.
        var agreement = Agreement(Clause(
            "skill-allowance",
            new Bonus(new StandingGround("skill-grade", StandingFact.Appointed), new WhileHeld()) { Repetition = Repetition.HighestOnly },
            Table((SkillGrade.Senior, 300m), (SkillGrade.Technician, 500m), (SkillGrade.SeniorTechnician, 1_000m))));

        Assert.Equal(Cny(Number(expected)), agreement.PayFor(Somebody().Appoint(SkillGrade.FromCode(grade), Start), March).Total);
    }

    [Theory]
    [InlineData(8_000_000, 300_000)]
    [InlineData(5_000_000, 250_000)]
    public void PayFor_BenefitShareOfJinyu_IsCapped(int benefit, int expected)
    {
        // 台州金宇机电: 5 % of the benefit, at most 300,000.
        var agreement = Agreement(OnInnovation(new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m))));

        Assert.Equal(Cny(expected), agreement.PayFor(Inventor(benefit), March).Total);
    }

    [Theory]
    [InlineData(8, 40_000)]
    [InlineData(10, 50_000)]
    public void PayFor_SavingShareOfXinhe_IsItsShare(int percent, int expected)
    {
        // 鹤壁信和化工: 8 % of the saving for renovation, 10 % for management innovation.
        var agreement = Agreement(OnInnovation(new BenefitShareAmount(Ratio.Percent(percent), null)));

        Assert.Equal(Cny(expected), agreement.PayFor(Inventor(500_000), March).Total);
    }

    [Fact]
    public void PayFor_BenefitNotVerified_IsPendingNotZero()
    {
        var statement = Agreement(OnInnovation(new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m)))).PayFor(Inventor(null), March);

        Assert.Equal(LineReason.AwaitingBenefit, Assert.Single(statement.Pending).Reason);
        Assert.False(statement.IsPayable);
    }

    [Theory]
    [InlineData(LaterHigher.Difference, 200)]
    [InlineData(LaterHigher.Full, 1_000)]
    [InlineData(LaterHigher.Nothing, 0)]
    public void PayFor_OneOffsOfDirui_HigherNowAndAsDeclaredLater(LaterHigher later, int expected)
    {
        // 鹤壁地瑞化工: one-off title and skill allowances from the month after appointment, not both; amounts within its maxima.
        var agreement = Agreement(
            OnAppointment("title-award", "professional-title", (ProfessionalTitle.AssociateSenior, 800m), (ProfessionalTitle.FullSenior, 1_000m)),
            OnAppointment("skill-award", "skill-grade", (SkillGrade.Technician, 400m))) with
        {
            Groups = [new PrecedenceGroup("award", ["title-award", "skill-award"]) { Scope = PrecedenceScope.Employment, Later = later }],
        };
        var worker = Somebody()
            .Appoint(ProfessionalTitle.AssociateSenior, new LocalDate(2026, 3, 10))
            .Appoint(SkillGrade.Technician, new LocalDate(2026, 3, 20))
            .Appoint(ProfessionalTitle.FullSenior, new LocalDate(2027, 3, 1));

        var april = agreement.PayFor(worker, new YearMonth(2026, 4));

        Assert.Equal(Cny(800m), Assert.Single(april.Lines).Amount);
        Assert.Equal(Cny(400m), Assert.Single(april.Suppressed).Entitlement);
        Assert.Equal(Cny(expected), agreement.PayFor(worker, new YearMonth(2027, 4)).Total);
    }

    [Fact]
    public void Check_OneOffsWithoutAChoiceForLater_IsAMissingChoice()
    {
        var agreement = Agreement(OnAppointment("title-award", "professional-title", (ProfessionalTitle.FullSenior, 1_000m))) with
        {
            Groups = [new PrecedenceGroup("award", ["title-award"]) { Scope = PrecedenceScope.Employment }],
        };

        Assert.Contains(agreement.Check(), finding => finding.Code == FindingCodes.MissingChoice);
        Assert.True(agreement.PayFor(Somebody(), March).IsBlocked);
    }

    [Fact]
    public void PayFor_MinimumWageWithOvertimeAndNightAllowance_TopsUpTheCountedPay()
    {
        // 2,900 in the month, of which 180 overtime and 100 night allowance do not count: 2,620 < 2,660.
        var agreement = Agreement(
            new LadderClause(
                "base-pay",
                "",
                LocalizedText.Same("base pay"),
                EffectiveSeries.Always(PayLadder.Build(Currency.Cny, 1).Grade("A", 2_620m).ToLadder()))
            {
                Counts = Counted(true),
            },
            Supplied("overtime"),
            Supplied("night-allowance")) with
        {
            Floors =
            [
                new PayFloor(
                    "minimum-wage",
                    LocalizedText.Same("minimum wage"),
                    FloorTest.PersonMonth,
                    FloorComparison.AtLeast,
                    EffectiveSeries.Always(Cny(2_660m))),
            ],
        };
        var worker = Somebody().PlaceOn(Start, "A", 1).Record(March, new MonthRecord
        {
            SuppliedAmounts = new Dictionary<ClauseId, Money> { ["overtime"] = Cny(180m), ["night-allowance"] = Cny(100m) },
        });

        var statement = agreement.PayFor(worker, March);

        Assert.Equal("minimum-wage", statement.Lines[^1].Clause.Id.Value);
        Assert.Equal(Cny(40m), statement.Lines[^1].Amount);
        Assert.Equal(Cny(2_940m), statement.Total);
    }

    [Fact]
    public void PayFor_MentorsApprenticeWinsTwiceAtOneLevel_PaysOnceALevel()
    {
        // 浙江省总工会“名师带徒”: province top three 5,000, nation fourth to sixth 5,000; the best per level, once.
        var agreement = Agreement(
            Clause(
                "mentor-award",
                new Bonus(new AchievementGround(AchievementKind.Mentoring), new OneOff { Start = StartRule.OnTheDay })
                {
                    Repetition = Repetition.BestPerOccasion,
                },
                Table((CompetitionLevel.Provincial, 5_000m), (CompetitionLevel.National, 5_000m))));
        var mentor = Somebody()
            .Achieve(Result("e1", CompetitionLevel.Provincial, CompetitionPlacing.Second, new LocalDate(2026, 3, 2)))
            .Achieve(Result("e2", CompetitionLevel.Provincial, CompetitionPlacing.First, new LocalDate(2026, 3, 20)))
            .Achieve(Result("e3", CompetitionLevel.National, CompetitionPlacing.FromPlace(5), new LocalDate(2026, 4, 9)));

        Assert.Equal(Cny(5_000m), agreement.PayFor(mentor, March).Total);
        Assert.Equal(Cny(5_000m), agreement.PayFor(mentor, new YearMonth(2026, 4)).Total);
    }

    private static Achievement Result(string id, CompetitionLevel level, CompetitionPlacing placing, LocalDate on) =>
        new(id, AchievementKind.Mentoring, [level, placing], on) { Occasion = $"apprentice-7/{level.Code}" };

    private static BonusClause OnAppointment(string id, string vocabulary, params (Term Term, decimal Amount)[] table) =>
        Clause(
            id,
            new Bonus(new StandingGround(vocabulary, StandingFact.Appointed), new OneOff { Start = StartRule.MonthAfter })
            {
                Repetition = Repetition.DifferenceOnUpgrade,
            },
            Table(table));

    private static BonusClause OnInnovation(BonusAmount amount) => Clause(
        "innovation-award",
        new Bonus(new AchievementGround(AchievementKind.Innovation), new OneOff { Start = StartRule.OnTheDay }) { Repetition = Repetition.EachOne },
        amount);

    private static BonusClause Supplied(string id) =>
        Clause(id, new Bonus(new SuppliedGround(), new WhileHeld()) { Repetition = Repetition.EachOne }, new FixedAmount(Cny(0m))) with
        {
            Counts = Counted(false),
        };

    private static BonusClause Clause(string id, Bonus bonus, BonusAmount amount) =>
        new(id, "", LocalizedText.Same(id), bonus, EffectiveSeries.Always(amount));

    private static TableAmount Table(params (Term Term, decimal Amount)[] entries) =>
        new(entries.Select(entry => KeyValuePair.Create((TermKey)entry.Term, Cny(entry.Amount))));

    private static Dictionary<PayBase, bool> Counted(bool counts) => new() { [PayBase.MinimumWage] = counts };

    private static Worker Somebody() => new Worker(new WorkerId("0001")).Employ(Start);

    private static Worker Inventor(int? benefit) => Somebody().Achieve(new Achievement(
        "e1", AchievementKind.Innovation, (Term)InnovationKind.TechnicalRenovation, new LocalDate(2026, 3, 9))
    {
        VerifiedBenefit = benefit is { } yuan ? Cny(yuan) : null,
    });

    private static CollectiveAgreement Agreement(params Clause[] clauses) =>
        new("vectors", LocalizedText.Same("vectors"), Currency.Cny, new DateSpan(Start, new LocalDate(2028, 1, 1)))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2027, 12)) },
            Clauses = clauses,
        };

    private static Money Cny(decimal amount) => new(amount, Currency.Cny);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
