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

/// <summary>Competitions, projects and benefits: rounds, shares of the field, stages, provisional and final figures, windows and caps.</summary>
public sealed class ResultBonusTests
{
    private static readonly LocalDate June5 = new(2026, 6, 5);

    // Selection rounds give no national benefits (fsou.com, china.md 5.2).
    [Theory]
    [InlineData("national", true, 0)]
    [InlineData("national", false, 5_000)]
    [InlineData("world-skills", true, 0)]
    [InlineData("provincial", true, 5_000)]
    public void SelectionRound_NationalLevel_EarnsNothing(string level, bool isSelectionRound, int expected)
    {
        var clause = Bonus("contest", On(AchievementKind.Competition), Once, Table((CompetitionPlacing.First.Term, 5_000m)));
        var won = new Achievement("c", AchievementKind.Competition, [CompetitionLevel.FromCode(level), CompetitionPlacing.First], June5)
        {
            IsSelectionRound = isSelectionRound,
        };

        Assert.Equal(expected, Paid(clause, Somebody().Achieve(won), 2026, 6));
    }

    [Theory]
    [InlineData(3, 10, 300)]
    [InlineData(4, 10, 0)]
    [InlineData(4, 14, 300)]
    public void TopShare_OfTheField_Counts(int place, int entrants, int expected)
    {
        var clause = Bonus(
            "contest",
            new AchievementGround(AchievementKind.Competition) { TopShare = Ratio.Percent(30m) },
            Once,
            new FixedAmount(Cny(300m)));
        var won = new Achievement("c", AchievementKind.Competition, [CompetitionLevel.Enterprise, CompetitionPlacing.FromPlace(place)], June5)
        {
            Entrants = entrants,
        };

        Assert.Equal(expected, Paid(clause, Somebody().Achieve(won), 2026, 6));
        HasFinding(FindingCodes.FactIncomplete, Agreement(clause).Pay(Somebody().Achieve(won with { Entrants = null }), 2026, 6).Findings);
    }

    // Case 18's team sum 230,000 (洛凯机电), split 30 / 40 / 30 by stage as in the sample agreement, 5.6; failure keeps the start part.
    [Fact]
    public void OpenChallenge_StageByStage_PaysItsPartAndTheAcceptedPart()
    {
        var clause = Bonus(
            "open-challenge",
            On(AchievementKind.Innovation),
            Once,
            new BenefitShareAmount(
                [Stage(ProjectStage.Start, 30m), Stage(ProjectStage.Trial, 40m), Stage(ProjectStage.Acceptance, 30m)],
                atMost: Cny(230_000m))
            {
                Of = BenefitKind.PostedSum,
            });
        Achievement Reached(ProjectStage stage, int month) =>
            new($"p1-{stage.Code}", AchievementKind.Innovation, [InnovationKind.OpenChallenge, stage], new LocalDate(2026, month, 5))
            {
                Benefits = [new(BenefitKind.PostedSum, DateSpan.OfYear(2026)) { Amount = Cny(230_000m), VerifiedOn = new LocalDate(2026, month, 5) }],
            };
        var failed = Somebody().Achieve(Reached(ProjectStage.Start, 1));
        var partly = failed
            .Achieve(Reached(ProjectStage.Trial, 5))
            .Achieve(Reached(ProjectStage.Acceptance, 9) with { AcceptedShare = Ratio.Percent(60m) });

        Assert.Equal(69_000m, Enumerable.Range(1, 12).Sum(month => Paid(clause, failed, 2026, month)));
        Assert.Equal([69_000m, 92_000m, 41_400m], new[] { 1, 5, 9 }.Select(month => Paid(clause, partly, 2026, month)));
    }

