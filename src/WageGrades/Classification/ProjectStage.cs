using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>How far a project has come (项目阶段): an open challenge pays part by part.</summary>
/// <remarks>
/// Ordered, the lowest first.
/// </remarks>
public sealed class ProjectStage : TermEnum<ProjectStage>
{
    /// <summary>Start (启动).</summary>
    public static readonly ProjectStage Start = new(1, "start", "启动", "Start");

    /// <summary>Trial (试制).</summary>
    public static readonly ProjectStage Trial = new(2, "trial", "试制", "Trial");

    /// <summary>Acceptance (验收).</summary>
    public static readonly ProjectStage Acceptance = new(3, "acceptance", "验收", "Acceptance");

    private static readonly TermSet<ProjectStage> Members = new("项目阶段", "Project stage", [
        Start, Trial, Acceptance]);

    private ProjectStage(int rank, string code, string chinese, string english)
        : base("project-stage", rank, code, chinese, english)
    {
    }

    /// <summary>All members, the lowest first.</summary>
    public static IReadOnlyList<ProjectStage> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>acceptance</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static ProjectStage FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ProjectStage? member) => Members.TryFromCode(code, out member);
}
