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

/// <summary>Awards for mentors and for skill in published union schemes (china.md, section 1.3, cases 26 to 29).</summary>
public sealed class PublishedMentoringTests
{
    private static readonly LocalDate Pact = new(2024, 6, 1);

    // Case 26: 浙江省总工会 名师带徒 2024 (zlsqlt.com): within 5 years of the pact, per apprentice the best result of each level, once; the union pays.
    private static readonly BonusClause Zhejiang = MentorAward(
        60, [OccasionPart.Apprentice, OccasionPart.Of("competition-level")],
        [
            ([SkillGrade.SeniorTechnician], 5_000m),
            .. Places(CompetitionLevel.Provincial, 1, 3, 5_000m),
            .. Places(CompetitionLevel.National, 1, 3, 8_000m),
            .. Places(CompetitionLevel.National, 4, 6, 5_000m),
            .. new[] { CompetitionPrize.Gold, CompetitionPrize.Silver, CompetitionPrize.Bronze }
                .Select(medal => (TermKey.Create(CompetitionLevel.WorldSkills, medal), 10_000m)),
            ([CompetitionLevel.WorldSkills, CompetitionPrize.Excellence], 8_000m),
        ]) with
    {
        Payers = [new PayerShare(Payer.Union, Ratio.One)],
    };

    // The vector of section 8: second, then first at the province give one 5,000; the national fifth another 5,000.
    [Fact]
    public void Case26_BestPerLevelOnce_AddsUpOverLevels()
    {
        var mentor = Somebody()
            .Achieve(Won("m1", [CompetitionLevel.Provincial, CompetitionPlacing.Second], new LocalDate(2025, 9, 1)))
            .Achieve(Won("m2", [CompetitionLevel.Provincial, CompetitionPlacing.First], new LocalDate(2026, 9, 1)))
            .Achieve(Won("m3", [CompetitionLevel.National, CompetitionPlacing.Fifth], new LocalDate(2026, 10, 1)));

        Assert.Equal(5_000m, Paid(Zhejiang, mentor, 2025, 9));
        Assert.Equal(0m, Paid(Zhejiang, mentor, 2026, 9));
        Assert.Equal(5_000m, Paid(Zhejiang, mentor, 2026, 10));
        var october = Agreement(Zhejiang).Pay(mentor, 2026, 10);
        Assert.Equal(Cny(5_000m), october.TotalsByPayer[Payer.Union]);
        Assert.False(october.TotalsByPayer.ContainsKey(Payer.Employer));
    }

    [Fact]
    public void Case26_BetterResultOfALevel_PaysTheDifference()
    {
        var mentor = Somebody()
            .Achieve(Won("m1", [CompetitionLevel.National, CompetitionPlacing.Fourth], new LocalDate(2025, 9, 1)))
            .Achieve(Won("m2", [CompetitionLevel.National, CompetitionPlacing.Third], new LocalDate(2026, 9, 1)));

        Assert.Equal(3_000m, Paid(Zhejiang, mentor, 2026, 9));
    }

    [Fact]
    public void Case26_TwoApprentices_EachPay()
    {
        var mentor = Somebody()
            .Achieve(Won("m1", [SkillGrade.SeniorTechnician], new LocalDate(2025, 9, 1)))
            .Achieve(Won("m2", [SkillGrade.SeniorTechnician], new LocalDate(2025, 9, 15), apprentice: "0088"));

        Assert.Equal(10_000m, Paid(Zhejiang, mentor, 2025, 9));
    }

    [Fact]
    public void Case26_FiveYearsAfterThePact_PaysNothingAnyMore()
    {
        TermKey top = [CompetitionLevel.Provincial, CompetitionPlacing.First];

        Assert.Equal(5_000m, Paid(Zhejiang, Somebody().Achieve(Won("m1", top, new LocalDate(2029, 5, 31))), 2029, 5));
        Assert.Equal(0m, Paid(Zhejiang, Somebody().Achieve(Won("m1", top, new LocalDate(2029, 6, 1))), 2029, 6));
    }

    [Fact]
    public void Case26_PactNotRecorded_IsAFinding()
    {
        var mentor = Somebody()
            .Achieve(Won("m1", [CompetitionLevel.Provincial, CompetitionPlacing.First], new LocalDate(2025, 9, 1)) with { PactOn = null });

        HasFinding(FindingCodes.FactIncomplete, Agreement(Zhejiang).Pay(mentor, 2025, 9).Findings);
        Assert.False(Agreement(Zhejiang).Pay(mentor, 2025, 10).IsBlocked);
    }

    // Case 27: 衢江区总工会 2020 (epaper.zjgrrb.com): district first prize or technician 2,000, within 3 years, once per apprentice, adding up over
    // apprentices.
    [Fact]
    public void Case27_OncePerApprentice_AddsUpOverApprentices()
    {
        var clause = MentorAward(
            36,
            [OccasionPart.Apprentice],
            [([CompetitionLevel.County, CompetitionPrize.FirstPrize], 2_000m), ([SkillGrade.Technician], 2_000m)]);
        var mentor = Somebody()
            .Achieve(Won("m1", [CompetitionLevel.County, CompetitionPrize.FirstPrize], new LocalDate(2025, 3, 1)))
            .Achieve(Won("m2", [SkillGrade.Technician], new LocalDate(2026, 3, 1)))
            .Achieve(Won("m3", [SkillGrade.Technician], new LocalDate(2026, 3, 1), apprentice: "0088"));

        Assert.Equal(2_000m, Paid(clause, mentor, 2025, 3));
        Assert.Equal(2_000m, Paid(clause, mentor, 2026, 3));
    }

