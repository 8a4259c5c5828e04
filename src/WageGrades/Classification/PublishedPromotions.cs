using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Classification;

/// <summary>
/// Competition promotions as they were published (已公布的竞赛晋级规则), each with its source. They are data to start from: what applies to an
/// employer is what its agreement takes over. A limit of promotions a year stands only where one was published.
/// </summary>
public static class PublishedPromotions
{
    /// <summary>天津 2024: city comprehensive and class 1, class 2 and district, enterprise and school; one promotion a calendar year.</summary>
    public static PromotionRules Tianjin2024 { get; } = new()
    {
        Name = new("天津市竞赛晋级规则（2024）", "Tianjin, promotions by competition (2024)"),
        Source = Source("天津市职业技能竞赛晋级规定（2024）", "publicservices.hrss.tj.gov.cn"),
        PerCalendarYear = 1,
        Rules =
        [
            Through(10, SkillGrade.Technician, [CompetitionLevel.City, CompetitionClass.Comprehensive]),
            Through(10, SkillGrade.Technician, [CompetitionLevel.City, CompetitionClass.Class1]),
            Through(6, SkillGrade.Senior, [CompetitionLevel.City, CompetitionClass.Class2]),
            Through(6, SkillGrade.Senior, [CompetitionLevel.County]),
            new([CompetitionLevel.Enterprise], SkillGrade.Senior)
            {
                ThroughShare = Ratio.Percent(30m), Target = SkillGrade.Intermediate, NextUpIfHeld = true,
            },
        ],
    };

    /// <summary>世界技能大赛: a gold medal makes a senior technician.</summary>
    public static PromotionRules WorldSkills2017 { get; } = Unlimited(
        new("世界技能大赛（2017）", "WorldSkills (2017)"),
        Source("世界技能大赛获奖选手晋级（2017）", "cernet.edu.cn 2017-11-22"),
        new PromotionRule([CompetitionLevel.WorldSkills, CompetitionPrize.Gold], SkillGrade.SeniorTechnician) { Target =
            SkillGrade.SeniorTechnician });

    /// <summary>全国技能大赛（第一届 2020、第二届 2023）: the medallion for excellence or better makes a technician, a technician a senior technician.</summary>
    public static PromotionRules NationalSkillsCompetition { get; } = Unlimited(
        new("中华人民共和国职业技能大赛（2020、2023）", "National skills competition (2020, 2023)"),
        Source("全国技能大赛获奖选手晋级（2020、2023）", "jiangsulong.com; esb.sxdaily.com.cn"),
        [.. Prizes(CompetitionLevel.National, CompetitionClass.Comprehensive, SkillGrade.Technician,
            CompetitionPrize.Gold, CompetitionPrize.Silver, CompetitionPrize.Bronze, CompetitionPrize.Excellence)]);

    /// <summary>国家级一类竞赛（振兴杯 2006）: the top five technician or senior technician; sixth to twentieth one grade up, at most technician.</summary>
    public static PromotionRules NationalClass1Of2006 { get; } = Unlimited(
        new("国家级一类竞赛（2006）", "National class 1 (2006)"),
        Source("国家级一类职业技能竞赛晋级（振兴杯 2006）", "sina 2006-03-24"),
        Through(5, SkillGrade.Technician, [CompetitionLevel.National, CompetitionClass.Class1]),
        new PromotionRule([CompetitionLevel.National, CompetitionClass.Class1], SkillGrade.Technician) { FromPlace = 6, ThroughPlace = 20 });

    /// <summary>国家级一类竞赛（2012）: the top five as in 2006; sixth to twentieth senior worker, a senior worker technician.</summary>
    public static PromotionRules NationalClass1Of2012 { get; } = Unlimited(
        new("国家级一类竞赛（2012）", "National class 1 (2012)"),
        Source("国家级一类职业技能竞赛晋级（2012）", "fsou.com"),
        Through(5, SkillGrade.Technician, [CompetitionLevel.National, CompetitionClass.Class1]),
        Through(20, SkillGrade.Senior, [CompetitionLevel.National, CompetitionClass.Class1]) with { FromPlace = 6 });

