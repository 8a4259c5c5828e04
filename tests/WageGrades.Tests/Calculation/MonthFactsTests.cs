using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Samples;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Calculation;

/// <summary>What makes the facts of two people, or of two months, the same.</summary>
public sealed class MonthFactsTests
{
    private static readonly YearMonth June = new(2026, 6);
    private static readonly LocalDate June3 = new(2026, 6, 3);

    private static readonly BonusClause Award = Bonus(
        "award",
        On(AchievementKind.Competition),
        Once,
        Table((CompetitionLevel.City.Term, 1_000m), (CompetitionLevel.Provincial.Term, 3_000m)),
        Repetition.DifferenceOnUpgrade);

    private static readonly BonusClause Nights =
        Bonus("nights", new CountGround(MonthCounter.NightShifts), new WhileHeld(), new PerUnitAmount(Cny(25m)));

    [Fact]
    public void Of_NumberNameAndDayOfAnOldCertificateDiffer_Equal()
    {
        var agreement = Agreement(Bonus(
            "skill",
            new StandingGround("skill-grade", StandingFact.Certified),
            new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay },
            Table((SkillGrade.Technician.Term, 500m)),
            Repetition.HighestOnly));
        var one = Somebody().Qualify(new Qualification(SkillGrade.Technician, new LocalDate(2021, 3, 1)));
        var other = (Somebody("0002") with { Name = "b" }).Qualify(new Qualification(SkillGrade.Technician, new LocalDate(2023, 5, 9)));

