using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>
/// Honorary title granted to a person (荣誉称号). How high it is says the <see cref="HonourLevel"/> beside it.
/// </summary>
/// <remarks>
/// An honour is not a professional title (职称) and pays differently. Not ordered: no member stands above another.
/// </remarks>
public sealed class Honour : TermEnum<Honour>
{
    /// <summary>Model worker (劳动模范).</summary>
    public static readonly Honour ModelWorker = new("model-worker", "劳动模范", "Model worker");

    /// <summary>Advanced worker (先进工作者).</summary>
    public static readonly Honour AdvancedWorker = new("advanced-worker", "先进工作者", "Advanced worker");

    /// <summary>May 1 Labour Medal (五一劳动奖章).</summary>
    public static readonly Honour MayDayLabourMedal = new("may-day-labour-medal", "五一劳动奖章", "May 1 Labour Medal");

    /// <summary>China Skills Award (中华技能大奖): national, every two years.</summary>
    public static readonly Honour ChinaSkillsAward = new("china-skills-award", "中华技能大奖", "China Skills Award");

    /// <summary>Technical expert (技术能手): such as National Technical Expert 全国技术能手.</summary>
    public static readonly Honour TechnicalExpert = new("technical-expert", "技术能手", "Technical expert");

    /// <summary>Craftsman (工匠): such as Hangzhou craftsman 杭州工匠.</summary>
    public static readonly Honour Craftsman = new("craftsman", "工匠", "Craftsman");

    /// <summary>Craftsman of the Nation (大国工匠).</summary>
    public static readonly Honour CraftsmanOfTheNation = new("craftsman-of-the-nation", "大国工匠", "Craftsman of the Nation");

    /// <summary>Skill master (技能大师).</summary>
    public static readonly Honour SkillMaster = new("skill-master", "技能大师", "Skill master");

    /// <summary>Government special allowance (政府特殊津贴): holder of the State Council's or a province's special allowance.</summary>
    public static readonly Honour GovernmentSpecialAllowance = new("government-special-allowance", "政府特殊津贴", "Government special allowance");

    private static readonly TermSet<Honour> Members = new("荣誉称号", "Honour", [
        ModelWorker, AdvancedWorker, MayDayLabourMedal, ChinaSkillsAward, TechnicalExpert, Craftsman,
        CraftsmanOfTheNation, SkillMaster, GovernmentSpecialAllowance]);

    private Honour(string code, string chinese, string english)
        : base("honour", 0, code, chinese, english)
    {
    }

    /// <summary>All members, in no order of standing.</summary>
    public static IReadOnlyList<Honour> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>government-special-allowance</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static Honour FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out Honour? member) => Members.TryFromCode(code, out member);
}
