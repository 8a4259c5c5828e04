using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Classification;

public sealed class PromotionRulesTests
{
    private static readonly LocalDate Spring = new(2024, 5, 1);

    // china.md section 5.1: Tianjin 2024, published by its human-resources bureau, one promotion a calendar year.
    private static readonly PromotionRules Tianjin = new()
    {
        PerCalendarYear = 1,
        Rules =
        [
            new([CompetitionLevel.City, CompetitionClass.Comprehensive], SkillGrade.SeniorTechnician)
                { ThroughPlace = 10, Target = SkillGrade.Technician, NextUpIfHeld = true },
            new([CompetitionLevel.City, CompetitionClass.Class1], SkillGrade.SeniorTechnician)
                { ThroughPlace = 10, Target = SkillGrade.Technician, NextUpIfHeld = true },
            new([CompetitionLevel.City, CompetitionClass.Class2], SkillGrade.Technician)
                { ThroughPlace = 6, Target = SkillGrade.Senior, NextUpIfHeld = true },
            new([CompetitionLevel.County], SkillGrade.Technician)
                { ThroughPlace = 6, Target = SkillGrade.Senior, NextUpIfHeld = true },
            new([CompetitionLevel.Enterprise], SkillGrade.Senior)
                { ThroughShare = Ratio.Percent(30m), Target = SkillGrade.Intermediate, NextUpIfHeld = true },
        ],
    };

    // The vector of china.md section 8: city class 1, ninth, and enterprise top 30 % in one year, one promotion only.
    [Fact]
    public void Apply_TwoResultsInOneYear_GiveOnePromotion()
    {
        CompetitionResult city = new([CompetitionLevel.City, CompetitionClass.Class1], Spring, place: 9);
        CompetitionResult firm = new([CompetitionLevel.Enterprise], Spring.PlusMonths(3), place: 3, entrants: 10);

        Promotion only = Assert.Single(Tianjin.Apply(SkillGrade.Intermediate, [firm, city]));
        Assert.Equal((SkillGrade.Intermediate, SkillGrade.Technician, city), (only.From, only.To, only.Result));
        Assert.Equal(
            [SkillGrade.Technician, SkillGrade.SeniorTechnician],
            Tianjin.Apply(SkillGrade.Intermediate, [city, city with { }, new(city.Competition, Spring.PlusYears(1), 10)]).Select(one => one.To));
    }

    [Fact]
    public void Apply_HeldAtTheCap_GivesNothing()
    {
        CompetitionResult firm = new([CompetitionLevel.Enterprise], Spring, place: 1, entrants: 10);

        Assert.Equal(SkillGrade.Senior, Assert.Single(Tianjin.Apply(SkillGrade.Intermediate, [firm])).To);
        Assert.Empty(Tianjin.Apply(SkillGrade.Senior, [firm]));
        Assert.Equal(SkillGrade.Intermediate, Assert.Single(Tianjin.Apply(null, [firm])).To);
    }

    // Anhui 2023, provincial class 1: top 20 % technician or senior technician, 21–40 % senior worker or technician.
    [Theory]
    [InlineData(6, "technician")]
    [InlineData(7, "senior")]
    [InlineData(12, "senior")]
    [InlineData(13, null)]
    public void Apply_SharesOfTheField_TakeTheirBands(int place, string? expected)
    {
        TermKey provincial = [CompetitionLevel.Provincial, CompetitionClass.Class1];
        PromotionRules anhui = new()
        {
            PerCalendarYear = null,
            Rules =
            [
                new(provincial, SkillGrade.SeniorTechnician)
                    { ThroughShare = Ratio.Percent(20m), Target = SkillGrade.Technician, NextUpIfHeld = true },
                new(provincial, SkillGrade.Technician)
                    { AboveShare = Ratio.Percent(20m), ThroughShare = Ratio.Percent(40m), Target = SkillGrade.Senior, NextUpIfHeld = true },
            ],
        };

        Assert.Equal(expected, anhui.Apply(SkillGrade.Junior, [new(provincial, Spring, place, entrants: 30)]).SingleOrDefault()?.To.Code);
        Assert.Empty(anhui.Apply(SkillGrade.Junior, [new(provincial, Spring, place)]));
    }

