using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>How a person works for the firm (用工形式); rules say which forms they apply to.</summary>
/// <remarks>
/// Part-time staff are held to the hourly minimum wage, full-time staff to the monthly one. Not ordered: no member stands
/// above another.
/// </remarks>
public sealed class EmploymentForm : TermEnum<EmploymentForm>
{
    /// <summary>Full-time (全日制).</summary>
    public static readonly EmploymentForm FullTime = new("full-time", "全日制", "Full-time");

    /// <summary>Part-time (非全日制).</summary>
    public static readonly EmploymentForm PartTime = new("part-time", "非全日制", "Part-time");

    /// <summary>Agency (劳务派遣): employed by an agency and placed with the firm.</summary>
    public static readonly EmploymentForm Agency = new("agency", "劳务派遣", "Agency");

    /// <summary>Apprentice employee (学徒（企业新型学徒制）): an employee under the enterprise apprenticeship scheme.</summary>
    public static readonly EmploymentForm ApprenticeEmployee = new("apprentice-employee", "学徒（企业新型学徒制）", "Apprentice employee");

    /// <summary>Student trainee (实习学生): not an employee; receives an internship allowance.</summary>
    public static readonly EmploymentForm StudentTrainee = new("student-trainee", "实习学生", "Student trainee");

    /// <summary>Re-hired retiree (退休返聘).</summary>
    public static readonly EmploymentForm RehiredRetiree = new("rehired-retiree", "退休返聘", "Re-hired retiree");

    /// <summary>Platform worker (平台从业者).</summary>
    public static readonly EmploymentForm PlatformWorker = new("platform-worker", "平台从业者", "Platform worker");

    private static readonly TermSet<EmploymentForm> Members = new("用工形式", "Form of employment", [
        FullTime, PartTime, Agency, ApprenticeEmployee, StudentTrainee, RehiredRetiree, PlatformWorker]);

    private EmploymentForm(string code, string chinese, string english)
        : base("employment-form", 0, code, chinese, english)
    {
    }

    /// <summary>All members, in no order of standing.</summary>
    public static IReadOnlyList<EmploymentForm> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>platform-worker</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static EmploymentForm FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out EmploymentForm? member) => Members.TryFromCode(code, out member);
}
