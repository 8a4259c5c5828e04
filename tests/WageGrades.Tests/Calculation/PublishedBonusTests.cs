using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>
/// Bonuses of published agreements, each as a clause with a person computed by it. The numbers are the case numbers of the collection of facts behind
/// this library (china.md, section 1.3); each names the firm and where its figures are published.
/// </summary>
public sealed class PublishedBonusTests
{
    private static readonly LocalDate March13 = new(2026, 3, 13);

    // Case 1: 台州贝力特机械 (td.fyun.cc, 浙江日报): senior worker 300, technician 500, senior technician 1,000 a month.
    [Theory]
    [InlineData("senior", 300)]
    [InlineData("technician", 500)]
    [InlineData("senior-technician", 1_000)]
    public void Case1_AppointedGrade_PaysItsAllowance(string grade, int expected)
    {
        var clause = Bonus(
            "skill-allowance", Appointed("skill-grade"), new WhileHeld(),
            Table((SkillGrade.Senior.Term, 300m), (SkillGrade.Technician.Term, 500m), (SkillGrade.SeniorTechnician.Term, 1_000m)),
            Repetition.HighestOnly);
        var worker = Somebody().Appoint(SkillGrade.FromCode(grade), March13);

        Assert.Equal(0m, Paid(clause, worker, 2026, 3));
        Assert.Equal(expected, Paid(clause, worker, 2026, 4));
    }

    // Case 2: 杭州利安环境工程 (bbs.bztdxxl.com): pest-control certificate junior 100, intermediate 200, senior 300.
    [Fact]
    public void Case2_Certificate_PaysWithoutAppointment()
    {
        var clause = Bonus(
            "certificate-allowance", new StandingGround("skill-grade", StandingFact.Certified), new WhileHeld(),
            Table((SkillGrade.Junior.Term, 100m), (SkillGrade.Intermediate.Term, 200m), (SkillGrade.Senior.Term, 300m)), Repetition.HighestOnly);
        var worker = Somebody().Qualify(new Qualification(SkillGrade.Intermediate, March13) { Trade = "pest control" });

        Assert.Equal(200m, Paid(clause, worker, 2026, 4));
    }

    // Case 4: 丹阳眼镜行业 2022 (xzhanses.com): a grade-5 worker 500, 100 more per grade; the grades are its own and count upwards.
    [Fact]
    public void Case4_OwnGrades_AreHundredAGrade()
    {
        var grades = Enumerable
            .Range(1, 8)
            .Aggregate(
                Vocabulary.Create("eyewear-grade", new("眼镜技工等级", "Eyewear grade"), isOrdered: true),
                (known, grade) =>
                    known.WithOwnTerm($"grade-{grade}", LocalizedText.Same($"{grade}级"), after: known.Terms.Count > 0 ? known.Terms[^1] : null));
        var clause = Bonus(
            "eyewear-allowance",
            Appointed("eyewear-grade"),
            new WhileHeld(),
            new PointsAmount(Cny(100m), grades.Terms.Select((grade, i) => KeyValuePair.Create((TermKey)grade, (decimal)(i + 1)))),
            Repetition.HighestOnly);
        var agreement = Agreement(clause) with { OwnVocabularies = [grades] };

        Assert.Empty(agreement.Check());
        Assert.Equal(Cny(500m), agreement.Pay(Somebody().Appoint(grades.Terms[4], March13), 2026, 4).Total);
        Assert.Equal(Cny(600m), agreement.Pay(Somebody().Appoint(grades.Terms[5], March13), 2026, 4).Total);
        Assert.NotEqual<Term>(SkillGrade.Senior, grades.Terms[2]);
    }

