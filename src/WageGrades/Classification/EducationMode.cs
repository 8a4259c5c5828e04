using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>How a degree was earned (学历形式): an agreement may pay only for some modes.</summary>
/// <remarks>
/// Not ordered: no member stands above another.
/// </remarks>
public sealed class EducationMode : TermEnum<EducationMode>
{
    /// <summary>Full-time (全日制).</summary>
    public static readonly EducationMode FullTime = new("full-time", "全日制", "Full-time");

    /// <summary>Part-time (非全日制): part-time programmes of ordinary universities.</summary>
    public static readonly EducationMode PartTime = new("part-time", "非全日制", "Part-time");

    /// <summary>Adult education (成人教育): evening and spare-time schools.</summary>
    public static readonly EducationMode AdultEducation = new("adult-education", "成人教育", "Adult education");

    /// <summary>Correspondence (函授).</summary>
    public static readonly EducationMode Correspondence = new("correspondence", "函授", "Correspondence");

    /// <summary>Open or online university (开放（网络）教育).</summary>
    public static readonly EducationMode OpenUniversity = new("open-university", "开放（网络）教育", "Open or online university");

    /// <summary>Self-study examination (自学考试).</summary>
    public static readonly EducationMode SelfStudyExamination = new("self-study-examination", "自学考试", "Self-study examination");

    private static readonly TermSet<EducationMode> Members = new("学历形式", "Mode of study", [
        FullTime, PartTime, AdultEducation, Correspondence, OpenUniversity, SelfStudyExamination]);

    private EducationMode(string code, string chinese, string english)
        : base("education-mode", 0, code, chinese, english)
    {
    }

    /// <summary>All members, in no order of standing.</summary>
    public static IReadOnlyList<EducationMode> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>self-study-examination</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static EducationMode FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out EducationMode? member) => Members.TryFromCode(code, out member);
}
