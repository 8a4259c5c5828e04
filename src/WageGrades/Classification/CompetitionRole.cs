using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>In which role a person took part in a competition (竞赛角色).</summary>
/// <remarks>
/// Not ordered: no member stands above another.
/// </remarks>
public sealed class CompetitionRole : TermEnum<CompetitionRole>
{
    /// <summary>Competitor (参赛选手).</summary>
    public static readonly CompetitionRole Competitor = new("competitor", "参赛选手", "Competitor");

    /// <summary>Coach (教练): coach or member of the expert team.</summary>
    public static readonly CompetitionRole Coach = new("coach", "教练", "Coach");

    /// <summary>Judge (裁判).</summary>
    public static readonly CompetitionRole Judge = new("judge", "裁判", "Judge");

    /// <summary>Organiser (组织者).</summary>
    public static readonly CompetitionRole Organiser = new("organiser", "组织者", "Organiser");

    private static readonly TermSet<CompetitionRole> Members = new("竞赛角色", "Competition role", [
        Competitor, Coach, Judge, Organiser]);

    private CompetitionRole(string code, string chinese, string english)
        : base("competition-role", 0, code, chinese, english)
    {
    }

    /// <summary>All members, in no order of standing.</summary>
    public static IReadOnlyList<CompetitionRole> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>organiser</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static CompetitionRole FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CompetitionRole? member) => Members.TryFromCode(code, out member);
}
