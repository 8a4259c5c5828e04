using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// Quantity × rate × factor, within least and most (数量 × 标准 × 系数): what a clause agrees that multiplies its parts, so that nobody multiplies outside
/// and a raise of one part raises the whole.
/// </summary>
/// <remarks>
/// The order is fixed: quantity × rate, then the factor, then the bounds of the occurrence, then the accepted part, the team's share, precedence. The
/// quantity is the ground's own where <see cref="BonusAmount.Quantity"/> says so, times <see cref="Times"/>. Nothing is due where the quantity is
/// zero or no entry of the rate or the factor fits; the statement tells.
/// </remarks>
/// <example>Night premium, a quarter of the own hour for each night hour: <c>new FormulaAmount(new PayRate(["base-pay"]) { Unit = RateUnit.Hour },
/// Ratio.Percent(25m)) { Times = new CounterQuantity(nightHours) }</c> on a ground of the month.</example>
public sealed partial record FormulaAmount : BonusAmount
{
    /// <summary>A rate.</summary>
    /// <param name="rate">What one unit pays.</param>
    public FormulaAmount(AmountRate rate) => Rate = Guard.NotNull(rate);

    /// <summary>A rate times a factor.</summary>
    /// <param name="rate">What one unit pays.</param>
    /// <param name="factor">The factor, 0 or more.</param>
    public FormulaAmount(AmountRate rate, Ratio factor)
        : this(rate) => Factors = ValueMap.Of([KeyValuePair.Create(TermKey.Empty, factor)]);

    /// <summary>What one unit pays.</summary>
    public AmountRate Rate { get; init => field = Guard.NotNull(value); }

    /// <summary>A quantity beside the ground's own; null, the default: one.</summary>
    public AmountQuantity? Times { get; init; }

    /// <summary>
    /// The factor by key, each 0 or more: one for all under the empty key, or by what occurrence and person bear. Default empty: one. With entries of
    /// which none fits nothing is due.
    /// </summary>
    public IReadOnlyDictionary<TermKey, Ratio> Factors
    {
        get;
        init => field = ValueMap.Of(Guard.That(Guard.NotNull(value).Values.All(factor => factor >= Ratio.Zero), value, "factors of 0 or more"));
    } = ValueMap<TermKey, Ratio>.Empty;

    /// <summary>A standing number of the person by which the amount is multiplied like by a factor (个人系数); null: one.</summary>
    /// <example>All trips times the own load ratio where it is below 95 %.</example>
    public StandingQuantity? Coefficient { get; init; }

    /// <summary>What an occurrence pays at least, where it pays anything; null: no bound.</summary>
    public AmountBound? Least { get; init; }

    /// <summary>What an occurrence pays at most; it goes before <see cref="Least"/>. Null: no bound.</summary>
    public AmountBound? Most { get; init; }

    internal override LocalizedText Kind => new("数量、标准与系数", "a quantity, a rate and a factor");

    internal override IReadOnlyList<TermKey>? Keys => Rate is TableRate table ? [.. table.Amounts.Keys] : null;

    internal override IReadOnlyList<TermKey> ShareKeys => [.. Factors.Keys];

    internal override IEnumerable<GradeCode> Grades => Rate.Grades;

    internal override bool FitsWhatIsBorne => true;

    internal override IEnumerable<Money> Stated => Rate.Stated.Concat(Bounding.SelectMany(bound => bound.Rate.Stated));

    internal override bool IsPerUnit => false;

    internal override bool MultipliesItself => true;

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries =>
        Rate.Entries.Select(entry => (entry.Key is { Count: 0 } ? null : entry.Key, Words.Formula(this, entry.Amount)));

    internal override IEnumerable<(TermKey Key, Money Least, Money Most)> Bounds =>
        IsPlain ? Rate.Figures.Select(figure => (figure.Key, figure.Amount, figure.Amount)) : [];