    // Case 5: 金丰速运 (Workers' Daily 2024-11-18): competition award 200–1,200 for 3 years; the source names no unit, the month is chosen.
    [Fact]
    public void Case5_DecidedInTheRange_PaysForThreeYears()
    {
        var clause = Bonus(
            "competition-allowance",
            On(AchievementKind.Competition),
            new ForMonths(36),
            Range((TermKey.Empty, 200m, 1_200m)),
            Repetition.HighestOnly);
        var won = new Achievement("c1", AchievementKind.Competition, [CompetitionLevel.City, CompetitionPlacing.First], March13);
        Worker Decided(decimal amount) =>
            Somebody().Achieve(won with { DecidedAmounts = ValueMap.Of([KeyValuePair.Create(clause.Id, Cny(amount))]) });

        Assert.Equal(1_200m, Paid(clause, Decided(1_200m), 2026, 4));
        Assert.Equal(1_200m, Paid(clause, Decided(1_200m), 2029, 3));
        Assert.Equal(0m, Paid(clause, Decided(1_200m), 2029, 4));
        HasFinding(FindingCodes.DecidedOutsideRange, Agreement(clause).Pay(Decided(1_300m), 2026, 4).Findings);
        Assert.Equal(LineReason.AwaitingDecision, Agreement(clause).Pay(Somebody().Achieve(won), 2026, 4).Pending.Single().Reason);
    }

    // Case 6: 南京大吉铁塔 (js.cnr.cn 2022-06-20): the firm's own "welding technician of the third class" +1,000, which is not national level 3.
    [Fact]
    public void Case6_FirmsOwnLabel_IsNoNationalGrade()
    {
        var own = Vocabulary.Create("welding-class", new("焊接技师等级", "Welding class"), isOrdered: true)
            .WithOwnTerm("third-class-technician", new("三级技师", "Third-class technician"));
        var clause = Bonus("welding-allowance", Appointed("welding-class"), new WhileHeld(), Table((own.Terms[0], 1_000m)), Repetition.HighestOnly);

        Assert.Equal(1_000m, Paid(clause, Somebody().Appoint(own.Terms[0], March13), 2026, 4));
        Assert.Equal(0m, Paid(clause, Somebody().Appoint(SkillGrade.Senior, March13), 2026, 4));
    }

    // Case 7: 厦门建松电器 (news.xmnn.cn 2024-09-20): two key posts 300–2,000, development staff 700–3,000 by rating.
    [Fact]
    public void Case7_KeyPost_PaysWhatWasDecidedForThePerson()
    {
        var clause = Bonus(
            "key-post",
            new PostGround("post-class"),
            new WhileHeld(),
            Range((PostClass.Key.Term, 300m, 2_000m)),
            Repetition.HighestOnly);
        var worker = Somebody().Assign(Start, new Post("CNC") { Terms = [PostClass.Key] });

        Assert.Equal(800m, Paid(clause, worker.Decide("key-post", Start, Cny(800m)), 2026, 4));
        Assert.Equal(
            [Cny(400m), Cny(600m)],
            Agreement(clause)
                .Pay(worker.Decide("key-post", Start, Cny(800m)).Decide("key-post", new LocalDate(2026, 4, 16), Cny(1_200m)), 2026, 4)
                .Lines.Select(line => line.Amount));
        HasFinding(FindingCodes.DecidedOutsideRange, Agreement(clause).Pay(worker.Decide("key-post", Start, Cny(2_100m)), 2026, 4).Findings);
        Assert.Single(Agreement(clause).Pay(worker, 2026, 4).Pending);
    }

    // Case 8: 福建鑫叶投资 (news.xmnn.cn, third contract, April 2024): intermediate skilled worker, post allowance 300 a month for 3 years.
    [Fact]
    public void Case8_PostAllowance_EndsAfterThreeYears()
    {
        var clause = Bonus(
            "post-allowance",
            Appointed("skill-grade"),
            new ForMonths(36),
            Table((SkillGrade.Intermediate.Term, 300m)),
            Repetition.HighestOnly);
        var worker = Somebody().Appoint(SkillGrade.Intermediate, new LocalDate(2024, 4, 1));

        Assert.Equal(300m, Paid(clause, worker, 2024, 5));
        Assert.Equal(300m, Paid(clause, worker, 2027, 4));
        Assert.Equal(0m, Paid(clause, worker, 2027, 5));
    }

