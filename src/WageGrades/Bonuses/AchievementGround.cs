using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>
/// A dated achievement: a competition placing, a patent or improvement, an honour, a mentor's result
/// (竞赛名次、创新成果、荣誉、带徒成果). The key is the achievement's own set of terms.
/// </summary>
/// <example>Competition awards for competitors only:
/// <c>new AchievementGround(AchievementKind.Competition) { Only = [CompetitionRole.Competitor] }</c>.</example>
public sealed record AchievementGround : BonusGround
{
    /// <summary>A ground on achievements of one kind.</summary>
    /// <param name="kind">The kind of achievement.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined value.</exception>
    public AchievementGround(AchievementKind kind) => Kind = Guard.Defined(kind);

    /// <summary>The kind of achievement that opens the payment.</summary>
    public AchievementKind Kind { get; }

    /// <summary>
    /// Terms that an achievement must bear to count, such as a role or an innovation kind; of several terms of one
    /// vocabulary any one suffices. Default empty: every achievement of the kind counts.
    /// </summary>
    public IReadOnlyList<Term> Only { get; init => field = ValueList.Of(value); } = ValueList<Term>.Empty;
}
