using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>
/// Place a competitor took (竞赛名次), down to the twentieth: published rules name no lower one. First place ranks highest.
/// </summary>
/// <remarks>
/// Medals and prizes are <see cref="CompetitionPrize"/>: several people may win a first prize, one takes first place. A top
/// percentage is a fact about a result, not a term. Ordered, the lowest first.
/// </remarks>
public sealed class CompetitionPlacing : TermEnum<CompetitionPlacing>
{
    /// <summary>Twentieth place (第二十名).</summary>
    public static readonly CompetitionPlacing Twentieth = new(1, "twentieth", "第二十名", "Twentieth place");

    /// <summary>Nineteenth place (第十九名).</summary>
    public static readonly CompetitionPlacing Nineteenth = new(2, "nineteenth", "第十九名", "Nineteenth place");

    /// <summary>Eighteenth place (第十八名).</summary>
    public static readonly CompetitionPlacing Eighteenth = new(3, "eighteenth", "第十八名", "Eighteenth place");

    /// <summary>Seventeenth place (第十七名).</summary>
    public static readonly CompetitionPlacing Seventeenth = new(4, "seventeenth", "第十七名", "Seventeenth place");

    /// <summary>Sixteenth place (第十六名).</summary>
    public static readonly CompetitionPlacing Sixteenth = new(5, "sixteenth", "第十六名", "Sixteenth place");

    /// <summary>Fifteenth place (第十五名).</summary>
    public static readonly CompetitionPlacing Fifteenth = new(6, "fifteenth", "第十五名", "Fifteenth place");

    /// <summary>Fourteenth place (第十四名).</summary>
    public static readonly CompetitionPlacing Fourteenth = new(7, "fourteenth", "第十四名", "Fourteenth place");

    /// <summary>Thirteenth place (第十三名).</summary>
    public static readonly CompetitionPlacing Thirteenth = new(8, "thirteenth", "第十三名", "Thirteenth place");

    /// <summary>Twelfth place (第十二名).</summary>
    public static readonly CompetitionPlacing Twelfth = new(9, "twelfth", "第十二名", "Twelfth place");

    /// <summary>Eleventh place (第十一名).</summary>
    public static readonly CompetitionPlacing Eleventh = new(10, "eleventh", "第十一名", "Eleventh place");

    /// <summary>Tenth place (第十名).</summary>
    public static readonly CompetitionPlacing Tenth = new(11, "tenth", "第十名", "Tenth place");

    /// <summary>Ninth place (第九名).</summary>
    public static readonly CompetitionPlacing Ninth = new(12, "ninth", "第九名", "Ninth place");

    /// <summary>Eighth place (第八名).</summary>
    public static readonly CompetitionPlacing Eighth = new(13, "eighth", "第八名", "Eighth place");

    /// <summary>Seventh place (第七名).</summary>
    public static readonly CompetitionPlacing Seventh = new(14, "seventh", "第七名", "Seventh place");

    /// <summary>Sixth place (第六名).</summary>
    public static readonly CompetitionPlacing Sixth = new(15, "sixth", "第六名", "Sixth place");

    /// <summary>Fifth place (第五名).</summary>
    public static readonly CompetitionPlacing Fifth = new(16, "fifth", "第五名", "Fifth place");

    /// <summary>Fourth place (第四名).</summary>
    public static readonly CompetitionPlacing Fourth = new(17, "fourth", "第四名", "Fourth place");

    /// <summary>Third place (第三名).</summary>
    public static readonly CompetitionPlacing Third = new(18, "third", "第三名", "Third place");

    /// <summary>Second place (第二名).</summary>
    public static readonly CompetitionPlacing Second = new(19, "second", "第二名", "Second place");

    /// <summary>First place (第一名).</summary>
    public static readonly CompetitionPlacing First = new(20, "first", "第一名", "First place");

    private static readonly TermSet<CompetitionPlacing> Members = new("竞赛名次", "Placing", [
        Twentieth, Nineteenth, Eighteenth, Seventeenth, Sixteenth, Fifteenth, Fourteenth, Thirteenth, Twelfth,
        Eleventh, Tenth, Ninth, Eighth, Seventh, Sixth, Fifth, Fourth, Third, Second, First]);

    private CompetitionPlacing(int rank, string code, string chinese, string english)
        : base("competition-placing", rank, code, chinese, english)
    {
    }

    /// <summary>All members, the lowest first.</summary>
    public static IReadOnlyList<CompetitionPlacing> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The place as a number, 1 for first.</summary>
    public int Place => 21 - Value.Rank;

    /// <summary>The placing of a number.</summary>
    /// <param name="place">1 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not 1 to 20.</exception>
    public static CompetitionPlacing FromPlace(int place) => All[20 - Guard.InRange(place, 1, 20)];

    /// <summary>The member of a code, for example <c>first</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static CompetitionPlacing FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CompetitionPlacing? member) => Members.TryFromCode(code, out member);
}
