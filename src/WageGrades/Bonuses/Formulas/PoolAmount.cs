using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// A monthly sum for several people together (月度奖励总额), split in proportion to their weights. Who shares, and with what weight, is the ground's:
/// a contribution or count of the month is the weight itself; a standing, post or population gives everybody the weight one; years of service
/// weigh as many as they are; <see cref="Weight"/> multiplies it. Part-time hours and a broken month reduce a weight as they would reduce a monthly
/// amount.
/// </summary>
/// <remarks>
/// The sum is split to the last unit by the rounding rule for pool shares: nobody's share is negative, the order of the people does not matter (a
/// tied unit goes to the lower worker id), and a larger sum lowers nobody's share. It needs a monthly schedule, stands in no precedence group
/// and under no cap, and every dated standard of the clause is a pool. Two sums inside one month count by calendar days, and days outside the
/// agreement's term count for nothing; what is weighed for the month as a whole, a contribution or a count, is paid whole by the agreement in force
/// on the first of the month.
/// <para>A sum that rests on people's own rates (pay under clauses, cells, tables) adds up what the rate gives each of them on each employed calendar
/// day of the time of <see cref="Over"/>, on their share of hours, absence left aside: standing pay as entitled.</para>
/// </remarks>
/// <example>A power station's monthly award pools (大唐泰州热电): 28,000 yuan for operation, 12,000 yuan for equipment. With weights 6, 6 and 2 the first
/// pays 12,000, 12,000 and 4,000. Two per cent of last year's base pay, paid in December:
/// <c>new PoolAmount(new PayRate(["base-pay"])) { Share = Ratio.Percent(2m), Over = PoolPeriod.LastYear, PaidIn = 12 }</c>.</example>
public sealed partial record PoolAmount : BonusAmount
{
    /// <summary>A monthly sum.</summary>
    /// <param name="total">The sum a month; not negative.</param>
    public PoolAmount(Money total)
        : this(new FigureRate(total))
    {
    }

    /// <summary>A sum by a rate.</summary>
    /// <param name="rate">Of what the sum is a share: a figure, a floor or a named cell as it is; any other rate added up over people.</param>
    public PoolAmount(AmountRate rate) => Rate = Guard.NotNull(rate);

    /// <summary>Of what the sum is a share.</summary>
    public AmountRate Rate { get; init => field = Guard.NotNull(value); }

    /// <summary>The figure of which the sum is a share; null where it follows from another rate.</summary>
    public Money? Total => Rate is FigureRate figure ? figure.Amount : null;

    /// <summary>The share of the rate that is the sum, 0 or more; default all of it.</summary>
    /// <example>A monthly figure split in two pools, 20 % by coefficient and 80 % by points.</example>
    public Ratio Share { get; init => field = Guard.That(value >= Ratio.Zero, value, "0 or more"); } = Ratio.One;

    /// <summary>By what the ground's weight is multiplied: points, a standing coefficient, counters by value; null: by one.</summary>
    public AmountQuantity? Weight { get; init; }

    /// <summary>The rates of which time are added up, where they are people's own. Default: the month's.</summary>
    public PoolPeriod Over { get; init => field = Guard.Defined(value); }

    /// <summary>Whose rates are added up, where they are people's own. Default: those who have a part in the month.</summary>
    public PoolPeople People { get; init => field = Guard.Defined(value); }

    /// <summary>The only month of the year in which it is paid, 1 to 12; null: every month.</summary>
    public int? PaidIn { get; init => field = value is { } month ? Guard.InRange(month, 1, 12) : null; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(PoolAmount),
        (nameof(Rate), Rate), (nameof(Share), Share), (nameof(Weight), Weight), (nameof(Over), Over), (nameof(People), People),
        (nameof(PaidIn), PaidIn), (nameof(Quantity), Quantity));

    /// <summary>The weight as a formula, for whoever asks why somebody has none; null where the ground alone weighs.</summary>
    internal FormulaAmount? Weighing => Weight is null ? null : new FormulaAmount(new FigureRate(default)) { Times = Weight };

    /// <summary>The sum in words, by the names of the clauses and floors on which it rests.</summary>
    internal LocalizedText SumInWords(Func<ClauseId, LocalizedText> nameOf) => Words.Sum(this, Rate.TitleBy(nameOf));

    /// <summary>Whether it pays in a month.</summary>
    internal bool PaysIn(YearMonth month) => PaidIn is null || PaidIn == month.Month;

    internal override LocalizedText Kind => new("月度总额", "a monthly pool");

    internal override IReadOnlyList<TermKey>? Keys => null;

    internal override IReadOnlyList<TermKey> AmountKeys => [.. Rate.Figures.Select(figure => figure.Key)];

    internal override IEnumerable<GradeCode> Grades => Rate.Grades;

    internal override bool FitsWhatIsBorne => true;

    internal override IEnumerable<Money> Stated => Rate.Stated;

    internal override BonusAmount Changed(Func<Money, Money> change) => this with { Rate = Rate.Changed(change) };

    internal override bool IsPerUnit => true;

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries => [(null, Words.Pool(this))];

    internal override IEnumerable<(TermKey Key, Money Least, Money Most)> Bounds => [];

    internal override AmountReads Reads =>
        (Rate.Reads with { Days = false, TimeRates = false, OwnHours = false }).And(Weight?.Reads ?? AmountReads.OccurrenceOnly);

    internal override Ratio? OfService(int months) => Weight?.OfService(months);

    internal override bool CanBeBase => false;

    internal override bool IsRaisable => Stated.Any();

    internal override BonusAmount? InProportion(Ratio factor) => Stated.Any() ? null : this with { Share = Share * factor };

    internal override BonusAmount? SetGrade(GradeCode grade, Money amount) =>
        Rate.SetGrade(grade, amount) is { } rate ? this with { Rate = rate } : null;

    internal override BonusAmount? SetShare(AmountPart part, TermKey? key, Ratio share) =>
        part == AmountPart.Standard && key is null ? this with { Share = share } : null;

    internal override BonusAmount? Set(TermKey? key, Money amount) => Rate.Set(key, amount) is { } rate ? this with { Rate = rate } : null;
}
