using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>Kinds of dated leave (假期类别), paid or not.</summary>
/// <remarks>
/// What a leave does to pay is the agreement's matter. Not ordered: no member stands above another.
/// </remarks>
public sealed class LeaveKind : TermEnum<LeaveKind>
{
    /// <summary>Sick leave (病假).</summary>
    public static readonly LeaveKind Sick = new("sick", "病假", "Sick leave");

    /// <summary>Work-injury leave (工伤停工留薪).</summary>
    public static readonly LeaveKind Injury = new("injury", "工伤停工留薪", "Work-injury leave");

    /// <summary>Maternity leave (产假).</summary>
    public static readonly LeaveKind Maternity = new("maternity", "产假", "Maternity leave");

    /// <summary>Annual leave (年休假).</summary>
    public static readonly LeaveKind Annual = new("annual", "年休假", "Annual leave");

    /// <summary>Personal leave (事假).</summary>
    public static readonly LeaveKind Personal = new("personal", "事假", "Personal leave");

    /// <summary>Study leave (脱产学习).</summary>
    public static readonly LeaveKind Study = new("study", "脱产学习", "Study leave");

    /// <summary>Secondment (借调).</summary>
    public static readonly LeaveKind Secondment = new("secondment", "借调", "Secondment");

    private static readonly TermSet<LeaveKind> Members = new("假期类别", "Kind of leave", [
        Sick, Injury, Maternity, Annual, Personal, Study, Secondment]);

    private LeaveKind(string code, string chinese, string english)
        : base("leave-kind", 0, code, chinese, english)
    {
    }

    /// <summary>All members, in no order of standing.</summary>
    public static IReadOnlyList<LeaveKind> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>secondment</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static LeaveKind FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out LeaveKind? member) => Members.TryFromCode(code, out member);
}