    // Case 28: 陕西省总工会 2021 (m.yybnet.net): certificates, patents, apprentices of the same and of another unit, WorldSkills medal.
    [Fact]
    public void Case28_ShaanxiUnion_PaysItsAmounts()
    {
        var unit = Vocabulary.Create("apprentice-unit", new("徒弟单位", "Unit of the apprentice"), isOrdered: false)
            .WithOwnTerm("same-unit", new("同单位", "Same unit"))
            .WithOwnTerm("other-unit", new("跨单位", "Other unit"));
        var agreement = Agreement(
            Bonus("certificate", new StandingGround("skill-grade", StandingFact.Certified), Once, Table((SkillGrade.SeniorTechnician.Term, 2_000m))),
            Bonus(
                "patent",
                On(AchievementKind.Innovation),
                Once,
                Table((InnovationKind.InventionPatent.Term, 2_000m), (InnovationKind.UtilityModelPatent.Term, 1_000m))),
            Bonus(
                "contest",
                On(AchievementKind.Competition),
                Once,
                Table(
                    ([CompetitionLevel.Provincial, SkillGrade.Technician], 1_000m),
                    ([CompetitionLevel.WorldSkills, CompetitionPrize.Bronze], 10_000m))),
            Bonus(
                "mentor",
                On(AchievementKind.Mentoring),
                Once,
                Table(([SkillGrade.SeniorTechnician, unit.Terms[0]], 2_000m), ([SkillGrade.SeniorTechnician, unit.Terms[1]], 3_000m)))
        ) with
        {
            OwnVocabularies = [unit],
        };
        LocalDate day = new(2021, 10, 1);
        decimal PaidFor(Func<Worker, Worker> fact) => agreement.Pay(fact(Somebody()), 2021, 10).Total.Amount;

        Assert.Empty(agreement.Check());
        Assert.Equal(2_000m, PaidFor(worker => worker.Qualify(new Qualification(SkillGrade.SeniorTechnician, day))));
        Assert.Equal(
            1_000m,
            PaidFor(worker => worker.Achieve(new("c", AchievementKind.Competition, [CompetitionLevel.Provincial, SkillGrade.Technician], day))));
        Assert.Equal(
            10_000m,
            PaidFor(worker => worker.Achieve(new("c", AchievementKind.Competition, [CompetitionLevel.WorldSkills, CompetitionPrize.Bronze], day))));
        Assert.Equal(1_000m, PaidFor(worker => worker.Achieve(new("p", AchievementKind.Innovation, [InnovationKind.UtilityModelPatent], day))));
        Assert.Equal(
            2_000m,
            PaidFor(worker => worker.Achieve(new("m", AchievementKind.Mentoring, [SkillGrade.SeniorTechnician, unit.Terms[0]], day))));
        Assert.Equal(
            3_000m,
            PaidFor(worker => worker.Achieve(new("m", AchievementKind.Mentoring, [SkillGrade.SeniorTechnician, unit.Terms[1]], day))));
    }

    // Case 29: a company template (dybbs8.com): the mentor 200 a month during the pact, which is an appointment as mentor.
    [Fact]
    public void Case29_DuringThePact_PaysEachPactMonthly()
    {
        var roles = Vocabulary.Create("company-role", new("聘任角色", "Role"), isOrdered: false).WithOwnTerm("mentor", new("师傅", "Mentor"));
        var clause = Bonus(
            "mentor-allowance",
            Appointed("company-role"),
            new WhileHeld { Start = StartRule.OnTheDay },
            Table((roles.Terms[0], 200m)));
        var mentor = Somebody().Appoint(roles.Terms[0], new LocalDate(2026, 3, 1), "0077");
        mentor = mentor.Appoint(roles.Terms[0], new LocalDate(2026, 4, 1), "0088").Dismiss(roles.Terms[0], new LocalDate(2026, 6, 1));

        Assert.Equal(200m, Paid(clause, mentor, 2026, 3));
        Assert.Equal(400m, Paid(clause, mentor, 2026, 5));
        Assert.Equal(0m, Paid(clause, mentor, 2026, 6));
    }

    private static BonusClause MentorAward(int months, IReadOnlyList<OccasionPart> occasion, (TermKey Key, decimal Amount)[] table)
    {
        var clause = Bonus(
            "mentor-award",
            new AchievementGround(AchievementKind.Mentoring) { WithinMonthsOfPact = months },
            Once,
            Table(table),
            Repetition.BestPerOccasion);
        return clause with { Bonus = clause.Bonus with { OccasionBy = occasion } };
    }

    private static IEnumerable<(TermKey Key, decimal Amount)> Places(CompetitionLevel level, int from, int through, decimal amount) =>
        Enumerable.Range(from, through - from + 1).Select(place => (TermKey.Create(level, CompetitionPlacing.FromPlace(place)), amount));

    private static Achievement Won(string id, TermKey key, LocalDate on, string apprentice = "0077") =>
        new(id, AchievementKind.Mentoring, key, on) { Apprentice = apprentice, PactOn = Pact };
}
