using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>Which working-time rules a person is under (工时制度).</summary>
/// <remarks>
/// Not ordered: no member stands above another.
/// </remarks>
public sealed class WorkingTimeSystem : TermEnum<WorkingTimeSystem>
{
    /// <summary>Standard hours (标准工时制).</summary>
    public static readonly WorkingTimeSystem Standard = new("standard", "标准工时制", "Standard hours");

    /// <summary>Cumulative hours (综合计算工时制): overtime is what exceeds the legal hours of a whole cycle.</summary>
    public static readonly WorkingTimeSystem Cumulative = new("cumulative", "综合计算工时制", "Cumulative hours");

    /// <summary>Flexible hours (不定时工时制): outside 工资支付暂行规定 Art. 13.</summary>
    public static readonly WorkingTimeSystem Flexible = new("flexible", "不定时工时制", "Flexible hours");

    private static readonly TermSet<WorkingTimeSystem> Members = new("工时制度", "Working-time system", [
        Standard, Cumulative, Flexible]);

    private WorkingTimeSystem(string code, string chinese, string english)
        : base("working-time-system", 0, code, chinese, english)
    {
    }

    /// <summary>All members, in no order of standing.</summary>
    public static IReadOnlyList<WorkingTimeSystem> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>flexible</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static WorkingTimeSystem FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out WorkingTimeSystem? member) => Members.TryFromCode(code, out member);
}
