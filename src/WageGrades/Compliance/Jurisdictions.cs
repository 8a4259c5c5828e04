using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Compliance;

/// <summary>
/// The jurisdictions that come with the library (内置法域). Their figures are as published in news and on government pages and are marked as such;
/// check them before signing, and bring newer ones with <c>with { MinimumWages = … }</c>.
/// </summary>
public static class Jurisdictions
{
    private const string Reported = "as reported in the press; not compared with the gazette";

    private const string Unpublished = "by this project's own brief; no published table was at hand";

    private static readonly LocalDate Year2026 = new(2026, 1, 1);

    private static readonly ValueList<MinimumWage> ZhejiangWages = ValueList.Of<MinimumWage>(
    [
        ZhejiangWage(1, "一", 2_280m, 2_490m, 2_660m),
        ZhejiangWage(2, "二", 2_070m, 2_260m, 2_430m),
        ZhejiangWage(3, "三", 1_840m, 2_010m, 2_180m),
    ]);

    private static readonly ValueList<MinimumWage> JiangsuWages = ValueList.Of<MinimumWage>(
    [
        Wage("jiangsu-1", new("江苏一类地区", "Jiangsu, class 1"), "江苏省最低工资标准", (Year2026, 2_660m)),
        Wage("jiangsu-2", new("江苏二类地区", "Jiangsu, class 2"), "江苏省最低工资标准", (Year2026, 2_430m)),
        Wage("jiangsu-3", new("江苏三类地区", "Jiangsu, class 3"), "江苏省最低工资标准", (Year2026, 2_180m)),
    ]);

    // In which class each district lies is published by the provinces; where no source was at hand a city could lie in any class of its province. The
    // class of Nanjing is to be confirmed, which a check says.
    private static readonly ValueList<MinimumWagePlace> JiangsuPlaces = ValueList.Of<MinimumWagePlace>([
        new(new("南京", "Nanjing"), ["jiangsu-1"])
        {
            Citation = new LegalReference
            {
                Title = "江苏省最低工资标准",
                Source = Unpublished,
                ToBeConfirmed = true,
            },
        },
        .. Cities(
            ["jiangsu-1", "jiangsu-2", "jiangsu-3"],
            ("无锡", "Wuxi"),
            ("徐州", "Xuzhou"),
            ("常州", "Changzhou"),
            ("苏州", "Suzhou"),
            ("南通", "Nantong"),
            ("连云港", "Lianyungang"),
            ("淮安", "Huai'an"),
            ("盐城", "Yancheng"),
            ("扬州", "Yangzhou"),
            ("镇江", "Zhenjiang"),
            ("泰州", "Taizhou, Jiangsu"),
            ("宿迁", "Suqian"),
            ("江苏", "Jiangsu")),
    ]);

    private static readonly ValueList<MinimumWagePlace> ZhejiangPlaces = ValueList.Of(Cities(
        ["zhejiang-1", "zhejiang-2", "zhejiang-3"],
        ("杭州", "Hangzhou"), ("宁波", "Ningbo"), ("温州", "Wenzhou"), ("嘉兴", "Jiaxing"), ("湖州", "Huzhou"), ("绍兴", "Shaoxing"), ("金华", "Jinhua"),
        ("衢州", "Quzhou"), ("舟山", "Zhoushan"), ("台州", "Taizhou, Zhejiang"), ("丽水", "Lishui"), ("浙江", "Zhejiang")));

    /// <summary>
    /// National law (国家规定): what is agreed, and a person's month, not lower than the minimum wage of the place; with the minimum wages of Beijing,
    /// Jiangsu, Shanghai and Zhejiang.
    /// </summary>
    public static Jurisdiction National { get; } = new("national", new("国家规定", "national law"))
    {
        MinimumWages =
        [
            Wage("beijing", new("北京", "Beijing"), "北京市最低工资标准", (Year2026, 2_540m)),
            .. JiangsuWages,
            Wage("shanghai", new("上海", "Shanghai"), "上海市最低工资标准", (Year2026, 2_740m)),
            .. ZhejiangWages,
        ],
        Places =
        [
            new(new("北京", "Beijing"), ["beijing"]),
            new(new("上海", "Shanghai"), ["shanghai"]),
            .. JiangsuPlaces,
            .. ZhejiangPlaces,
        ],
        BaseDefaults = PublishedBaseDefaults.China,
        AgreedStandardCitation = new LegalReference { Title = "劳动合同法", EnglishTitle = "Labour Contract Law", Article = "第五十五条" },
        PersonMonthCitation = new LegalReference { Title = "最低工资规定", EnglishTitle = "Provisions on Minimum Wages", Article = "第十二条" },
        Rules =
        [
            ComplianceRules.MinimumWageAreas,
            ComplianceRules.AgreedStandards,
            ComplianceRules.PersonMonths,
            ComplianceRules.AgreedFloors,
            ComplianceRules.MoreNeverPaysLess,
            ComplianceRules.SkillOrTitle,
            ComplianceRules.OneResultOneAward,
            ComplianceRules.PrecedenceDrafting,
            ComplianceRules.FloorsRise,
            ComplianceRules.PatentAwards,
            ComplianceRules.HoursAndProbation,
        ],
    };

    /// <summary>
    /// Zhejiang (浙江): a standard agreed in the contract must be higher than the minimum wage (浙江省集体合同条例 Art. 5); a person's month is tested as
    /// by national law.
    /// </summary>
    public static Jurisdiction Zhejiang { get; } = National with
    {
        Id = "zhejiang",
        Name = new("浙江省", "Zhejiang"),
        MinimumWages = ZhejiangWages,
        Places = ZhejiangPlaces,
        AgreedStandard = FloorComparison.Above,
        AgreedStandardCitation = new LegalReference
        {
            Title = "浙江省集体合同条例",
            EnglishTitle = "Zhejiang Regulations on Collective Contracts",
            Article = "第五条",
        },
    };

    /// <summary>Jiangsu (江苏): national law with the province's minimum wages.</summary>
    public static Jurisdiction Jiangsu { get; } = National with
    {
        Id = "jiangsu",
        Name = new("江苏省", "Jiangsu"),
        MinimumWages = JiangsuWages,
        Places = JiangsuPlaces,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Jurisdiction> All { get; } = ValueList.Of<Jurisdiction>([National, Zhejiang, Jiangsu]);

    private static IEnumerable<MinimumWagePlace> Cities(string[] areas, params (string Chinese, string English)[] names) =>
        names.Select(name => new MinimumWagePlace(new(name.Chinese, name.English), areas));

    private static MinimumWage ZhejiangWage(int tier, string chinese, decimal since2021, decimal since2024, decimal since2026) => Wage(
        FormattableString.Invariant($"zhejiang-{tier}"),
        new($"浙江{chinese}档", FormattableString.Invariant($"Zhejiang, tier {tier}")),
        "浙江省最低工资标准",
        (new LocalDate(2021, 8, 1), since2021),
        (new LocalDate(2024, 1, 1), since2024),
        (Year2026, since2026));

    private static MinimumWage Wage(string area, LocalizedText name, string title, params (LocalDate From, decimal Amount)[] amounts) => new(
        area,
        name,
        amounts.Aggregate(EffectiveSeries.Empty<Money>(), (series, each) => series.Set(each.From, Currency.Cny.Of(each.Amount))))
    {
        Citation = new LegalReference { Title = title, Source = Reported, ToBeConfirmed = true },
    };
}
