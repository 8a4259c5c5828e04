using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// Piece rates (计件工资) and pay by platform orders (按单计酬): a price for each piece or order, bands of quantity, a factor of the person's grade, overtime
/// after the quota, signed items, a guarantee. The person's own counts and the person's part in teams' counts are paid.
/// </summary>
/// <remarks>
/// A good piece pays price × factor of its band × factor of the grade × multiple of its hours. A piece without a price is pending with a finding, the
/// others are paid. What is left null is not agreed; where the counts need it, that is a finding.
/// </remarks>
/// <example>
/// 1,000 gears at 2.50 yuan by a technician with factor 1.1: 2,750.00; with a guarantee of 3,000 a month 250.00 are added.
/// </example>
public sealed record PiecePay : PayScheme
{
    /// <summary>A scheme of prices.</summary>
    /// <param name="prices">The price of each piece or order, by its key.</param>
    public PiecePay(IEnumerable<KeyValuePair<PieceKey, PiecePrice>> prices) => Prices = ValueMap.Of(prices);

    /// <summary>The price of each piece or order (计件单价表); thousands of rows are found at once.</summary>
    public IReadOnlyDictionary<PieceKey, PiecePrice> Prices { get; init => field = ValueMap.Of(value); }

    /// <summary>What a minute of unit time is worth (分值), for prices given as unit time; null where every price is an amount.</summary>
    /// <exception cref="ArgumentException">There is a <see cref="HourValue"/>.</exception>
    public Money? MinuteValue { get; init => field = Guard.That(value is null || HourValue is null, value, "no value beside that of an hour"); }

    /// <summary>What an hour of unit time is worth (小时分值): a minute is a sixtieth of it, exactly. Instead of <see cref="MinuteValue"/>; null where
    /// neither is needed.</summary>
    /// <exception cref="ArgumentException">There is a <see cref="MinuteValue"/>.</exception>
    /// <example>172.49 an hour: 3,660 minutes at a factor of 104 % are 10,942.77.</example>
    public Money? HourValue { get; init => field = Guard.That(value is null || MinuteValue is null, value, "no value beside that of a minute"); }

    /// <summary>How a group's pieces are divided (集体计件的分配办法); null: by coefficient × hours.</summary>
    public PieceSplit? Split { get; init; }

    /// <summary>The factor of the price by the workplace of the day (地区系数), above 0, beside that of the grade; a workplace that is not listed has
    /// one. A group's pieces have none. Default empty.</summary>
    public IReadOnlyDictionary<string, Ratio> PlaceFactors
    {
        get;
        init => field = ValueMap.Of(Guard.That(Guard.NotNull(value).Values.All(factor => factor > Ratio.Zero), value, "factors above 0"));
    } = ValueMap<string, Ratio>.Empty;

    /// <summary>A standing number of the person by which the own pieces are multiplied (个人系数), such as a load ratio; null: none. A day without a
    /// recorded number leaves its pieces open.</summary>
    public StandingQuantity? Coefficient { get; init; }

    /// <summary>
    /// Amounts that are counted beside the pieces (增减项), above or below zero: an incentive for rain, a deduction for a late order. They fill no band
    /// and follow no factor. Default empty.
    /// </summary>
    public IReadOnlyDictionary<PieceKey, Money> Items { get; init => field = ValueMap.Of(value); } = ValueMap<PieceKey, Money>.Empty;

    /// <summary>The part of the price that a rejected piece pays (废品), 0 to 1; null: not agreed.</summary>
    public Ratio? Rejected { get; init => field = PartOfPrice(value); }

    /// <summary>The part of the price that reworking a piece pays (返工), 0 to 1; null: not agreed.</summary>
    public Ratio? Reworked { get; init => field = PartOfPrice(value); }

    /// <summary>The bands of quantity, in order of their counts; default empty: one price.</summary>
    public IReadOnlyList<PieceTier> Tiers
    {
        get;
        init => field = ValueList.Of(Guard.Each(value).OrderBy(tier => tier.Above));
    } = ValueList<PieceTier>.Empty;

