using System.Globalization;

namespace WageGrades.Classification;

public static partial class TermAliases
{
    private const string ChineseDigits = "一二三四五";

    internal static IEnumerable<TermName> WordTable() =>
    [
        .. Vocabularies.All.SelectMany(vocabulary => vocabulary.Terms).SelectMany(OwnNames),
        .. SkillGrade.All.Where(grade => grade.NationalLevel is not null).SelectMany(NamesWithLevel),
        .. CompetitionPlacing.All.SelectMany(NumberedPlaces),
        .. Names(),
    ];

    private static IEnumerable<TermName> OwnNames(Term term) =>
        [new(term, term.Code), new(term, term.Name.Chinese), new(term, term.Name.English)];

    // The level beside the name contradicts nothing, so it needs no scheme; 国家职业资格 names the scheme itself.
    private static IEnumerable<TermName> NamesWithLevel(SkillGrade grade)
    {
        var name = grade.Label.Chinese;
        foreach (var level in LevelNumbers(grade))
        {
            yield return new(grade, $"{level}/{name}");
            yield return new(grade, $"{level}（{name}）");
            yield return new(grade, $"{name}（{level}）");
            yield return new(grade, $"{name}/{level}");
            yield return new(grade, $"国家职业资格{level}");
            if (name.EndsWith('工'))
            {
                yield return new(grade, $"{level}工（{name[..^1]}）");
                yield return new(grade, $"{level}工（{name}）");
            }
        }
    }

    internal static IEnumerable<TermName> LevelTable() =>
        from grade in SkillGrade.All
        where grade.NationalLevel is not null
        from level in LevelNumbers(grade)
        from text in grade.Label.Chinese.EndsWith('工') ? new[] { level, level + "工" } : [level]
        select new TermName(grade, text);

    private static string[] LevelNumbers(SkillGrade grade)
    {
        var level = grade.NationalLevel!.Value;
        return [$"{ChineseDigits[level - 1]}级", string.Create(CultureInfo.InvariantCulture, $"{level}级")];
    }

    private static IEnumerable<TermName> NumberedPlaces(CompetitionPlacing placing)
    {
        var place = placing.Place.ToString(CultureInfo.InvariantCulture);
        return [new(placing, place), new(placing, $"第{place}名"), new(placing, $"第{place}")];
    }

    private static List<TermName> Names()
    {
        List<TermName> all = [];
        foreach ((var term, var texts) in new (Term, string)[]
        {
            (SkillGrade.Apprentice, "学徒"),
            (SkillGrade.Junior, "初级技工"),
            (SkillGrade.Intermediate, "中级技工"),
            (SkillGrade.Senior, "高级技工"),
            (ProfessionalTitle.TechnicianLevel, "技术员|员级职称"),
            (ProfessionalTitle.Assistant, "助理|助理工程师|助工|助理级职称"),
            (ProfessionalTitle.Intermediate, "工程师|中级职称"),
            (ProfessionalTitle.AssociateSenior, "副高|高级工程师|高工|副高级职称"),
            (ProfessionalTitle.FullSenior, "正高|正高级工程师|正高级职称"),
            (Education.Basic, "初中"),
            (Education.TechnicalSchool, "中专|中技|技校|职高"),
            (Education.College, "专科|大学专科|高职"),
            (Education.Bachelor, "大学本科"),
            (Education.Master, "硕士"),
            (Education.Doctor, "博士"),
            (EducationMode.OpenUniversity, "网络教育|开放教育"),
            (EducationMode.SelfStudyExamination, "自考"),
            (EducationMode.AdultEducation, "成教"),
            (CompetitionLevel.Enterprise, "企业|公司级|厂级"),
            (CompetitionLevel.County, "县级|区级|县（市、区）级"),
            (CompetitionLevel.City, "市|地市级"),
            (CompetitionLevel.Provincial, "省"),
            (CompetitionLevel.National, "全国|国家"),
            (CompetitionLevel.WorldSkills, "世赛"),
            (CompetitionClass.Class1, "一类"),
            (CompetitionClass.Class2, "二类"),
            (CompetitionClass.Comprehensive, "综合|综合性"),
            (CompetitionPlacing.First, "冠军"),
            (CompetitionPlacing.Second, "亚军"),
            (CompetitionPlacing.Third, "季军"),
            (CompetitionPrize.Gold, "金奖"),
            (CompetitionPrize.Silver, "银奖"),
            (CompetitionPrize.Bronze, "铜奖"),
            (CompetitionPrize.Excellence, "优胜"),
            (CompetitionRole.Competitor, "选手"),
            (CompetitionRole.Coach, "教练员|指导教师"),
            (HonourLevel.Enterprise, "企业|公司级"),
            (HonourLevel.Industry, "行业"),
            (HonourLevel.County, "县级|区级"),
            (HonourLevel.City, "市|地市级"),
            (HonourLevel.Province, "省"),
            (HonourLevel.Nation, "全国|国家"),
            (Honour.ModelWorker, "劳模"),
            (Honour.MayDayLabourMedal, "五一奖章"),
            (InnovationKind.InventionPatent, "发明"),
            (InnovationKind.UtilityModelPatent, "实用新型"),
            (InnovationKind.DesignPatent, "外观设计"),
            (InnovationKind.FiveSmall, "五小|“五小”|五小发明"),
            (InnovationKind.TechnicalRenovation, "技改|技术革新|技术改造"),
            (InnovationKind.KeyTechnology, "技术攻关"),
            (InnovationKind.Studio, "技能大师工作室|创新工作室"),
            (PostClass.Basic, "基础"),
            (PostClass.Important, "重要"),
            (PostClass.Key, "关键"),
            (PostClass.Core, "核心"),
            (PostFamily.Operation, "操作"),
            (PostFamily.Technical, "技术"),
            (PostFamily.Management, "管理"),
            (PostFamily.Support, "辅助"),
            (EmploymentForm.FullTime, "全职|合同制|劳动合同制|合同工|正式工"),
            (EmploymentForm.PartTime, "小时工|非全日制用工"),
            (EmploymentForm.Agency, "派遣|派遣工|劳务派遣工"),
            (EmploymentForm.ApprenticeEmployee, "学徒|新型学徒"),
            (EmploymentForm.StudentTrainee, "实习|实习生|学生"),
            (EmploymentForm.RehiredRetiree, "返聘"),
            (EmploymentForm.PlatformWorker, "新就业形态劳动者"),
            (WorkingTimeSystem.Standard, "标准|标准工时"),
            (WorkingTimeSystem.Cumulative, "综合|综合工时|综合计算工时"),
            (WorkingTimeSystem.Flexible, "不定时|不定时工时"),
            (IssuerKind.StateQualification, "职业资格"),
            (IssuerKind.AccreditedBody, "社会培训评价组织|第三方评价机构"),
            (IssuerKind.OwnEvaluation, "自主评价|企业自主评价"),
            (IssuerKind.OtherEmployer, "其他企业"),
            (IssuerKind.OtherRegion, "外地"),
        })
        {
            foreach (var text in texts.Split('|'))
            {
                all.Add(new(term, text));
            }
        }

        return all;
    }
}
