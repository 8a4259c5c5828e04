using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Tests.Classification;

/// <summary>The published promotion rules against the rows they come from (china.md, section 5.1).</summary>
public sealed class PublishedPromotionsTests
{
    private static readonly LocalDate Day = new(2024, 5, 1);

    [Theory]

    // WorldSkills (cernet.edu.cn 2017): gold makes a senior technician.
    [InlineData("WorldSkills2017", "world-skills gold", 0, "junior", "senior-technician")]
    [InlineData("WorldSkills2017", "world-skills silver", 0, "junior", null)]

    // 全国技能大赛 (jiangsulong.com): 优胜奖 or better makes a technician, a technician a senior technician.
    [InlineData("NationalSkillsCompetition", "national comprehensive excellence", 0, "intermediate", "technician")]
    [InlineData("NationalSkillsCompetition", "national comprehensive bronze", 0, "technician", "senior-technician")]
    [InlineData("NationalSkillsCompetition", "national comprehensive gold", 0, "senior-technician", null)]

    // 国家级一类 (sina 2006-03-24; print 2012): top 5 technician or senior technician; 6–20 differ.
    [InlineData("NationalClass1Of2006", "national class-1", 5, "senior", "technician")]
    [InlineData("NationalClass1Of2006", "national class-1", 5, "technician", "senior-technician")]
    [InlineData("NationalClass1Of2006", "national class-1", 6, "intermediate", "senior")]
    [InlineData("NationalClass1Of2006", "national class-1", 20, "senior", "technician")]
    [InlineData("NationalClass1Of2006", "national class-1", 20, "technician", null)]
    [InlineData("NationalClass1Of2006", "national class-1", 21, "senior", null)]
    [InlineData("NationalClass1Of2012", "national class-1", 6, "junior", "senior")]
    [InlineData("NationalClass1Of2012", "national class-1", 20, "senior", "technician")]
    [InlineData("NationalClass1Of2012", "national class-1", 20, "technician", null)]
    [InlineData("NationalClass1Of2012", "national class-1", 5, "senior", "technician")]

    // Tianjin 2024 (publicservices.hrss.tj.gov.cn).
    [InlineData("Tianjin2024", "city comprehensive", 10, "senior", "technician")]
    [InlineData("Tianjin2024", "city class-1", 10, "technician", "senior-technician")]
    [InlineData("Tianjin2024", "city class-1", 11, "senior", null)]
    [InlineData("Tianjin2024", "city class-2", 6, "intermediate", "senior")]
    [InlineData("Tianjin2024", "county", 6, "senior", "technician")]

    // Zhejiang (epaper.zjgrrb.com 2016-01-28).
    [InlineData("Zhejiang2016", "provincial class-1", 8, "senior", "technician")]
    [InlineData("Zhejiang2016", "provincial class-1", 9, "senior", null)]
    [InlineData("Zhejiang2016", "provincial class-2", 5, "technician", "senior-technician")]
    [InlineData("Zhejiang2016", "city class-1", 3, "senior", "technician")]
    [InlineData("Zhejiang2016", "city class-2", 1, "senior", "technician")]
    [InlineData("Zhejiang2016", "city class-2", 2, "senior", null)]

    // Hainan (zhjsw.cn).
    [InlineData("Hainan", "provincial gold", 0, "senior", "technician")]
    [InlineData("Hainan", "provincial bronze", 0, "technician", "senior-technician")]
    [InlineData("Hainan", "provincial excellence", 0, "senior", "technician")]
    [InlineData("Hainan", "provincial excellence", 0, "intermediate", "senior")]

    // Heilongjiang (code.fabao365.com), provincial class 1 set at technician level.
    [InlineData("Heilongjiang", "provincial class-1 technician", 3, "senior", "senior-technician")]
    [InlineData("Heilongjiang", "provincial class-1 technician", 4, "senior", "technician")]
    [InlineData("Heilongjiang", "provincial class-1 technician", 10, "senior", "technician")]
    [InlineData("Heilongjiang", "provincial class-1", 1, "senior", null)]
    public void Row_OfThePublishedRules_ReachesItsGrade(string rules, string competition, int place, string held, string? expected)
    {
        var set = (PromotionRules)typeof(PublishedPromotions).GetProperty(rules)!.GetValue(null)!;
        CompetitionResult result = new([.. competition.Split(' ').Select(TermOf)], Day, place == 0 ? null : place);

        Assert.Equal(expected, set.Apply(SkillGrade.FromCode(held), [result]).SingleOrDefault()?.To.Code);
    }