    // Case 13: 台州金宇机电 2022 (eyoc2006.com): patents 300–2,000, improvements 100–1,500, outstanding 5 % of the benefit, at most 300,000.
    [Theory]
    [InlineData(8_000_000, 300_000)]
    [InlineData(5_000_000, 250_000)]
    public void Case13_OutstandingBenefit_IsFivePerCentCapped(int benefit, int expected)
    {
        var clause = Bonus("outstanding", On(AchievementKind.Innovation), Once, new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m)));
        var result = new Achievement("r1", AchievementKind.Innovation, [InnovationKind.CostSaving], March13) { VerifiedBenefit = Cny(benefit) };

        Assert.Equal(expected, Paid(clause, Somebody().Achieve(result), 2026, 3));
    }

    [Fact]
    public void Case13_PatentAndImprovement_AreDecidedInTheirRanges()
    {
        var clause = Bonus("innovation", On(AchievementKind.Innovation), Once, Range(
            (InnovationKind.InventionPatent.Term, 300m, 2_000m), (InnovationKind.TechnicalImprovement.Term, 100m, 1_500m)));
        Worker Decided(InnovationKind kind, decimal amount) => Somebody().Achieve(new Achievement("p1", AchievementKind.Innovation, [kind], March13)
        {
            DecidedAmounts = ValueMap.Of([KeyValuePair.Create(clause.Id, Cny(amount))]),
        });

        Assert.Equal(2_000m, Paid(clause, Decided(InnovationKind.InventionPatent, 2_000m), 2026, 3));
        Assert.Equal(1_500m, Paid(clause, Decided(InnovationKind.TechnicalImprovement, 1_500m), 2026, 3));
        HasFinding(FindingCodes.DecidedOutsideRange, Agreement(clause).Pay(Decided(InnovationKind.TechnicalImprovement, 1_600m), 2026, 3).Findings);
    }

    // Case 14: 鹤壁信和化工 (m.meiriwang.net, signed 2023-05-25): renovation 8 %, management innovation 10 % of that year's saving; the amounts are section
    // 8's.
    [Theory]
    [InlineData("technical-renovation", 40_000)]
    [InlineData("management-innovation", 50_000)]
    public void Case14_SavingOfTheYear_IsSharedByKind(string kind, int expected)
    {
        var clause = Bonus("saving-share", On(AchievementKind.Innovation), Once, new BenefitShareAmount(
            [
                KeyValuePair.Create((TermKey)InnovationKind.TechnicalRenovation.Term, Ratio.Percent(8m)),
                KeyValuePair.Create((TermKey)InnovationKind.ManagementInnovation.Term, Ratio.Percent(10m)),
            ], atMost: null)
        {
            Of = BenefitKind.Saving, Window = BenefitWindow.CalendarYear,
        });
        var result = new Achievement("r1", AchievementKind.Innovation, [InnovationKind.FromCode(kind)], new LocalDate(2023, 6, 30))
        {
            Benefits =
            [
                new(BenefitKind.Saving, DateSpan.OfYear(2023)) { Amount = Cny(500_000m), VerifiedOn = new LocalDate(2024, 1, 20) },
                new(BenefitKind.Saving, DateSpan.OfYear(2024)) { Amount = Cny(900_000m), VerifiedOn = new LocalDate(2025, 1, 20) },
            ],
        };

        Assert.Equal(expected, Paid(clause, Somebody().Achieve(result), 2024, 1));
        Assert.Equal(0m, Paid(clause, Somebody().Achieve(result), 2025, 1));
    }

    [Fact]
    public void Case14_Certificate_PaysByLevel()
    {
        var clause = Bonus(
            "certificate",
            On(AchievementKind.Innovation),
            Once,
            Table((HonourLevel.Province.Term, 3_000m), (HonourLevel.City.Term, 1_000m)));

        Assert.Equal(
            3_000m,
            Paid(
                clause,
                Somebody().Achieve(new("r1", AchievementKind.Innovation, [InnovationKind.InnovationResult, HonourLevel.Province], March13)),
                2026,
                3));
    }

    // Case 15: 常州强力先端电子 (js.cnr.cn): 5 % of added profit; the source names neither period nor cap, which the check reports.
    [Fact]
    public void Case15_AddedProfit_IsFivePerCentAndUncapped()
    {
        var clause = Bonus(
            "added-profit",
            On(AchievementKind.Innovation),
            Once,
            new BenefitShareAmount(Ratio.Percent(5m), atMost: null) { Of = BenefitKind.AddedProfit });
        var result = new Achievement("r1", AchievementKind.Innovation, [InnovationKind.TechnicalImprovement], March13)
        {
            Benefits =
            [
                new(BenefitKind.Saving, DateSpan.OfYear(2025)) { Amount = Cny(1_000_000m), VerifiedOn = March13 },
                new(BenefitKind.AddedProfit, DateSpan.OfYear(2025)) { Amount = Cny(200_000m), VerifiedOn = March13 },
            ],
        };

        HasFinding(FindingCodes.ShareWithoutCap, Agreement(clause).Check());
        Assert.Equal(10_000m, Paid(clause, Somebody().Achieve(result), 2026, 3));
    }

    // Case 16: 江苏能建集团 (hbs486.com): contest winners up to 2,000 a person and month; a national result one-off up to 100,000.
    [Fact]
    public void Case16_UpToAnAmount_IsAMandateToDecide()
    {
        var clause = Bonus("national-result", On(AchievementKind.Innovation), Once, Range((HonourLevel.Nation.Term, 0m, 100_000m)));
        Worker Decided(decimal? amount) =>
            Somebody()
                .Achieve(
                    new Achievement("r1", AchievementKind.Innovation, [InnovationKind.AdvancedOperatingMethod, HonourLevel.Nation], March13)
                    {
                        DecidedAmounts = amount is { } decided
                            ? ValueMap.Of([KeyValuePair.Create(clause.Id, Cny(decided))])
                            : ValueMap<WageGrades.Citations.ClauseId, Money>.Empty,
                    });

        Assert.Equal(80_000m, Paid(clause, Decided(80_000m), 2026, 3));
        HasFinding(FindingCodes.DecidedOutsideRange, Agreement(clause).Pay(Decided(100_001m), 2026, 3).Findings);
        Assert.False(Agreement(clause).Pay(Decided(null), 2026, 3).IsPayable);
    }

    [Fact]
    public void Case16_TwoContests_AreTogetherAtMostTwoThousandAMonth()
    {
        var clause = Bonus("contest", On(AchievementKind.Competition), new ForMonths(36), Table((CompetitionPlacing.First.Term, 1_200m)));
        var agreement = Agreement(clause) with { Caps = [new CapGroup("contest-cap", ["contest"], Cny(2_000m), CapPeriod.Month)] };
        var worker = Somebody()
            .Achieve(new("c1", AchievementKind.Competition, [CompetitionLevel.Provincial, CompetitionPlacing.First], March13))
            .Achieve(new("c2", AchievementKind.Competition, [CompetitionLevel.City, CompetitionPlacing.First], March13));

        var april = agreement.Pay(worker, 2026, 4);

        Assert.Equal(Cny(2_000m), april.Total);
        Assert.Equal([Cny(1_200m), Cny(800m)], april.Lines.Select(line => line.Amount));
        var over = Assert.Single(april.Suppressed);
        Assert.Equal((LineReason.OverCap, Cny(400m)), (over.Reason, over.Entitlement));
    }

    // Case 17: 国网江苏电力 (epaper.jsgrb.com): 20 % of patent income, 10,000 gives 2,000.
    [Fact]
    public void Case17_PatentIncome_PaysOnEachFigure()
    {
        var clause = Bonus(
            "patent-income",
            On(AchievementKind.Innovation),
            Once,
            new BenefitShareAmount(Ratio.Percent(20m), atMost: null) { Of = BenefitKind.PatentIncome });
        var patent = new Achievement("p1", AchievementKind.Innovation, [InnovationKind.InventionPatent], new LocalDate(2024, 5, 6))
        {
            Benefits =
            [
                new(BenefitKind.PatentIncome, DateSpan.OfYear(2024)) { Amount = Cny(10_000m), VerifiedOn = new LocalDate(2025, 2, 1) },
                new(BenefitKind.PatentIncome, DateSpan.OfYear(2025)) { Amount = Cny(4_000m), VerifiedOn = new LocalDate(2026, 2, 1) },
            ],
        };

        Assert.Equal(2_000m, Paid(clause, Somebody().Achieve(patent), 2025, 2));
        Assert.Equal(800m, Paid(clause, Somebody().Achieve(patent), 2026, 2));
        Assert.Equal(0m, Paid(clause, Somebody().Achieve(patent with { Benefits = [] }), 2024, 5));
    }

    // Case 20: 襄阳丰正汽配 (工人日报 2023-10-27): an adopted suggestion was paid 20,000. Case 21: 德清管桩 (zjtidar.com): five-small 500.
    [Fact]
    public void Cases20And21_AdoptedSuggestionAndFiveSmall_PayTheirAmounts()
    {
        var clause = Bonus(
            "suggestions",
            On(AchievementKind.Innovation),
            Once,
            Table((InnovationKind.Suggestion.Term, 20_000m), (InnovationKind.FiveSmall.Term, 500m)));

        Assert.Equal(20_000m, Paid(clause, Somebody().Achieve(new("s1", AchievementKind.Innovation, [InnovationKind.Suggestion], March13)), 2026, 3));
        Assert.Equal(500m, Paid(clause, Somebody().Achieve(new("s1", AchievementKind.Innovation, [InnovationKind.FiveSmall], March13)), 2026, 3));
    }

    // Case 22: 鹤壁地瑞化工 (meiriwang): one-off from the month after appointment, title and skill do not stack; amounts of section 8 within its maxima.
    [Theory]
    [InlineData(LaterHigher.Difference, 200)]
    [InlineData(LaterHigher.Full, 1_000)]
    [InlineData(LaterHigher.Nothing, 0)]
    public void Case22_TitleOrSkill_HigherAndLaterAsDeclared(LaterHigher later, int expected)
    {
        var agreement = TitleOrSkill(later);
        var worker = Somebody()
            .Appoint(ProfessionalTitle.AssociateSenior, March13)
            .Appoint(SkillGrade.Technician, March13)
            .Appoint(ProfessionalTitle.FullSenior, new LocalDate(2027, 5, 20));

        var april = agreement.Pay(worker, 2026, 4);
        Assert.Equal((Cny(800m), "title-award"), (april.Total, Assert.Single(april.Lines).Clause.Id.ToString()));
        Assert.Equal((Cny(400m), LineReason.HigherInGroup), (april.Suppressed.Single().Entitlement, april.Suppressed.Single().Reason));
        Assert.Equal(Cny(expected), agreement.Pay(worker, 2027, 6).Total);
    }

    [Fact]
    public void Case22_LaterHigherNotDeclared_IsAFinding()
    {
        HasFinding(FindingCodes.MissingChoice, TitleOrSkill(null).Check());
        Assert.True(TitleOrSkill(null).Pay(Somebody().Appoint(SkillGrade.Technician, March13), 2026, 4).IsBlocked);
    }

    // Case 23: 江苏华伦化工 (epaper.jsgrb.com): degree upgrade master 8,000, bachelor 5,000, college 3,000; the difference on a further upgrade is chosen.
    [Fact]
    public void Case23_FurtherDegree_PaysTheDifference()
    {
        var clause = Bonus(
            "degree",
            new StandingGround("education", StandingFact.Certified),
            Once,
            Table((Education.Master.Term, 8_000m), (Education.Bachelor.Term, 5_000m), (Education.College.Term, 3_000m)),
            Repetition.DifferenceOnUpgrade);
        var worker = Somebody()
            .Qualify(new Qualification(Education.College, new LocalDate(2023, 7, 1)))
            .Qualify(new Qualification(Education.Bachelor, new LocalDate(2026, 3, 1)));

        Assert.Equal(3_000m, Paid(clause, worker, 2023, 7));
        Assert.Equal(2_000m, Paid(clause, worker, 2026, 3));
    }

    // Case 24: 浙江津膜 (fensifuwu.com): education award 1,000.
    [Fact]
    public void Case24_AnyDegree_PaysOneThousand()
    {
        var clause = Bonus("education-award", new StandingGround("education", StandingFact.Certified), Once, new FixedAmount(Cny(1_000m)));

        Assert.Equal(1_000m, Paid(clause, Somebody().Qualify(new Qualification(Education.Bachelor, March13)), 2026, 3));
    }

    private static CollectiveAgreement TitleOrSkill(LaterHigher? later) =>
        Agreement(
            Bonus(
                "title-award",
                Appointed("professional-title"),
                new OneOff(),
                Table((ProfessionalTitle.AssociateSenior.Term, 800m), (ProfessionalTitle.FullSenior.Term, 1_000m)),
                Repetition.DifferenceOnUpgrade),
            Bonus("skill-award", Appointed("skill-grade"), new OneOff(), Table((SkillGrade.Technician.Term, 400m)), Repetition.DifferenceOnUpgrade)
        ) with
        {
            Groups = [new PrecedenceGroup("title-or-skill", ["title-award", "skill-award"]) { Scope = PrecedenceScope.Employment, Later = later }],
        };
}
