using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>
/// Something that the employer pays because it pays wages (附加成本): a contribution on each person's base, or a levy on the wage total. Rates are
/// supplied; none is built in.
/// </summary>
/// <example><code>
/// OnCost.Contribution(new LocalizedText("社会保险（单位部分）", "social insurance"), Ratio.Percent(24.5m))
///     .OnPreviousYear(new PreviousYearPay(2025, 7, averages))
///     .Within(EffectiveSeries.StartingOn(new LocalDate(2026, 1, 1), new ContributionBounds(4_986m, 26_421m)))
/// OnCost.Levy(new LocalizedText("工会经费", "union funds"), Ratio.Percent(2m))
/// </code></example>
public sealed partial record OnCost
{
    private OnCost(OnCostKind kind, LocalizedText name, Ratio rate, PayBase? counts)
    {
        Kind = kind;
        Name = Guard.NotNull(name);
        Rate = Guard.That(rate >= Ratio.Zero && rate <= Ratio.One, rate, "0 to 100 %");
        Counts = counts;
    }

    /// <summary>What it follows.</summary>
    public OnCostKind Kind { get; }

    /// <summary>Its name, printed with its cost.</summary>
    public LocalizedText Name { get; }

    /// <summary>Its rate, 0 to 100 %.</summary>
    public Ratio Rate { get; }

    /// <summary>The base in which a clause has to count for its pay to be followed; null: all pay is.</summary>
    public PayBase? Counts { get; }

    /// <summary>The rule that the base is the average pay of the year before; null: the pay of the month itself.</summary>
    public PreviousYearPay? PreviousYear { get; private init; }

    /// <summary>The bounds of the base, dated; months without any have none.</summary>
    public EffectiveSeries<ContributionBounds> Bounds { get; private init; } = EffectiveSeries.Empty<ContributionBounds>();

    /// <summary>A share of what each person is paid in a month in which the person is paid something.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="rate">The employer's rate, 0 to 100 %.</param>
    /// <param name="counts">The base in which clauses have to count; the social-insurance base by default.</param>
    /// <returns>A contribution on the pay of the month, without bounds.</returns>
    public static OnCost Contribution(LocalizedText name, Ratio rate, PayBase counts = PayBase.SocialInsurance) =>
        new(OnCostKind.Contribution, name, rate, Guard.Defined(counts));

    /// <summary>A share of all that each person is paid in a month, whatever clauses say of bases.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="rate">The rate, 0 to 100 %.</param>
    /// <returns>A contribution.</returns>
    public static OnCost OfAllPay(LocalizedText name, Ratio rate) => new(OnCostKind.Contribution, name, rate, null);

    /// <summary>A share of the wage total (工会经费、职工教育经费), assumed events included; rounded once a budget year.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="rate">The rate, 0 to 100 %.</param>
    /// <returns>A levy.</returns>
    public static OnCost Levy(LocalizedText name, Ratio rate) => new(OnCostKind.Levy, name, rate, PayBase.WageTotal);

    /// <summary>The contribution with the base of the year before.</summary>
    /// <param name="previousYear">The rule and the averages.</param>
    /// <returns>The contribution.</returns>
    /// <exception cref="InvalidOperationException">It is a levy.</exception>
    public OnCost OnPreviousYear(PreviousYearPay previousYear) => Contributing() with { PreviousYear = Guard.NotNull(previousYear) };

    /// <summary>The contribution with bounds of the base.</summary>
    /// <param name="bounds">The bounds, dated; those of the first day of a month hold for it.</param>
    /// <returns>The contribution.</returns>
    /// <exception cref="InvalidOperationException">It is a levy.</exception>
    public OnCost Within(EffectiveSeries<ContributionBounds> bounds) => Contributing() with { Bounds = Guard.NotNull(bounds) };

    /// <inheritdoc/>
    public override string ToString() => $"{Name.English} {Rate}";

    /// <summary>What is contributed on a base in the month that begins on a day, in the currency's smallest unit, half away from zero.</summary>
    internal decimal On(Fraction pay, LocalDate day, Currency currency)
    {
        var kept = Bounds.TryGet(day, out var bounds) ? bounds.Keep(pay) : pay;
        _ = ExactAmount.Rounded(kept * Rate.Value, currency.MinorDigits).TryToDecimal(out var due);
        return due;
    }

    private OnCost Contributing() => Kind == OnCostKind.Contribution
        ? this
        : throw new InvalidOperationException($"{Name.English} is a levy on the wage total; only a contribution has a base of its own.");
}