    internal override AmountReads Reads
    {
        get
        {
            var bounds = Bounding.Aggregate(AmountReads.OccurrenceOnly, (all, bound) => all.And(bound.Rate.Reads)) with
            {
                Days = false,
                OwnHours = false,
            };
            var own = Rate.Reads.And(Times?.Reads ?? AmountReads.OccurrenceOnly)
                .And(Coefficient?.Reads ?? AmountReads.OccurrenceOnly).And(bounds);
            return Factors.Count == 0 ? own : own.And(new() { Borne = [.. Factors.Keys] });
        }
    }

    internal override Ratio? OfService(int months) => Times?.OfService(months);

    internal override bool CanBeBase => true;

    internal override bool IsRaisable => Rate.Stated.Any();

    /// <summary>The rates in it, each with whether the quantity multiplies it.</summary>
    internal IEnumerable<RateUse> RatesByUse => Bounding.Select(bound => new RateUse(bound.Rate, bound.PerUnit)).Prepend(new(Rate, IsUnit: true));

    /// <summary>The tables of which an entry must fit: of the rate, of the quantity, of the factor.</summary>
    internal IEnumerable<IReadOnlyList<TermKey>> Tables
    {
        get
        {
            return new[] { Keys, Times?.Keys, Factors.Count == 0 ? null : Factors.Keys }
                .OfType<IEnumerable<TermKey>>()
                .Select(IReadOnlyList<TermKey> (keys) => [.. keys]);
        }
    }

    internal override BonusAmount Changed(Func<Money, Money> change) => this with
    {
        Rate = Rate.Changed(change),
        Least = Least is null ? null : Least with { Rate = Least.Rate.Changed(change) },
        Most = Most is null ? null : Most with { Rate = Most.Rate.Changed(change) },
    };

    // The factor where the rate states no figure that is raised itself, and of the bounds the shares of what states none.
    internal override BonusAmount? InProportion(Ratio factor) => this with
    {
        Factors = Rate.Stated.Any() ? Factors
            : ValueMap.Of(Shares.Select(entry => KeyValuePair.Create(entry.Key, entry.Value * factor))),
        Least = InProportion(Least, factor),
        Most = InProportion(Most, factor),
    };

    internal override BonusAmount? Set(TermKey? key, Money amount) => Rate.Set(key, amount) is { } rate ? this with { Rate = rate } : null;

    internal override BonusAmount? SetGrade(GradeCode grade, Money amount) =>
        Rate.SetGrade(grade, amount) is { } rate ? this with { Rate = rate } : null;

    internal override BonusAmount? SetBound(AmountPart bound, Money amount) =>
        BoundOf(bound) is { } own && own.Rate.Set(null, amount) is { } rate ? With(bound, own with { Rate = rate }) : null;

    internal override BonusAmount? SetShare(AmountPart part, TermKey? key, Ratio share) =>
        part == AmountPart.Standard ? SharesByKey.Set(Shares, key, share) is { } factors ? this with { Factors = factors } : null
        : key is null && BoundOf(part) is { } bound ? With(part, bound with { Share = share })
        : null;

    // Where nothing is said everybody's factor is one, and stays so beside an entry that is set.
    private IReadOnlyDictionary<TermKey, Ratio> Shares => Factors.Count > 0 ? Factors : ValueMap.Of([KeyValuePair.Create(TermKey.Empty, Ratio.One)]);

    private static AmountBound? InProportion(AmountBound? bound, Ratio factor) =>
        bound is null || bound.Rate.Stated.Any() ? bound : bound with { Share = bound.Share * factor };

    private AmountBound? BoundOf(AmountPart part) => part switch
    {
        AmountPart.Standard => null,
        AmountPart.Least => Least,
        AmountPart.Most => Most,
        _ => throw Closed.Missed(part),
    };

    private FormulaAmount With(AmountPart part, AmountBound bound) =>
        part == AmountPart.Least ? this with { Least = bound } : this with { Most = bound };

    private bool IsPlain => Times is null && Rate.Time is null && Coefficient is null && Factors.Count == 0 && !Bounding.Any()
        && Quantity != QuantityUse.PerUnit;

    /// <summary>A quantity in words.</summary>
    internal static LocalizedText QuantityInWords(AmountQuantity quantity) => Words.InWords(quantity);

    private IEnumerable<AmountBound> Bounding => new[] { Least, Most }.OfType<AmountBound>();
}