    // Anhui 2023 (m.ahwang.cn) and Tianjin's enterprise row go by share of the field.
    [Theory]
    [InlineData("Anhui2023", "provincial class-1", 20, "senior", "technician")]
    [InlineData("Anhui2023", "provincial class-1", 20, "technician", "senior-technician")]
    [InlineData("Anhui2023", "provincial class-1", 40, "intermediate", "senior")]
    [InlineData("Anhui2023", "provincial class-1", 41, "intermediate", null)]
    [InlineData("Tianjin2024", "enterprise", 30, "junior", "intermediate")]
    [InlineData("Tianjin2024", "enterprise", 30, "intermediate", "senior")]
    [InlineData("Tianjin2024", "enterprise", 31, "junior", null)]
    public void Row_ByShareOfAHundred_ReachesItsGrade(string rules, string competition, int place, string held, string? expected)
    {
        var set = (PromotionRules)typeof(PublishedPromotions).GetProperty(rules)!.GetValue(null)!;
        CompetitionResult result = new([.. competition.Split(' ').Select(TermOf)], Day, place, entrants: 100);

        Assert.Equal(expected, set.Apply(SkillGrade.FromCode(held), [result]).SingleOrDefault()?.To.Code);
    }

    [Fact]
    public void All_RuleSets_HaveNameAndSourceAndFewLimits()
    {
        Assert.Equal(9, PublishedPromotions.All.Count);
        Assert.All(PublishedPromotions.All, set => Assert.True(set is { Name: not null, Source.Source.Length: > 0 }));
        Assert.Equal([PublishedPromotions.Tianjin2024], PublishedPromotions.All.Where(set => set.PerCalendarYear is not null));
    }

    // 国家级 selection rounds give no national benefits (fsou.com).
    [Fact]
    public void SelectionRound_OfANationalCompetition_PromotesNobody()
    {
        CompetitionResult final = new([CompetitionLevel.National, CompetitionClass.Class1], Day, 1);

        Assert.Single(PublishedPromotions.NationalClass1Of2006.Apply(SkillGrade.Senior, [final]));
        Assert.Empty(PublishedPromotions.NationalClass1Of2006.Apply(SkillGrade.Senior, [final with { IsSelectionRound = true }]));
    }

    // The vector of section 8: intermediate worker, city class 1 ninth and enterprise top 30 % in one year, one promotion only.
    [Fact]
    public void PromotionsBy_APersonsResults_StartFromTheGradeCertified()
    {
        var worker = new Worker(new WorkerId("1"))
            .Qualify(new Qualification(SkillGrade.Intermediate, new LocalDate(2020, 1, 1)))
            .Achieve(new("c1", AchievementKind.Competition, [CompetitionLevel.City, CompetitionClass.Class1, CompetitionPlacing.Ninth], Day))
            .Achieve(new("c2", AchievementKind.Competition, [CompetitionLevel.Enterprise], Day.PlusMonths(2)) { Place = 3, Entrants = 10 })
            .Achieve(new("c3", AchievementKind.Competition, [CompetitionLevel.City, CompetitionClass.Class1, CompetitionRole.Coach,
                CompetitionPlacing.First], Day.PlusMonths(-1)));

        var only = Assert.Single(worker.PromotionsBy(PublishedPromotions.Tianjin2024));

        Assert.Equal((SkillGrade.Intermediate, SkillGrade.Technician), (only.From, only.To));
        Assert.Empty(new Worker(new WorkerId("2")).PromotionsBy(PublishedPromotions.Tianjin2024));
    }

    private static Term TermOf(string code) =>
        CompetitionLevel.TryFromCode(code, out var level) ? level
        : CompetitionClass.TryFromCode(code, out var kind) ? kind
        : CompetitionPrize.TryFromCode(code, out var prize) ? prize
        : SkillGrade.FromCode(code);
}
