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
        Kind = Guard.DefinedOften(kind);
        Key = Guard.NotNull(key);
        RecognisedOn = recognisedOn;
    }

    /// <summary>The event's id.</summary>
    public string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>The kind of achievement.</summary>
    public AchievementKind Kind { get; init => field = Guard.DefinedOften(value); }

    /// <summary>Its terms.</summary>
    public TermKey Key { get; init => field = Guard.NotNull(value); }

    /// <summary>The date of recognition.</summary>
    public LocalDate RecognisedOn { get; init; }

    /// <summary>
    /// The occasion (赛事、项目), such as the competition's name and year: of several placings on one occasion a clause may pay only the best.
    /// Null: an occasion of its own.
    /// </summary>
    public string? Occasion { get; init; }

    /// <summary>The trade of the competition or result (工种), or null.</summary>
    public string? Trade { get; init; }

    /// <summary>The place taken, 1 or more; null: that of the placing among the terms, if there is one.</summary>
    public int? Place { get => field ?? PlaceOf(Key); init => field = value is { } place ? Guard.AtLeast(place, 1) : null; }

    /// <summary>How many took part (参赛人数), 1 or more; null when unknown.</summary>
    public int? Entrants { get; init => field = value is { } count ? Guard.AtLeast(count, 1) : null; }

    /// <summary>True for a selection round (选拔赛) and not the final. Default false.</summary>
    public bool IsSelectionRound { get; init; }

    /// <summary>The date on the certificate, patent or award (颁发、授权日期), or null.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>The date of the published document (发文、公示日期), or null.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The apprentice of a mentor's result (徒弟), by id or name, or null.</summary>
    public string? Apprentice { get; init; }

    /// <summary>The date of the mentor's written pact (师徒协议签订日期), or null.</summary>
    public LocalDate? PactOn { get; init; }

    /// <summary>The day from which a result is used (投用日期), or null.</summary>
    public LocalDate? UsedFrom { get; init; }

    /// <summary>
    /// The part of a project that was accepted (部分验收), above 0 and at most 1; its awards are that part of the standard, but for amounts decided
    /// case by case. Default 1.
    /// </summary>
    public Ratio AcceptedShare
    {
        get;
        init => field = Guard.That(value > Ratio.Zero && value <= Ratio.One, value, "above 0 and at most 100 %");
    } = Ratio.One;

    /// <summary>The verified benefit (核定效益) of a result that has only one, or null while none is verified. A result with figures in
    /// <see cref="Benefits"/> has none here.</summary>
    public Money? VerifiedBenefit { get; init; }

    /// <summary>The figures of what a result brought, of several kinds or periods, provisional and final; default empty.</summary>
    public IReadOnlyList<Benefit> Benefits { get; init => field = ValueList.Of(value); } = ValueList<Benefit>.Empty;

    /// <summary>
    /// The amounts decided for this event (核定金额) by the clause they were decided under; a clause with an agreed range needs one.
    /// </summary>
    public IReadOnlyDictionary<ClauseId, Money> DecidedAmounts { get; init => field = ValueMap.Of(value); } = ValueMap<ClauseId, Money>.Empty;

    /// <summary>The achievement as promotion rules look at a competition's result.</summary>
    /// <returns>The result: its terms, date, place and entrants.</returns>
    /// <exception cref="InvalidOperationException">The achievement is of another kind.</exception>
    public CompetitionResult ToCompetitionResult() => Kind == AchievementKind.Competition
        ? new(Key, RecognisedOn, Place, Entrants >= (Place ?? 1) ? Entrants : null) { IsSelectionRound = IsSelectionRound }
        : throw new InvalidOperationException($"{Id} is no competition but {Kind}.");

    private static int? PlaceOf(TermKey key) =>
        CompetitionPlacing.TryFromCode(key.Find(CompetitionPlacing.Vocabulary.Code)?.Code, out var placing) ? placing.Place : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Key} on {IsoDate.Of(RecognisedOn)}";
}
