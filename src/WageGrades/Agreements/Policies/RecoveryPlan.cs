using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>
/// How much of what was paid too much may be taken back from a month's pay (扣回计划): at most a share of it, never below an amount that must be
/// left. What a month cannot bear is carried to the next.
/// </summary>
public sealed record RecoveryPlan
{
    /// <summary>
    /// The ceiling of 《工资支付暂行规定》 Art. 16 for deductions from pay: at most 20 % of the month's pay, and what is left not below the local minimum
    /// wage. The article is about damage that a worker caused; that it limits the taking back of overpayments is the agreement's choice.
    /// </summary>
    public static readonly RecoveryPlan Statutory = new(Ratio.Percent(20m))
    {
        KeepsMinimumWage = true,
        Citation = new LegalReference
        {
            Title = "工资支付暂行规定",
            EnglishTitle = "Provisional Regulations on the Payment of Wages",
            Article = "第十六条",
            EffectiveFrom = new LocalDate(1995, 1, 1),
        },
    };

    /// <summary>A plan.</summary>
    /// <param name="atMost">The share of the month's pay that may be taken back, zero to one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside the range.</exception>
    public RecoveryPlan(Ratio atMost) => AtMost = Guard.That(atMost.Sign >= 0 && atMost <= Ratio.One, atMost, "zero to one");

    /// <summary>The share of the month's pay that may be taken back, zero to one.</summary>
    public Ratio AtMost { get; }

    /// <summary>The amount of the month's pay that must be left, such as the minimum wage; null: none.</summary>
    public Money? AtLeastLeft { get; init; }

    /// <summary>
    /// Whether what is left of the month's pay must not be below the minimum wage (不低于最低工资): the highest of the agreement's floors under a person's
    /// month, for that month and prorated as the floor is. Without such a floor a finding says so and the share alone limits. False by default.
    /// </summary>
    public bool KeepsMinimumWage { get; init; }

    /// <summary>The law the ceiling comes from, or null.</summary>
    public LegalReference? Citation { get; init; }

    /// <summary>The most that a month's pay bears, rounded down to the currency's smallest unit.</summary>
    /// <param name="monthsPay">The month's pay before the deduction.</param>
    /// <param name="minimum">The minimum wage of that month for the person, which is looked at where the plan keeps it; null: not known.</param>
    /// <returns>Zero or more, at most the pay.</returns>
    /// <example>4,000 at 20 %, 3,500 to be left: 500.</example>
    public Money LimitFor(Money monthsPay, Money? minimum = null)
    {
        if (!monthsPay.IsPositive)
        {
            return Money.Zero(monthsPay.Currency);
        }

        var share = (monthsPay * AtMost).Round(RoundingRule.Floor(SmallestUnit(monthsPay.Currency)));
        var spare = AtLeastLeft is { } left ? monthsPay - left : monthsPay;
        spare = KeepsMinimumWage && minimum is { } least ? Money.Min(spare, monthsPay - least) : spare;
        return Money.Max(Money.Zero(monthsPay.Currency), Money.Min(share, spare));
    }

    private static decimal SmallestUnit(Currency currency) => new(1, 0, 0, isNegative: false, (byte)currency.MinorDigits);

    /// <inheritdoc/>
    public override string ToString() =>
        $"at most {AtMost} of the month's pay{(AtLeastLeft is { } left ? $", {left} left" : "")}{(KeepsMinimumWage ? ", the minimum wage left" : "")}";
}