    // National class 1 of 2006 (振兴杯): sixth to twentieth one grade up, at most technician.
    [Fact]
    public void Apply_OneGradeUp_StopsAtTheCap()
    {
        TermKey national = [CompetitionLevel.National, CompetitionClass.Class1];
        PromotionRules cup = new()
        {
            PerCalendarYear = null,
            Rules = [new(national, SkillGrade.Technician) { FromPlace = 6, ThroughPlace = 20, NextUpIfHeld = true }],
        };

        Assert.Equal(SkillGrade.Technician, Assert.Single(cup.Apply(SkillGrade.Senior, [new(national, Spring, 6)])).To);
        Assert.Empty(cup.Apply(SkillGrade.Technician, [new(national, Spring, 6)]));
        Assert.Empty(cup.Apply(SkillGrade.Senior, [new(national, Spring, 5)]));
        Assert.Empty(cup.Apply(SkillGrade.Senior, [new(national, Spring, 21)]));
        Assert.Empty(cup.Apply(null, [new(national, Spring, 6)]));
    }

    // Hainan: medals give technician (or senior technician), the medallion senior worker (or technician).
    [Fact]
    public void Apply_Prize_IsATermOfTheResult()
    {
        PromotionRule gold = new([CompetitionLevel.Provincial, CompetitionPrize.Gold], SkillGrade.SeniorTechnician)
        {
            Target = SkillGrade.Technician, NextUpIfHeld = true,
        };
        CompetitionResult won = new([CompetitionLevel.Provincial, CompetitionClass.Comprehensive, CompetitionPrize.Gold], Spring);

        Assert.True(gold.Fits(won));
        Assert.False(gold.Fits(new([CompetitionLevel.Provincial, CompetitionPrize.Silver], Spring)));
        Assert.Equal(SkillGrade.SeniorTechnician, gold.Promote(SkillGrade.Technician));
        Assert.Null(gold.Promote(SkillGrade.SeniorTechnician));
    }

    [Fact]
    public void Apply_BetterPlace_NeverReachesLess() =>
        Law.Holds(Law.Both(Arb.From(Gen.Choose(1, 12), place => DateGen.NearerZero(place).Where(p => p > 0)), Law.Both(Arb.From(Gen.Elements<TermKey>(
            [CompetitionLevel.City, CompetitionClass.Class1], [CompetitionLevel.City, CompetitionClass.Class2], [CompetitionLevel.Enterprise])),
            Arb.From(Gen.Choose(-1, 7)))), data =>
        {
            (int place, (TermKey competition, int grade)) = data;
            SkillGrade? held = grade < 0 ? null : SkillGrade.All[grade];
            SkillGrade? worse = Reached(place + 1);
            SkillGrade? better = Reached(place);
            return worse is null || better >= worse;

            SkillGrade? Reached(int taken) =>
                Tianjin.Apply(held, [new CompetitionResult(competition, Spring, taken, entrants: 20)]).LastOrDefault()?.To ?? held;
        });

    [Fact]
    public void Constructor_ImpossibleNumbers_Throw()
    {
        TermKey firm = [CompetitionLevel.Enterprise];

        Assert.Throws<ArgumentOutOfRangeException>(() => new CompetitionResult(firm, Spring, place: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CompetitionResult(firm, Spring, place: 3, entrants: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tianjin with { PerCalendarYear = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Tianjin.Rules[0] with { ThroughShare = Ratio.Percent(101m) });
        Assert.Equal(Tianjin, Tianjin with { Rules = [.. Tianjin.Rules] });
    }
}
