using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// Pay in a kind of leave (假期工资条款): the days of leave are taken off the clauses it names and pay a share of what they would have paid: sick leave
/// 80 %, work injury and annual leave in full, personal leave nothing.
/// </summary>
/// <remarks>
/// <para>
/// What the days would have paid is what the named clauses pay without this leave less what they pay with it, by the agreement's own proration and
/// after its precedence groups and monthly caps; so a share of one pays exactly what work would have. A share of one of own pay changes nothing and
/// makes no line, unless there is a floor under it. Clauses that are not named pay as without leave. Of several leaves of a month the first clause of
/// the agreement comes first.
/// </para>
/// <para>
/// Days are the dated <c>Leave</c> facts of the kind in the month; where there is none, the month's count of <see cref="Counter"/>. The share of the
/// first employed day holds for the month; by <see cref="Tiers"/> it may change from day to day, with the length of the one absence, in which
/// leaves of the kind that touch are one, and with service. Days that are only counted are taken for the first of their absence. A leave whose pay
/// does not count in <see cref="PayBase.MinimumWage"/> also takes its days from the floors under the month (最低工资规定第三条), as days without pay do.
/// </para>
/// <para>Of 5,220 a month (240 a day by 反算), 5 days at 80 % take off 1,200 and pay 960.</para>
/// </remarks>
public sealed record LeaveClause : PayClause
{
    /// <summary>A leave clause.</summary>
    /// <param name="id">The stable id, such as <c>sick-pay</c>.</param>
    /// <param name="number">The printed number; may be empty.</param>
    /// <param name="heading">The heading in both languages.</param>
    /// <param name="leave">The kind of leave, usually a <see cref="LeaveKind"/>.</param>
    /// <param name="of">The ids of the ladder and bonus clauses from which the days are taken off.</param>
    /// <param name="shares">The share paid, from 0 to 1, by the date from which each applies.</param>
    public LeaveClause(ClauseId id, string number, LocalizedText heading, Term leave, IReadOnlyList<ClauseId> of, EffectiveSeries<Ratio> shares)
        : base(id, number, heading)
    {
        Leave = leave;
        Of = of;
        Shares = shares;
    }

    /// <summary>The kind of leave.</summary>
    public Term Leave { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The counter of the monthly record that counts its days where none is dated; null: the national counter of the kind (病假、工伤、产假、年休假),
    /// where there is one.
    /// </summary>
    public Term? Counter { get; init; }

    /// <summary>The clauses from which the days are taken off; nothing is taken off the others.</summary>
    public IReadOnlyList<ClauseId> Of { get; init => field = ValueList.Of(value); }

    /// <summary>The dated shares, each from 0 to 1.</summary>
    public EffectiveSeries<Ratio> Shares { get; init => field = FromNothingToAll(value); }

    /// <summary>
    /// The shares for longer absences and for bands of service (分段比例), in any order; default empty: <see cref="Shares"/> hold for everybody, however
    /// long the leave.
    /// </summary>
    /// <exception cref="ArgumentException">A tier says neither a length nor a service: that is the share of the clause itself.</exception>
    public IReadOnlyList<LeaveTier> Tiers
    {
        get;
        init => field = Guard.Each(value).All(tier => tier.After is not null || tier.Service is not null)
            ? ValueList.Of(value)
            : throw new ArgumentException("A tier says neither after what length it counts nor for which service.", nameof(value));
    } = ValueList<LeaveTier>.Empty;

    /// <summary>
    /// Whether days between two leaves of the kind that are all rest days belong to the absence, so that two notes with a weekend between them are
    /// one (仅隔休息日的假期是否连续计算). Leaves that touch are one always. Default false.
    /// </summary>
    public bool AcrossRestDays { get; init; }

    /// <summary>
    /// Of what the share is; own pay by default. With <see cref="LeaveBase.LookBack"/> the monthly average is the month's supplied amount under this
    /// clause; without one the line is pending.
    /// </summary>
    public LeaveBase Base { get; init => field = Guard.Defined(value); }

    /// <summary>The floor under its pay; null, the default, for none. It is prorated to the days of leave as the floor itself is to a
    /// month.</summary>
    public LeaveFloor? Floor { get; init; }

    internal override LocalizedText KindName => new("假期条款", "a leave clause");

    internal override bool HasMonthlyRate => false;

    internal override bool IsContingent => false;

    internal override bool CanBeBase => false;

    internal override bool CanBeAbsorbed => false;

    internal override bool CanBeFloor => false;

    internal override bool CanBeTakenOff => false;

    internal override bool CanStandAlone => false;

    internal override bool TakesSupplied => Base == LeaveBase.LookBack;

    internal override LocalizedText NotFound => new(
        $"没有“{Leave.Name.Chinese}”记录",
        $"no “{Leave.Name.English}” is recorded");

    internal override Clause Dated(IDatedChange change) => this with
    {
        Shares = change.Of(Shares),
        Tiers = ValueList.Of(Tiers.Select(tier => tier with { Shares = change.Of(tier.Shares) })),
    };

    internal override bool HasStandardIn(DateSpan days) => IsInForce(Shares, days);

    internal override LocalizedText? StandardFrom(LocalDate from) => Tiers
        .Select(tier => (When: tier.InWords(), Share: FirstFrom(tier.Shares, from, InWords)))
        .Where(tier => tier.Share is not null)
        .Aggregate(
            FirstFrom(Shares, from, InWords),
            (all, tier) => all is null ? tier.Share : new(
                $"{all.Chinese}，{tier.When.Chinese} {tier.Share!.Chinese}",
                $"{all.English}, {tier.When.English} {tier.Share!.English}"));

    /// <summary>The shares, each of which must be from 0 to 1.</summary>
    internal static EffectiveSeries<Ratio> FromNothingToAll(EffectiveSeries<Ratio> shares) => Guard.That(
        Guard.NotNull(shares).Values.All(value => value >= Ratio.Zero && value <= Ratio.One),
        shares,
        "shares from 0 to 1");

    private static LocalizedText InWords(Ratio share) => new(share.In(Language.Chinese), share.In(Language.English));
}
