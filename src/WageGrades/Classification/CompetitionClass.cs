using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>
/// Class of a skills competition within its level (竞赛类别): national class 1 is <c>[CompetitionLevel.National,
/// CompetitionClass.Class1]</c>.
/// </summary>
/// <remarks>
/// A comprehensive event is the level's games over many trades, at national level 全国技能大赛. Ordered, the lowest first.
/// </remarks>
public sealed class CompetitionClass : TermEnum<CompetitionClass>
{
    /// <summary>Class 2 (二类竞赛).</summary>
    public static readonly CompetitionClass Class2 = new(1, "class-2", "二类竞赛", "Class 2");

    /// <summary>Class 1 (一类竞赛).</summary>
    public static readonly CompetitionClass Class1 = new(2, "class-1", "一类竞赛", "Class 1");

    /// <summary>Comprehensive (综合性竞赛): the games of the level over many trades.</summary>
    public static readonly CompetitionClass Comprehensive = new(3, "comprehensive", "综合性竞赛", "Comprehensive");

    private static readonly TermSet<CompetitionClass> Members = new("竞赛类别", "Competition class", [
        Class2, Class1, Comprehensive]);

    private CompetitionClass(int rank, string code, string chinese, string english)
        : base("competition-class", rank, code, chinese, english)
    {
    }

    /// <summary>All members, the lowest first.</summary>
    public static IReadOnlyList<CompetitionClass> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>comprehensive</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static CompetitionClass FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CompetitionClass? member) => Members.TryFromCode(code, out member);
}
