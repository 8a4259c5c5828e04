using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>What a person or team brought about (创新成果类别): patents, improvements, methods, projects.</summary>
/// <remarks>
/// Minimum patent rewards where nothing is agreed: 专利法实施细则 Art. 93. Not ordered: no member stands above another.
/// </remarks>
public sealed class InnovationKind : TermEnum<InnovationKind>
{
    /// <summary>Invention patent (发明专利).</summary>
    public static readonly InnovationKind InventionPatent = new("invention-patent", "发明专利", "Invention patent");

    /// <summary>Utility model patent (实用新型专利).</summary>
    public static readonly InnovationKind UtilityModelPatent = new("utility-model-patent", "实用新型专利", "Utility model patent");

    /// <summary>Design patent (外观设计专利).</summary>
    public static readonly InnovationKind DesignPatent = new("design-patent", "外观设计专利", "Design patent");

    /// <summary>Software copyright (软件著作权).</summary>
    public static readonly InnovationKind SoftwareCopyright = new("software-copyright", "软件著作权", "Software copyright");

    /// <summary>Rationalisation suggestion (合理化建议).</summary>
    public static readonly InnovationKind Suggestion = new("suggestion", "合理化建议", "Rationalisation suggestion");

    /// <summary>Five-small result (五小成果): small invention, creation, renovation, design or suggestion of a shop floor.</summary>
    public static readonly InnovationKind FiveSmall = new("five-small", "五小成果", "Five-small result");

    /// <summary>Technical improvement (技术改进).</summary>
    public static readonly InnovationKind TechnicalImprovement = new("technical-improvement", "技术改进", "Technical improvement");

    /// <summary>Technical renovation (技术革新（改造）).</summary>
    public static readonly InnovationKind TechnicalRenovation = new("technical-renovation", "技术革新（改造）", "Technical renovation");

    /// <summary>Management innovation (管理创新).</summary>
    public static readonly InnovationKind ManagementInnovation = new("management-innovation", "管理创新", "Management innovation");

    /// <summary>Advanced operating method (先进操作法).</summary>
    public static readonly InnovationKind AdvancedOperatingMethod = new("advanced-operating-method", "先进操作法", "Advanced operating method");

    /// <summary>Cost saving and gain (节本增效).</summary>
    public static readonly InnovationKind CostSaving = new("cost-saving", "节本增效", "Cost saving and gain");

    /// <summary>Key-technology project (关键技术攻关).</summary>
    public static readonly InnovationKind KeyTechnology = new("key-technology", "关键技术攻关", "Key-technology project");

    /// <summary>Open-challenge project (揭榜挂帅): a posted problem taken on by whoever bids for it.</summary>
    public static readonly InnovationKind OpenChallenge = new("open-challenge", "揭榜挂帅", "Open-challenge project");

    /// <summary>Skill-master or innovation studio (技能大师工作室（创新工作室）).</summary>
    public static readonly InnovationKind Studio = new("studio", "技能大师工作室（创新工作室）", "Skill-master or innovation studio");

    /// <summary>Result commercialised (成果转化).</summary>
    public static readonly InnovationKind ResultCommercialised = new("result-commercialised", "成果转化", "Result commercialised");

    /// <summary>Innovation result (创新成果): certified result of another kind.</summary>
    public static readonly InnovationKind InnovationResult = new("innovation-result", "创新成果", "Innovation result");

    private static readonly TermSet<InnovationKind> Members = new("创新成果类别", "Kind of innovation", [
        InventionPatent, UtilityModelPatent, DesignPatent, SoftwareCopyright, Suggestion, FiveSmall,
        TechnicalImprovement, TechnicalRenovation, ManagementInnovation, AdvancedOperatingMethod, CostSaving,
        KeyTechnology, OpenChallenge, Studio, ResultCommercialised, InnovationResult]);

    private InnovationKind(string code, string chinese, string english)
        : base("innovation-kind", 0, code, chinese, english)
    {
    }

    /// <summary>All members, in no order of standing.</summary>
    public static IReadOnlyList<InnovationKind> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>innovation-result</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static InnovationKind FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out InnovationKind? member) => Members.TryFromCode(code, out member);
}
