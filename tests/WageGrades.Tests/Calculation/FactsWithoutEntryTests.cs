using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>A fact that fits a ground and no entry of its table is told on the person's statement, with the entries that come near.</summary>
public sealed class FactsWithoutEntryTests
{
    private static readonly LocalDate June3 = new(2026, 6, 3);

    private static readonly TableAmount Placings = Table(
        ([CompetitionLevel.Provincial, CompetitionPlacing.First], 5_000m), ([CompetitionLevel.Provincial, CompetitionPlacing.Second], 3_000m),
        ([CompetitionLevel.National, CompetitionPlacing.First], 10_000m));

    private static Worker Won(CompetitionPrize prize, string number = "0001") =>
        Somebody(number).Achieve(new Achievement("c1", AchievementKind.Competition, [CompetitionLevel.Provincial, prize], June3));

    [Theory]
    [InlineData("first-prize", "一等奖")]
    [InlineData("gold", "金牌")]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A11")]
    public void PayFor_PrizeWhereTheTableHasPlacings_NamesTheEntriesThatComeNear(string prize, string name)
    {
        var statement = Agreement(Bonus("award", On(AchievementKind.Competition), Once, Placings))
            .Pay(Won(CompetitionPrize.FromCode(prize)), 2026, 6);
        var finding = Assert.Single(statement.Findings, finding => finding.Code == FindingCodes.FactWithoutEntry);

        Assert.Empty(statement.Lines);
        Assert.Contains(name, finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("省级 第一名", finding.Message(Language.Chinese).Replace("第一名 省级", "省级 第一名", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A11")]
    public void PayFor_PrizeDeclaredAsPlacing_PaysEverybodyWhoHoldsOne()
    {
        var ground = On(AchievementKind.Competition) with { Parities = [new ParityRule(CompetitionPrize.FirstPrize, CompetitionPlacing.First)] };
        var agreement = Agreement(Bonus("award", ground, Once, Placings));
        var run = agreement.PayFor(
            new Workforce([Won(CompetitionPrize.FirstPrize, "1"), Won(CompetitionPrize.FirstPrize, "2")]),
            new YearMonth(2026, 6));

        Assert.Equal(Cny(10_000m), run.Total);
        Assert.Equal(agreement, AgreementJson.Read(AgreementJson.Write(agreement)).Value);
        Assert.DoesNotContain(run.Findings, finding => finding.Code == FindingCodes.FactWithoutEntry);
    }

    public static TheoryData<string> Amounts => ["table", "range", "points", "share-of-pay"];

    private static BonusAmount Amount(string kind, Term entry) => kind switch
    {
        "table" => Table((entry, 100m)),
        "range" => Range((entry, 100m, 200m)),
        "points" => new PointsAmount(Cny(10m), [KeyValuePair.Create((TermKey)entry, 5m)]),
        _ => new ShareOfPayAmount([KeyValuePair.Create((TermKey)entry, Ratio.Percent(5m))], ["base"]),
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void PayFor_HonourWithoutEntry_IsToldForEveryAmountByKey(string kind)
    {
        var statement = Agreement(
            Bonus("base", new JoiningGround(), new WhileHeld(), new FixedAmount(Cny(5_000m))),
            Bonus("award", On(AchievementKind.Honour), Once, Amount(kind, Honour.ModelWorker)))
            .Pay(Somebody().Achieve(new Achievement("h1", AchievementKind.Honour, Honour.Craftsman.Term, June3)), 2026, 6);
        HasFinding(FindingCodes.FactWithoutEntry, statement.Findings);
    }

    public static TheoryData<string> Standings => ["skill-grade", "professional-title", "education", "post-class"];

    [Theory]
    [MemberData(nameof(Standings))]
    public void PayFor_StandingAboveOrBesideTheEntries_IsTold(string vocabulary)
    {
        (BonusGround ground, Term entry, Worker worker) = vocabulary switch
        {
            "skill-grade" => (Appointed(vocabulary), SkillGrade.Senior.Term, Somebody().Appoint(SkillGrade.Technician, June3.PlusDays(-100))),
            "professional-title" => (
                Appointed(vocabulary),
                ProfessionalTitle.Intermediate.Term,
                Somebody().Appoint(ProfessionalTitle.FullSenior, June3.PlusDays(-100))),
            "education" => (
                new StandingGround(vocabulary, StandingFact.Certified),
                Education.Bachelor.Term,
                Somebody().Qualify(new Qualification(Education.Master, June3.PlusDays(-100)))),
            _ => (
                (BonusGround)new PostGround(vocabulary),
                PostClass.Core.Term,
                Somebody().Assign(Start, new Post("fitter") { Terms = [PostClass.Key] })),
        };
        var statement = Agreement(Bonus("bonus", ground, new WhileHeld(), Table((entry, 100m)))).Pay(worker, 2026, 6);

        HasFinding(vocabulary == "post-class" ? FindingCodes.StandingWithoutEntry : FindingCodes.FactWithoutEntry, statement.Findings);
    }

    [Fact]
    public void PayFor_LowerStandingBesideTheOnePaid_LacksNothing()
    {
        var statement = Agreement(
                Bonus("bonus", Appointed("skill-grade"), new WhileHeld(), Table((SkillGrade.Technician.Term, 100m)), Repetition.HighestOnly))
            .Pay(Somebody().Appoint(SkillGrade.Senior, Start).Appoint(SkillGrade.Technician, Start), 2026, 6);
        Assert.DoesNotContain(
            statement.Findings,
            finding => finding.Code == FindingCodes.FactWithoutEntry || finding.Code == FindingCodes.StandingWithoutEntry);
    }

    [Fact]
    public void PayFor_EventThatAnotherClausePays_IsNotTold()
    {
        var statement = Agreement(
            Bonus("patents", On(AchievementKind.Innovation), Once, Table((InnovationKind.InventionPatent.Term, 100m))),
            Bonus("improvements", On(AchievementKind.Innovation), Once, Table((InnovationKind.TechnicalImprovement.Term, 100m))))
            .Pay(Somebody().Achieve(new Achievement("i1", AchievementKind.Innovation, InnovationKind.TechnicalImprovement.Term, June3)), 2026, 6);
        Assert.Equal(Cny(100m), statement.Total);
        Assert.DoesNotContain(statement.Findings, finding => finding.Code == FindingCodes.FactWithoutEntry);
    }
}
