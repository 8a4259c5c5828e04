using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>Who holds a skills competition (竞赛级别), from the enterprise to WorldSkills.</summary>
/// <remarks>
/// What kind of competition it is at its level (comprehensive, class 1, class 2) is said by <see cref="CompetitionClass"/>.
/// Ordered, the lowest first.
/// </remarks>
public sealed class CompetitionLevel : TermEnum<CompetitionLevel>
{
    /// <summary>Enterprise (企业级).</summary>
    public static readonly CompetitionLevel Enterprise = new(1, "enterprise", "企业级", "Enterprise");

    /// <summary>County (县（区）级).</summary>
    public static readonly CompetitionLevel County = new(2, "county", "县（区）级", "County");

    /// <summary>City (市级).</summary>
    public static readonly CompetitionLevel City = new(3, "city", "市级", "City");

    /// <summary>Provincial (省级).</summary>
    public static readonly CompetitionLevel Provincial = new(4, "provincial", "省级", "Provincial");

    /// <summary>National (国家级).</summary>
    public static readonly CompetitionLevel National = new(5, "national", "国家级", "National");

    /// <summary>WorldSkills (世界技能大赛): the international level.</summary>
    public static readonly CompetitionLevel WorldSkills = new(6, "world-skills", "世界技能大赛", "WorldSkills");

    private static readonly TermSet<CompetitionLevel> Members = new("竞赛级别", "Competition level", [
        Enterprise, County, City, Provincial, National, WorldSkills]);

    private CompetitionLevel(int rank, string code, string chinese, string english)
        : base("competition-level", rank, code, chinese, english)
    {
    }

    /// <summary>All members, the lowest first.</summary>
    public static IReadOnlyList<CompetitionLevel> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>world-skills</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static CompetitionLevel FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CompetitionLevel? member) => Members.TryFromCode(code, out member);
}