    /// <summary>浙江 2016: exceptional technician or senior technician from four kinds of result.</summary>
    public static PromotionRules Zhejiang2016 { get; } = Unlimited(
        new("浙江省竞赛破格晋级（2016）", "Zhejiang, exceptional promotion (2016)"),
        Source("浙江省职业技能竞赛破格晋级（2016）", "epaper.zjgrrb.com 2016-01-28"),
        Through(8, SkillGrade.Technician, [CompetitionLevel.Provincial, CompetitionClass.Class1]),
        Through(5, SkillGrade.Technician, [CompetitionLevel.Provincial, CompetitionClass.Class2]),
        Through(3, SkillGrade.Technician, [CompetitionLevel.City, CompetitionClass.Class1]),
        Through(1, SkillGrade.Technician, [CompetitionLevel.City, CompetitionClass.Class2]));

    /// <summary>安徽 2023, provincial class 1: the first fifth technician (or senior technician), the second fifth senior worker (or technician). The
    /// third band is not known.</summary>
    public static PromotionRules Anhui2023 { get; } = Unlimited(
        new("安徽省竞赛晋级规则（2023）", "Anhui, promotions by competition (2023)"),
        Source("安徽省一类职业技能竞赛晋级（2023）", "m.ahwang.cn"),
        new PromotionRule([CompetitionLevel.Provincial, CompetitionClass.Class1], SkillGrade.SeniorTechnician)
        {
            ThroughShare = Ratio.Percent(20m), Target = SkillGrade.Technician, NextUpIfHeld = true,
        },
        new PromotionRule([CompetitionLevel.Provincial, CompetitionClass.Class1], SkillGrade.Technician)
        {
            AboveShare = Ratio.Percent(20m), ThroughShare = Ratio.Percent(40m), Target = SkillGrade.Senior, NextUpIfHeld = true,
        });

    /// <summary>海南: medals make a technician (or senior technician), the medallion for excellence a senior worker (or technician).</summary>
    public static PromotionRules Hainan { get; } = Unlimited(
        new("海南省竞赛晋级规则", "Hainan, promotions by competition"),
        Source("海南省职业技能竞赛晋级", "zhjsw.cn"),
        [
            .. Prizes(CompetitionLevel.Provincial, null, SkillGrade.Technician, CompetitionPrize.Gold, CompetitionPrize.Silver,
                CompetitionPrize.Bronze),
            .. Prizes(CompetitionLevel.Provincial, null, SkillGrade.Senior, CompetitionPrize.Excellence),
        ]);

    /// <summary>黑龙江, provincial class 1 set at technician level (the result names that grade): the top three senior technician, fourth to tenth
    /// technician.</summary>
    public static PromotionRules Heilongjiang { get; } = Unlimited(
        new("黑龙江省竞赛晋级规则", "Heilongjiang, promotions by competition"),
        Source("黑龙江省一类职业技能竞赛晋级", "code.fabao365.com"),
        new PromotionRule([CompetitionLevel.Provincial, CompetitionClass.Class1, SkillGrade.Technician], SkillGrade.SeniorTechnician)
        {
            ThroughPlace = 3, Target = SkillGrade.SeniorTechnician,
        },
        new PromotionRule([CompetitionLevel.Provincial, CompetitionClass.Class1, SkillGrade.Technician], SkillGrade.Technician)
        {
            FromPlace = 4, ThroughPlace = 10, Target = SkillGrade.Technician,
        });

    /// <summary>All rule sets.</summary>
    public static IReadOnlyList<PromotionRules> All { get; } = ValueList.Of([
        WorldSkills2017, NationalSkillsCompetition, NationalClass1Of2006, NationalClass1Of2012,
        Tianjin2024, Zhejiang2016, Anhui2023, Hainan, Heilongjiang]);

    private static PromotionRules Unlimited(LocalizedText name, LegalReference source, params IReadOnlyList<PromotionRule> rules) =>
        new() { Name = name, Source = source, Rules = rules, PerCalendarYear = null };

    /// <summary>The target, and the next grade up for who holds it, which is the cap.</summary>
    private static PromotionRule Through(int place, SkillGrade target, TermKey competition) =>
        new(competition, NextUp(target)) { ThroughPlace = place, Target = target, NextUpIfHeld = true };

    private static IEnumerable<PromotionRule> Prizes(
        CompetitionLevel level, CompetitionClass? kind, SkillGrade target, params IReadOnlyList<CompetitionPrize> prizes) =>
        from prize in prizes
        select new PromotionRule(kind is null ? [level, prize] : [level, kind, prize], NextUp(target)) { Target = target, NextUpIfHeld = true };

    private static SkillGrade NextUp(SkillGrade grade) => SkillGrade.All.First(each => each > grade);

    private static LegalReference Source(string title, string source) => new() { Title = title, Source = source };
}
