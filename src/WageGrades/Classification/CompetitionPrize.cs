using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Classification;

/// <summary>Medal or prize won (竞赛奖项).</summary>
/// <remarks>
/// Gold and first prize are level, so are silver and second prize, bronze and third prize; 优胜奖 stands below them. Ordered,
/// the lowest first.
/// </remarks>
public sealed class CompetitionPrize : TermEnum<CompetitionPrize>
{
    /// <summary>Medallion for excellence (优胜奖): for results in the upper half below the medals.</summary>
    public static readonly CompetitionPrize Excellence = new(1, "excellence", "优胜奖", "Medallion for excellence");

    /// <summary>Third prize (三等奖).</summary>
    public static readonly CompetitionPrize ThirdPrize = new(2, "third-prize", "三等奖", "Third prize");

    /// <summary>Bronze medal (铜牌).</summary>
    public static readonly CompetitionPrize Bronze = new(2, "bronze", "铜牌", "Bronze medal");

    /// <summary>Second prize (二等奖).</summary>
    public static readonly CompetitionPrize SecondPrize = new(3, "second-prize", "二等奖", "Second prize");

    /// <summary>Silver medal (银牌).</summary>
    public static readonly CompetitionPrize Silver = new(3, "silver", "银牌", "Silver medal");

    /// <summary>First prize (一等奖).</summary>
    public static readonly CompetitionPrize FirstPrize = new(4, "first-prize", "一等奖", "First prize");

    /// <summary>Gold medal (金牌).</summary>
    public static readonly CompetitionPrize Gold = new(4, "gold", "金牌", "Gold medal");

    private static readonly TermSet<CompetitionPrize> Members = new("竞赛奖项", "Competition prize", [
        Excellence, ThirdPrize, Bronze, SecondPrize, Silver, FirstPrize, Gold]);

    private CompetitionPrize(int rank, string code, string chinese, string english)
        : base("competition-prize", rank, code, chinese, english)
    {
    }

    /// <summary>All members, the lowest first.</summary>
    public static IReadOnlyList<CompetitionPrize> All => Members.All;

    /// <summary>The vocabulary, to which an agreement may add terms of its own.</summary>
    public static Vocabulary Vocabulary => Members.Vocabulary;

    /// <summary>The member of a code, for example <c>gold</c>.</summary>
    /// <exception cref="ArgumentException">No member has that code; the message lists those there are.</exception>
    public static CompetitionPrize FromCode(string code) => Members.FromCode(code);

    /// <summary>The member of a code; false when there is none.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CompetitionPrize? member) => Members.TryFromCode(code, out member);
}
