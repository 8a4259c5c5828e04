using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>Where learning credits come from (学习成果来源): the kinds of learning that an account of credits takes in.</summary>
/// <remarks>
/// Not ordered: no member stands above another. An agreement may add sources of its own.
/// </remarks>
public sealed class CreditSource : TermEnum<CreditSource>
{
    /// <summary>Courses of a degree (学历教育课程).</summary>
    public static readonly CreditSource Degree = new("degree-course", "学历教育课程", "Degree course");

    /// <summary>Training outside of degrees (非学历培训).</summary>
    public static readonly CreditSource Training = new("training", "非学历培训", "Training");

    /// <summary>A vocational certificate (职业证书).</summary>
    public static readonly CreditSource Certificate = new("certificate", "职业证书", "Certificate");

    /// <summary>A skill competition (技能竞赛成果).</summary>
    public static readonly CreditSource Competition = new("competition-result", "技能竞赛成果", "Competition result");

    /// <summary>An innovation (创新成果).</summary>
    public static readonly CreditSource Innovation = new("innovation-result", "创新成果", "Innovation");

    /// <summary>Work experience that was assessed (工作业绩).</summary>
    public static readonly CreditSource Work = new("work-experience", "工作业绩", "Work experience");

    private static readonly TermSet<CreditSource> Members = new("学习成果来源", "Source of credits", [
        Degree, Training, Certificate, Competition, Innovation, Work]);

    private CreditSource(string code, string chinese, string english)
        : base("credit-source", 0, code, chinese, english)
    {
    }

    /// <summary>All members, in no order of standing.</summary>
    public static IReadOnlyList<CreditSource> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>training</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static CreditSource FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CreditSource? member) => Members.TryFromCode(code, out member);
}
