using WageGrades.Citations;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>
/// Relations between skill grades and professional titles as they were published (技能等级与职称的贯通、比照), each with its source. To apply for a
/// title and to be treated as its holder are two relations, and neither follows from the other.
/// </summary>
public static class Linkages
{
    private static readonly LegalReference Pilot = new()
    {
        Title = "工程技术领域高技能人才与工程技术人才职业发展贯通试点（2018）",
        EnglishTitle = "Pilot linking the careers of highly skilled and engineering staff (2018)",
        Source = "clantja.com/43710/151.html",
    };

    private static readonly LegalReference EightGrades = new()
    {
        Title = "关于健全完善新时代技能人才职业技能等级制度的意见（人社部发〔2022〕14号）",
        EnglishTitle = "Opinions on the vocational skill grade system (2022, no. 14)",
        Source = "163.com KIPGI59T0549A7Y0",
    };

    private static readonly LegalReference OlderUsage = new()
    {
        Title = "技能等级与职称的待遇比照（旧例）",
        EnglishTitle = "Older usage of parity",
        Source = "kaimaimai.com",
    };

    /// <summary>贯通试点: senior workers may apply for an assistant title after 2 years, technicians for an intermediate one after 3, senior technicians
    /// for an associate senior one after 4.</summary>
    public static IReadOnlyList<TitleLinkage> TitleApplications { get; } = ValueList.Of([
        new TitleLinkage(SkillGrade.Senior, ProfessionalTitle.Assistant, 2, Pilot),
        new TitleLinkage(SkillGrade.Technician, ProfessionalTitle.Intermediate, 3, Pilot),
        new TitleLinkage(SkillGrade.SeniorTechnician, ProfessionalTitle.AssociateSenior, 4, Pilot),
    ]);

    /// <summary>特级技师比照正高级: appointed special-grade technicians have the treatment of a full senior title.</summary>
    public static ParityRule SpecialTechnicianAsFullSenior { get; } = new(SkillGrade.SpecialTechnician, ProfessionalTitle.FullSenior, EightGrades);

    /// <summary>旧例: intermediate worker, senior worker, technician and senior technician as technician-level, assistant, intermediate and associate
    /// senior; its source is weak.</summary>
    public static IReadOnlyList<ParityRule> OlderParities { get; } = ValueList.Of([
        new ParityRule(SkillGrade.Intermediate, ProfessionalTitle.TechnicianLevel, OlderUsage),
        new ParityRule(SkillGrade.Senior, ProfessionalTitle.Assistant, OlderUsage),
        new ParityRule(SkillGrade.Technician, ProfessionalTitle.Intermediate, OlderUsage),
        new ParityRule(SkillGrade.SeniorTechnician, ProfessionalTitle.AssociateSenior, OlderUsage),
    ]);

    /// <summary>首席技师不低于特级技师: the rule behind the check that a chief technician is not paid below a special-grade technician.</summary>
    public static LegalReference ChiefNotBelowSpecial => EightGrades;
}
