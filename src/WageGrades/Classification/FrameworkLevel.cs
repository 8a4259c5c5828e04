using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>
/// Level of a qualification framework (资历等级): one scale on which degrees, vocational certificates, titles and recognised learning stand side by
/// side. Which of them stands on which level is the agreement's matter or its source's; the library brings the levels alone.
/// </summary>
/// <remarks>
/// Ordered, the lowest first. Frameworks count seven or eight levels; an agreement uses as many as its framework has.
/// </remarks>
public sealed class FrameworkLevel : TermEnum<FrameworkLevel>
{
    /// <summary>Level 1 (资历一级).</summary>
    public static readonly FrameworkLevel Level1 = new(1, "资历一级");

    /// <summary>Level 2 (资历二级).</summary>
    public static readonly FrameworkLevel Level2 = new(2, "资历二级");

    /// <summary>Level 3 (资历三级).</summary>
    public static readonly FrameworkLevel Level3 = new(3, "资历三级");

    /// <summary>Level 4 (资历四级).</summary>
    public static readonly FrameworkLevel Level4 = new(4, "资历四级");

    /// <summary>Level 5 (资历五级).</summary>
    public static readonly FrameworkLevel Level5 = new(5, "资历五级");

    /// <summary>Level 6 (资历六级).</summary>
    public static readonly FrameworkLevel Level6 = new(6, "资历六级");

    /// <summary>Level 7 (资历七级).</summary>
    public static readonly FrameworkLevel Level7 = new(7, "资历七级");

    /// <summary>Level 8 (资历八级).</summary>
    public static readonly FrameworkLevel Level8 = new(8, "资历八级");

    private static readonly TermSet<FrameworkLevel> Members = new("资历等级", "Qualification framework level", [
        Level1, Level2, Level3, Level4, Level5, Level6, Level7, Level8]);

    private FrameworkLevel(int number, string chinese)
        : base("framework-level", number, $"level-{number}", chinese, $"Framework level {number}")
    {
    }

    /// <summary>All members, the lowest first.</summary>
    public static IReadOnlyList<FrameworkLevel> All => Members.All;

    /// <summary>The vocabulary; what its levels mean as a number is fixed, so terms of an agreement's own give no level.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The number of the level, 1 to 8: the quantity that it is in a formula.</summary>
    public int Number => Value.Rank;

    /// <summary>The level of a number.</summary>
    /// <param name="number">1 to 8.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 8.</exception>
    public static FrameworkLevel OfNumber(int number) => All[Guard.InRange(number, 1, All.Count) - 1];

    /// <summary>The member of a code, for example <c>level-5</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static FrameworkLevel FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out FrameworkLevel? member) => Members.TryFromCode(code, out member);
}