        Assert.Equal(Facts(agreement, one), Facts(agreement, other));
        Assert.Equal((500m, 500m), (agreement.Pay(one, 2026, 6).Total.Amount, agreement.Pay(other, 2026, 6).Total.Amount));
    }

    [Fact]
    public void Of_CertificateOrWorkingTimeThatAFormulaLooksUp_Differs()
    {
        var licences = Vocabulary.Create("licence", new("证书", "licence"), isOrdered: false).WithOwnTerm("crane", new("起重", "crane"));
        var crane = licences.Find("crane")!;
        var byLicence = Agreement(Bonus(
            "formula", new MonthGround(), new WhileHeld(), new FormulaAmount(new TableRate([KeyValuePair.Create<TermKey, Money>(crane, Cny(220m))])))) with
        {
            OwnVocabularies = [licences],
        };
        var held = Somebody().Qualify(new Qualification(crane, new LocalDate(2025, 1, 1)));

        Assert.NotEqual(Facts(byLicence, Somebody()), Facts(byLicence, held));
        Assert.Equal((0m, 220m), (byLicence.Pay(Somebody(), 2026, 6).Total.Amount, byLicence.Pay(held, 2026, 6).Total.Amount));
    }

    [Fact]
    public void Of_ATermThatSeveralTablesName_HasItsDaysOnce()
    {
        BonusClause Of(string id) => Bonus(
            id, new MonthGround(), new WhileHeld(), new FormulaAmount(new TableRate([KeyValuePair.Create<TermKey, Money>(SkillGrade.Technician.Term, Cny(220m))])));
        var held = PayCalculator.For(Agreement(Of("one"), Of("two"))).FactsOf(Somebody().Appoint(SkillGrade.Technician, June3), June).Days.Held;

        Assert.Equal(new DateSpan(June3, new LocalDate(2026, 7, 1)), Assert.Single(Assert.Single(held)));
    }

    [Fact]
    public void Of_MonthsFromADayThatTheMonthLacks_DifferWhereTheRuleIsMissing()
    {
        var bands = new FormulaAmount(new FigureRate(Cny(100m))) { Times = new ServiceBandsQuantity(ServiceUnit.Months, [new ServiceBand(6, Ratio.One)]) };
        var agreement = Agreement(Bonus("formula", new JoiningGround(), new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }, bands));
        agreement = agreement with { Policies = agreement.Policies with { LeapDay = null } };
        var (clear, lacking) = (Somebody() with { ServiceSince = new LocalDate(2025, 8, 28) }, Somebody() with { ServiceSince = new LocalDate(2025, 8, 31) });
        var calculator = PayCalculator.For(agreement);
        YearMonth february = new(2026, 2);

        Assert.NotEqual(calculator.FactsOf(clear, february), calculator.FactsOf(lacking, february));
        Assert.Equal(calculator.FactsOf(clear, June), calculator.FactsOf(lacking, June));
    }

    [Fact]
    public void Of_LowerAwardReceivedBefore_Differs()
    {
        var agreement = Agreement(Award);
        var only = Somebody().Achieve(Won("c2", CompetitionLevel.Provincial, June3));
        var again = only.Achieve(Won("c1", CompetitionLevel.City, new LocalDate(2024, 8, 1)));

        Assert.NotEqual(Facts(agreement, only), Facts(agreement, again));
        Assert.Equal((3_000m, 2_000m), (agreement.Pay(only, 2026, 6).Total.Amount, agreement.Pay(again, 2026, 6).Total.Amount));
    }

    [Fact]
    public void Of_AwardsOfThePastUnderOtherIdsAndDays_Equal()
    {
        var agreement = Agreement(Award);
        var one = Somebody().Achieve(Won("c1", CompetitionLevel.City, new LocalDate(2024, 8, 1))).Achieve(Won("c2", CompetitionLevel.Provincial, June3));
        var other = Somebody().Achieve(Won("x1", CompetitionLevel.City, new LocalDate(2022, 2, 7))).Achieve(Won("x2", CompetitionLevel.Provincial, June3));

        Assert.Equal(Facts(agreement, one), Facts(agreement, other));
    }

    // A standing number counts on the days of the month, and only one that the agreement reads.
    [Fact]
    public void Of_StandingNumbers_DifferWhereTheAgreementReadsThemInTheMonth()
    {
        var agreement = Agreement(Bonus(
            "points", new EmployedGround(), new WhileHeld(), new FormulaAmount(new FigureRate(Cny(10m))) { Times = new StandingQuantity(StandingNumber.Points) }));
        var one = Somebody().WithNumber(StandingNumber.Points, new LocalDate(2020, 1, 1), 20m);
        var more = Somebody().WithNumber(StandingNumber.Points, new LocalDate(2020, 1, 1), 21m);
        var changed = one.WithNumber(StandingNumber.Points, June3, 21m);
        var later = one.WithNumber(StandingNumber.Points, new LocalDate(2026, 7, 1), 21m).WithNumber(StandingNumber.LoadRatio, June3, 0.9m);

        Assert.NotEqual(Facts(agreement, one), Facts(agreement, more));
        Assert.NotEqual(Facts(agreement, one), Facts(agreement, changed));
        Assert.Equal(Facts(agreement, one), Facts(agreement, later));
        Assert.Equal(agreement.Pay(one, 2026, 6).Total, agreement.Pay(later, 2026, 6).Total);
    }

    [Fact]
    public void Of_EarlierMonthUnderACapOfTheYear_Differs()
    {
        var free = Agreement(Nights);
        var capped = free with { Caps = [new CapGroup("cap", ["nights"], Cny(600m), CapPeriod.Year)] };
        var one = Shifts(Somebody(), June, 20);
        var other = Shifts(one, new YearMonth(2026, 2), 8);

        Assert.Equal(Facts(free, one), Facts(free, other));
        Assert.NotEqual(Facts(capped, one), Facts(capped, other));
        Assert.Equal((500m, 400m), (capped.Pay(one, 2026, 6).Total.Amount, capped.Pay(other, 2026, 6).Total.Amount));
    }

    [Fact]
    public void Of_StandingThatEndedAndNoStopRule_Differs()
    {
        var skill = Bonus(
            "skill",
            new StandingGround("skill-grade", StandingFact.Appointed),
            new WhileHeld { Start = StartRule.OnTheDay },
            Table((SkillGrade.Technician.Term, 500m)));
        var open = Agreement(skill);
        open = open with { Policies = open.Policies with { AllowanceStop = null } };
        var ended = Somebody() with { Appointments = [new Appointment(SkillGrade.Technician, Start) { EndedOn = new LocalDate(2025, 1, 1) }] };

        Assert.NotEqual(Facts(open, Somebody()), Facts(open, ended));
        Assert.Equal((false, true), (open.Pay(Somebody(), 2026, 6).IsBlocked, open.Pay(ended, 2026, 6).IsBlocked));
    }

    [Fact]
    public void Of_TwoMonthsWithoutAChange_EqualUnderTheirPlans()
    {
        var agreement = Agreement(Nights);
        var calculator = PayCalculator.For(agreement);
        var worker = Somebody();

        Assert.NotEqual(calculator.FactsOf(worker, June), calculator.FactsOf(Shifts(worker, June, 1), June));
        Assert.Equal(calculator.FactsOf(worker, June), calculator.FactsOf(Shifts(worker, new YearMonth(2026, 7), 1), June));
    }

    [OnceFact]
    public void Of_TheSample_NoFactsWithTwoStatements()
    {
        var people = SamplePeople.Make();
        var agreement = AgreementJson.Read(File.ReadAllText(Path.Combine(ApprovedFile.Root, "docs", "samples", "agreement.json"))).OrThrow();
        var calculator = PayCalculator.For(agreement);
        Dictionary<(YearMonth, MonthFacts), string> paid = [];
        foreach (var month in new[] { new YearMonth(2026, 4), new YearMonth(2026, 5) })
        {
            var allocation = calculator.Allocate(people, month);
            foreach (var worker in people.Workers)
            {
                var statement = calculator.PayFor(worker, month, allocation);
                var facts = calculator.FactsOf(worker, month, allocation);
                var pay = string.Join('\n', statement.Lines.Concat(statement.Pending).Select(line => $"{line.Clause} {line.Span} {line.Amount} {line.Exact}"));
                if (!paid.TryAdd((month, facts), pay))
                {
                    Assert.Equal(paid[(month, facts)], pay);
                }
            }
        }

        Assert.True(paid.Count < 900, $"{paid.Count} different facts in {2 * people.Workers.Count} months of people.");
    }

    private static MonthFacts Facts(CollectiveAgreement agreement, Worker worker) => PayCalculator.For(agreement).FactsOf(worker, June);

    private static Achievement Won(string id, CompetitionLevel level, LocalDate on) => new(id, AchievementKind.Competition, level.Term, on);

    private static Worker Shifts(Worker worker, YearMonth month, int count) => worker.Record(
        month, new MonthRecord { Counts = new Dictionary<Term, decimal> { [MonthCounter.NightShifts] = count } });
}
