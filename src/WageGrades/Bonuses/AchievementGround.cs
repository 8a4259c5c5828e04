using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// A dated achievement: a competition placing, a patent or improvement, an honour, a mentor's result
/// (竞赛名次、创新成果、荣誉、带徒成果). The key is the achievement's own set of terms. A placing in a selection round (选拔赛) of a national
/// competition or WorldSkills is none.
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

    /// <summary>
    /// Terms of other vocabularies that count as another term here (比照): with first prize = first place, a table by placings also pays first prizes,
    /// each of the several people who hold one. Default empty: a prize (一等奖、金牌) is no placing. A result that has a term of the vocabulary keeps its
    /// own.
    /// </summary>
    public IReadOnlyList<ParityRule> Parities { get; init => field = ValueList.Of(value); } = ValueList<ParityRule>.Empty;

    /// <summary>
    /// The part of the field that counts, above 0 and at most 1: with 30 % a place counts when place ÷ entrants is at most 30 %. A result without
    /// place or entrants is a finding. Null, the default: every place counts.
    /// </summary>
    public Ratio? TopShare
    {
        get;
        init => field = Guard.That(value is null || (value > Ratio.Zero && value <= Ratio.One), value, "above 0 and at most 100 %");
    }

    /// <summary>
    /// Within how many months of the mentor's pact the result must be recognised, 1 to 600; with 60, before the fifth anniversary of the pact. A
    /// result without the date of its pact is a finding. Null, the default: no window.
    /// </summary>
    public int? WithinMonthsOfPact { get; init => field = value is { } months ? Guard.InRange(months, 1, 600) : null; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(AchievementGround),
        (nameof(Kind), Kind), (nameof(Only), Only), (nameof(TopShare), TopShare), (nameof(WithinMonthsOfPact), WithinMonthsOfPact),
        (nameof(Parities), Parities));

    internal override bool HasDate(Anchor anchor) => anchor is not Anchor.Appointed;

    internal override bool IsContingent(BonusSchedule schedule) => true;

    internal override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => false;

    internal override GroundNature Nature => GroundNature.Event;

    internal override bool CountsYears => false;

    internal override bool NeedsRecord => false;

    internal override bool FollowsStandard => true;

    internal override bool IsOneAtATime => false;

    internal override bool FollowsFromCell(IReadOnlyList<string> vocabularies) => false;

    internal override bool Fits(TermKey entry) => true;

    internal override IEnumerable<string> PostVocabularies => [];

    internal override bool ReadsTrade => false;

    internal override ClauseFamily Family => Kind switch
    {
        AchievementKind.Competition => ClauseFamily.CompetitionAward,
        AchievementKind.Innovation => ClauseFamily.InnovationAward,
        AchievementKind.Honour => ClauseFamily.HonourAward,
        AchievementKind.Mentoring => ClauseFamily.MentoringAllowance,
        _ => throw Closed.Missed(Kind),
    };

    internal override LocalizedText NotFound => Kind switch
    {
        AchievementKind.Competition => new("没有竞赛成绩记录", "no competition result is recorded"),
        AchievementKind.Innovation => new("没有创新成果记录", "no innovation is recorded"),
        AchievementKind.Honour => new("没有荣誉记录", "no honour is recorded"),
        AchievementKind.Mentoring => new("没有带徒成果记录", "no mentoring result is recorded"),
        _ => throw Closed.Missed(Kind),
    };
}
