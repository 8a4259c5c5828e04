using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>Level of education completed (学历).</summary>
/// <remarks>
/// High school and technical school are level; an agreement that pays one of them more says so in its amounts. Ordered, the
/// lowest first.
/// </remarks>
public sealed class Education : TermEnum<Education>
{
    /// <summary>Junior middle school or below (初中及以下).</summary>
    public static readonly Education Basic = new(1, "basic", "初中及以下", "Junior middle school or below");

    /// <summary>High school (高中).</summary>
    public static readonly Education HighSchool = new(2, "high-school", "高中", "High school");

    /// <summary>Technical school (中专（技校）): secondary vocational 中专, 中技, 职高; level with high school.</summary>
    public static readonly Education TechnicalSchool = new(2, "technical-school", "中专（技校）", "Technical school");

    /// <summary>College (大专): three-year college 大专, 高职.</summary>
    public static readonly Education College = new(3, "college", "大专", "College");

    /// <summary>Bachelor (本科).</summary>
    public static readonly Education Bachelor = new(4, "bachelor", "本科", "Bachelor");

    /// <summary>Master (硕士研究生).</summary>
    public static readonly Education Master = new(5, "master", "硕士研究生", "Master");

    /// <summary>Doctor (博士研究生).</summary>
    public static readonly Education Doctor = new(6, "doctor", "博士研究生", "Doctor");

    private static readonly TermSet<Education> Members = new("学历", "Education", [
        Basic, HighSchool, TechnicalSchool, College, Bachelor, Master, Doctor]);

    private Education(int rank, string code, string chinese, string english)
        : base("education", rank, code, chinese, english)
    {
    }

    /// <summary>All members, the lowest first.</summary>
    public static IReadOnlyList<Education> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>doctor</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static Education FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out Education? member) => Members.TryFromCode(code, out member);
}