    [Fact]
    public void Benefit_FinalAfterProvisional_PaysTheDifference()
    {
        var clause = Bonus("share", On(AchievementKind.Innovation), Once, new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m)));
        Worker With(decimal final) => Somebody().Achieve(Result(
            Figure(2025, 1_000_000m, new LocalDate(2026, 1, 20)) with { IsProvisional = true },
            Figure(2025, final, new LocalDate(2026, 4, 20))));

        Assert.Equal(50_000m, Paid(clause, With(1_200_000m), 2026, 1));
        Assert.Equal(10_000m, Paid(clause, With(1_200_000m), 2026, 4));
        Assert.Equal(0m, Paid(clause, With(900_000m), 2026, 4));
        var april = Agreement(clause).Pay(With(1_200_000m), 2026, 4);
        Assert.Equal(Cny(50_000m), april.Suppressed.Single().Entitlement);
        Assert.Equal(LineReason.AlreadyReceived, april.Suppressed.Single().Reason);
    }

    [Theory]
    [InlineData(Repetition.EachOne)]
    [InlineData(Repetition.HighestOnly)]
    [InlineData(Repetition.BestPerOccasion)]
    public void Benefit_EachOfThreeYears_CountsUpToTheCaps(Repetition repetition)
    {
        var clause = Bonus("share", On(AchievementKind.Innovation), Once, new BenefitShareAmount(Ratio.Percent(10m), Cny(100_000m))
        {
            AtMostAYear = Cny(60_000m), Window = BenefitWindow.Months(36),
        }, repetition);
        var worker = Somebody().Achieve(Result(
            Figure(2023, 800_000m, new LocalDate(2024, 2, 1)),
            Figure(2024, 300_000m, new LocalDate(2025, 2, 1)),
            Figure(2025, 400_000m, new LocalDate(2026, 2, 1)),
            Figure(2026, 900_000m, new LocalDate(2027, 2, 1))) with { UsedFrom = new LocalDate(2023, 1, 1) });

        Assert.Equal([60_000m, 30_000m, 10_000m, 0m], new[] { 2024, 2025, 2026, 2027 }.Select(year => Paid(clause, worker, year, 2)));
    }

    [Fact]
    public void Benefit_WindowNotKnownOrStraddled_IsAFinding()
    {
        var clause = Bonus(
            "share",
            On(AchievementKind.Innovation),
            Once,
            new BenefitShareAmount(Ratio.Percent(10m), Cny(100_000m)) { Window = BenefitWindow.Months(12) });
        var result = Result(Figure(2025, 300_000m, new LocalDate(2026, 2, 1)));

        HasFinding(FindingCodes.FactIncomplete, Agreement(clause).Pay(Somebody().Achieve(result), 2026, 2).Findings);
        HasFinding(
            FindingCodes.BenefitAcrossWindow,
            Agreement(clause).Pay(Somebody().Achieve(result with { UsedFrom = new LocalDate(2025, 7, 1) }), 2026, 2).Findings);
        Assert.Equal(30_000m, Paid(clause, Somebody().Achieve(result with { UsedFrom = new LocalDate(2025, 1, 1) }), 2026, 2));
    }

    [Fact]
    public void Benefit_ToBeVerified_IsPendingAndSoIsWhatFollows()
    {
        var clause = Bonus("share", On(AchievementKind.Innovation), Once, new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m)));
        var worker = Somebody()
            .Achieve(Result(new Benefit(BenefitKind.Saving, DateSpan.OfYear(2025)), Figure(2026, 100_000m, new LocalDate(2027, 1, 20))));

        Assert.Equal(LineReason.AwaitingBenefit, Agreement(clause).Pay(worker, 2026, 1).Pending.Single().Reason);
        Assert.False(Agreement(clause).Pay(worker, 2027, 1).IsPayable);
        Assert.False(
            Agreement(clause).Pay(Somebody().Achieve(new("r", AchievementKind.Innovation, [InnovationKind.CostSaving], June5)), 2026, 6).IsPayable);
    }

    [Fact]
    public void Figures_OfOneDay_CountTogetherWhateverTheirOrder()
    {
        var clause = Bonus(
            "share",
            On(AchievementKind.Innovation),
            Once,
            new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m)) { Of = BenefitKind.Saving });
        var day = new LocalDate(2026, 2, 1);
        Benefit[] figures =
        [
            Figure(2025, 80_000m, day), Figure(2025, 100_000m, day) with { IsProvisional = true }, Figure(2024, 20_000m, day),
            new(BenefitKind.AddedProfit, DateSpan.OfYear(2025)) { Amount = Cny(1_000_000m), VerifiedOn = day },
        ];

        // The final 80,000 and the year before; the provisional 100,000 was overtaken on its own day, and profit is another kind.
        Assert.Equal(5_000m, Paid(clause, Somebody().Achieve(Result(figures)), 2026, 2));
        Assert.Equal(5_000m, Paid(clause, Somebody().Achieve(Result([.. figures.AsEnumerable().Reverse()])), 2026, 2));
    }

    [Fact]
    public void Figures_OfOneDayThatContradict_AreFoundAndNotPaid()
    {
        var clause = Bonus("share", On(AchievementKind.Innovation), Once, new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m)));
        var day = new LocalDate(2026, 2, 1);
        var statement = Agreement(clause).Pay(Somebody().Achieve(Result(Figure(2025, 80_000m, day), Figure(2025, 90_000m, day))), 2026, 2);

        HasFinding(FindingCodes.FiguresContradict, statement.Findings);
        Assert.Single(statement.Pending);
    }

    [Fact]
    public void Figures_UnderAMonthlyClause_AreFoundAndNotPaid()
    {
        var clause = Bonus("share", On(AchievementKind.Innovation), new ForMonths(12), new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m)));
        var worker = Somebody().Achieve(Result(Figure(2024, 80_000m, new LocalDate(2025, 2, 1)), Figure(2025, 90_000m, new LocalDate(2026, 2, 1))));

        HasFinding(FindingCodes.BenefitShareMonthly, Agreement(clause).Check());
        HasFinding(FindingCodes.FiguresNotSettled, Agreement(clause).Pay(worker, 2026, 3).Findings);
        Assert.Empty(Agreement(clause).Pay(worker, 2026, 3).Lines);
    }

    [Fact]
    public void Figures_UnderStandardsOfTwoKinds_AreFoundAndNotPaid()
    {
        var share = Bonus(
            "share",
            On(AchievementKind.Innovation),
            Once,
            new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m)) { Of = BenefitKind.Saving });
        var clause = share with { Amounts = share.Amounts.Set(new LocalDate(2027, 1, 1), new FixedAmount(Cny(500m))) };
        var worker = Somebody().Achieve(Result(Figure(2025, 80_000m, new LocalDate(2026, 2, 1))) with { RecognisedOn = June5 });

        HasFinding(FindingCodes.BenefitSharesMixed, Agreement(clause).Check());
        HasFinding(FindingCodes.FiguresNotSettled, Agreement(clause).Pay(worker, 2026, 6).Findings);
        Assert.Equal(
            500m,
            Paid(
                clause,
                Somebody().Achieve(Result(Figure(2025, 80_000m, new LocalDate(2026, 2, 1))) with { RecognisedOn = new LocalDate(2027, 3, 1) }),
                2027,
                3));
    }

    [Fact]
    public void Benefit_DepartmentsPart_IsNotThePersons()
    {
        var clause = Bonus(
            "share",
            On(AchievementKind.Innovation),
            Once,
            new BenefitShareAmount(Ratio.Percent(8m), Cny(300_000m)) { KeptByDepartment = Ratio.Percent(25m) });

        Assert.Equal(
            30_000m,
            Paid(
                clause,
                Somebody().Achieve(new("r", AchievementKind.Innovation, [InnovationKind.CostSaving], June5) { VerifiedBenefit = Cny(500_000m) }),
                2026,
                6));
    }

    // 合理化建议和技术改进奖励条例 Art. 11: no double award, the higher of two, on an upgrade only the difference.
    [Fact]
    public void OneResultOneAward_AcrossClauses_NeedsNoOccasion()
    {
        var agreement = Agreement(
            Bonus("improvement", On(AchievementKind.Innovation), Once, Table((InnovationKind.TechnicalImprovement.Term, 1_500m))),
            Bonus("share", On(AchievementKind.Innovation), Once, new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m)) { Of = BenefitKind.Saving })
        ) with
        {
            Groups = [new PrecedenceGroup("one-award", ["share", "improvement"]) { Scope = PrecedenceScope.Event, Later = LaterHigher.Difference }],
        };
        var worker = Somebody().Achieve(Result(Figure(2026, 100_000m, new LocalDate(2027, 1, 20))) with
        {
            Key = [InnovationKind.TechnicalImprovement], RecognisedOn = June5,
        });

        Assert.Equal([1_500m, 3_500m], new[] { (2026, 6), (2027, 1) }.Select(month => agreement.Pay(worker, month.Item1, month.Item2).Total.Amount));
    }

    // Figures of 2027 cannot be compared with what falls due in 2027; what falls due in 2028, or a month in which nothing does, does not need them.
    [Fact]
    public void FiguresInAYearGroup_BlockWhatFallsDueInTheirYearAlone()
    {
        var agreement = Agreement(
            Bonus("improvement", On(AchievementKind.Innovation), Once, Table((InnovationKind.TechnicalImprovement.Term, 1_500m))),
            Bonus("share", On(AchievementKind.Innovation), Once, new BenefitShareAmount(Ratio.Percent(5m), Cny(300_000m)) { Of = BenefitKind.Saving })
        ) with
        {
            Groups = [new PrecedenceGroup("one-award", ["share", "improvement"]) { Scope = PrecedenceScope.Year, Later = LaterHigher.Difference }],
        };
        var worker = Somebody()
            .Achieve(Result(Figure(2026, 100_000m, new LocalDate(2027, 1, 20))))
            .Achieve(new("r2", AchievementKind.Innovation, [InnovationKind.TechnicalImprovement], new LocalDate(2028, 3, 5)));

        HasFinding(FindingCodes.FiguresInYearGroup, agreement.Pay(worker, 2027, 1).Findings);
        Assert.DoesNotContain(agreement.Pay(worker, 2027, 2).Findings, finding => finding.Code == FindingCodes.FiguresInYearGroup);
        Assert.Equal(1_500m, agreement.Pay(worker, 2028, 3).Total.Amount);
    }

    private static KeyValuePair<TermKey, Ratio> Stage(ProjectStage stage, decimal percent) =>
        KeyValuePair.Create((TermKey)stage.Term, Ratio.Percent(percent));

    private static Benefit Figure(int year, decimal amount, LocalDate verified) =>
        new(BenefitKind.Saving, DateSpan.OfYear(year)) { Amount = Cny(amount), VerifiedOn = verified, Verifier = "finance" };

    private static Achievement Result(params Benefit[] figures) =>
        new("r1", AchievementKind.Innovation, [InnovationKind.CostSaving], new LocalDate(2023, 1, 10)) { Benefits = figures };
}
