using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>National vocational skill grade (职业技能等级), the eight grades from apprentice to chief technician.</summary>
/// <remarks>
/// Source: 人社部发〔2022〕14号. The national level codes run down, 五级 (5) the junior worker and 一级 (1) the senior technician,
/// while firms' own numbers often run up: a bare "三级" says nothing until its scheme is known. Special-grade and chief
/// technician are posts a person is appointed to (评聘), not certificates. Ordered, the lowest first.
/// </remarks>
public sealed class SkillGrade : TermEnum<SkillGrade>
{
    /// <summary>Apprentice worker (学徒工): by the employer's assessment at the end of the apprenticeship; no national level code.</summary>
    public static readonly SkillGrade Apprentice = new(1, "apprentice", "学徒工", "Apprentice worker");

    /// <summary>Junior worker (初级工): national level 5 (五级).</summary>
    public static readonly SkillGrade Junior = new(2, "junior", "初级工", "Junior worker");

    /// <summary>Intermediate worker (中级工): national level 4 (四级).</summary>
    public static readonly SkillGrade Intermediate = new(3, "intermediate", "中级工", "Intermediate worker");

    /// <summary>Senior worker (高级工): national level 3 (三级); from here up people are highly skilled talent (高技能人才).</summary>
    public static readonly SkillGrade Senior = new(4, "senior", "高级工", "Senior worker");

    /// <summary>Technician (技师): national level 2 (二级).</summary>
    public static readonly SkillGrade Technician = new(5, "technician", "技师", "Technician");

    /// <summary>Senior technician (高级技师): national level 1 (一级).</summary>
    public static readonly SkillGrade SeniorTechnician = new(6, "senior-technician", "高级技师", "Senior technician");

    /// <summary>Special-grade technician (特级技师): appointed above senior technician, treated like a full senior title; no level code.</summary>
    public static readonly SkillGrade SpecialTechnician = new(7, "special-technician", "特级技师", "Special-grade technician");

    /// <summary>Chief technician (首席技师): appointed, the highest, never below special-grade technician; no level code.</summary>
    public static readonly SkillGrade ChiefTechnician = new(8, "chief-technician", "首席技师", "Chief technician");

    private static readonly TermSet<SkillGrade> Members = new("职业技能等级", "Skill grade", [
        Apprentice, Junior, Intermediate, Senior, Technician, SeniorTechnician, SpecialTechnician, ChiefTechnician]);

    private SkillGrade(int rank, string code, string chinese, string english)
        : base("skill-grade", rank, code, chinese, english)
    {
    }

    /// <summary>All members, the lowest first.</summary>
    public static IReadOnlyList<SkillGrade> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>
    /// The national level code (职业技能等级代码), which runs down: 5 junior, 4 intermediate, 3 senior, 2 technician,
    /// 1 senior technician. Null for apprentice, special-grade and chief technician, which have none.
    /// </summary>
    public int? NationalLevel => Value.Rank is >= 2 and <= 6 ? 7 - Value.Rank : null;

    /// <summary>The grade of a national level code. Never use it for a firm's own numbers, which often run up.</summary>
    /// <param name="level">5 (五级, junior worker) down to 1 (一级, senior technician).</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 1 to 5.</exception>
    public static SkillGrade FromNationalLevel(int level) => All[6 - Guard.InRange(level, 1, 5)];

    /// <summary>The member of a code, for example <c>chief-technician</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static SkillGrade FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SkillGrade? member) => Members.TryFromCode(code, out member);
}
