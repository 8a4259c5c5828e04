using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Workforces;

/// <summary>
/// A dated achievement of a person (成果与事件): a competition placing, a patent or improvement, an honour, a mentor's result. It names terms, never
/// a bonus: which clause pays for it is the agreement's matter.
/// </summary>
public sealed record Achievement
{
    /// <summary>An achievement.</summary>
    /// <param name="id">The event's id (事件编号), unique for the person; the same award entered twice under one id counts once.</param>
    /// <param name="kind">The kind of achievement.</param>
    /// <param name="key">Its terms: level and placing, innovation kind, honour.</param>
    /// <param name="recognisedOn">The date of recognition (认定日期), from which payments count.</param>
    public Achievement(string id, AchievementKind kind, TermKey key, LocalDate recognisedOn)
    {
        Id = Guard.NotBlank(id);
        Kind = Guard.Defined(kind);
        Key = Guard.NotNull(key);
        RecognisedOn = recognisedOn;
    }

    /// <summary>The event's id.</summary>
    public string Id { get; init; }

    /// <summary>The kind of achievement.</summary>
    public AchievementKind Kind { get; init; }

    /// <summary>Its terms.</summary>
    public TermKey Key { get; init; }

    /// <summary>The date of recognition.</summary>
    public LocalDate RecognisedOn { get; init; }

    /// <summary>
    /// The occasion (赛事、项目), such as the competition's name and year: of several placings on one occasion a clause may pay only the best.
    /// Null: an occasion of its own.
    /// </summary>
    public string? Occasion { get; init; }

    /// <summary>The verified benefit (核定效益), or null while none is verified.</summary>
    public Money? VerifiedBenefit { get; init; }

    /// <summary>
    /// The amounts decided for this event (核定金额) by the clause they were decided under; a clause with an agreed range needs one.
    /// </summary>
    public IReadOnlyDictionary<ClauseId, Money> DecidedAmounts { get; init => field = ValueMap.Of(value); } = ValueMap<ClauseId, Money>.Empty;

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Key} on {IsoDate.Of(RecognisedOn)}";
}