    /// <summary>Which pieces fill the bands together; all by default.</summary>
    public PieceTierScope TierScope { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The factor of the price by grade (技能系数), above 0: of several that a person bears the highest applies, who bears none is paid the plain price.
    /// A team's pieces are paid plain; its members' coefficients divide them. Default empty.
    /// </summary>
    public IReadOnlyDictionary<Term, Ratio> SkillFactors
    {
        get;
        init
        {
            foreach (var factor in Guard.NotNull(value).Values)
            {
                Guard.That(factor > Ratio.Zero, factor, "above 0", nameof(SkillFactors));
            }

            field = ValueMap.Of(value);
        }
    } = ValueMap<Term, Ratio>.Empty;

    /// <summary>What pieces made outside legal hours pay; null: not agreed.</summary>
    public PieceOvertime? Overtime { get; init; }

    /// <summary>The least that a month pays, or null.</summary>
    public PieceGuarantee? Guarantee { get; init; }

    /// <summary>The least price that was agreed for any piece (最低单价), checked against the table; or null.</summary>
    public Money? LeastPrice { get; init; }

    /// <summary>The exact plain price of one piece; null where the table has none or its unit time has no value.</summary>
    /// <param name="key">The piece or order.</param>
    /// <returns>The price or null.</returns>
    public ExactAmount? PriceOf(PieceKey key) => Prices.TryGetValue(Guard.NotNull(key), out var price) ? PriceOf(price) : null;

    /// <summary>The exact plain price of one; null where its unit time has no value.</summary>
    internal ExactAmount? PriceOf(PiecePrice price) => price.Amount is null && HourValue is { } hour
        ? hour.ToExactAmount() * Ratio.From(price.Minutes!.Value) / 60
        : price.At(MinuteValue);

    /// <summary>The scheme with one price set or replaced.</summary>
    /// <param name="key">The piece or order.</param>
    /// <param name="price">Its price.</param>
    /// <returns>The new scheme.</returns>
    public PiecePay With(PieceKey key, PiecePrice price) =>
        this with { Prices = ((ValueMap<PieceKey, PiecePrice>)Prices).With(Guard.NotNull(key), Guard.NotNull(price)) };

    /// <summary>What so many pieces come to when each counts by the factor of its band: 600 pieces with × 1.1 beyond 300 count 630.</summary>
    internal Ratio WeighedCount(decimal pieces)
    {
        var sum = Ratio.Zero;
        var factor = Ratio.One;
        var from = 0m;
        foreach (var tier in Tiers.Where(tier => tier.Above < pieces))
        {
            sum += factor * (Ratio.From(tier.Above) - Ratio.From(from));
            (factor, from) = (tier.Factor, tier.Above);
        }

        return sum + (factor * (Ratio.From(pieces) - Ratio.From(from)));
    }

    private static Ratio? PartOfPrice(Ratio? value) =>
        Guard.That(value is null || (value >= Ratio.Zero && value <= Ratio.One), value, "0 to 100 %");

    internal override IEnumerable<Term> Terms => SkillFactors.Keys
        .Concat((Guarantee?.Amounts.Keys ?? []).SelectMany(key => key)).Concat(Coefficient?.Reads.Numbers ?? []).Distinct();

    internal override IEnumerable<Money> Stated => Prices.Values.Select(price => price.Amount)
        .Concat([MinuteValue, HourValue, LeastPrice])
        .OfType<Money>()
        .Concat(Guarantee?.Amounts.Values ?? []);

    internal override IReadOnlyList<Term> Numbers => Coefficient?.Reads.Numbers ?? [];

    internal override bool HasMonthlyRate => false;

    internal override bool FollowsProbation => true;

    internal override bool FollowsHoursShare => true;

    internal override bool FollowsWorkedHours => true;

    internal override bool ReachesBack => false;

    internal override bool IsCounted => true;

    internal override PayScheme? WithPrices(Func<Money, Money> change) => this with
    {
        Prices = ValueMap.Of(Prices.Select(price => KeyValuePair.Create(price.Key, price.Value.Changed(change)))),
        MinuteValue = MinuteValue is { } minute ? change(minute) : null,
        HourValue = HourValue is { } hour ? change(hour) : null,
    };

    internal override IEnumerable<Money> Priced =>
        Prices.Values.Select(price => price.Amount).Concat([MinuteValue, HourValue]).OfType<Money>();

    internal override bool HasUnlikePrices => Prices.Values.Where(price => price.Amount is not null).Select(price => price.Pieces).Distinct().Count()
        + ((MinuteValue ?? HourValue) is null ? 0 : 1) > 1;

    internal override IEnumerable<string> UnusedMembers
    {
        get
        {
            if (TierScope != PieceTierScope.AllPieces && Tiers.Count == 0)
            {
                yield return "tierScope";
            }

            if (Guarantee is { Basis: GuaranteeBasis.Days, HoursOfMonth: not PieceGuarantee.FullMonthHours })
            {
                yield return "guarantee.hoursOfMonth";
            }
        }
    }

    internal override ClauseFamily Family => ClauseFamily.OtherMainPay;
}
