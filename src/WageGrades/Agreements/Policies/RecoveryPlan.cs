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
    /// The ceiling of 《工资支付暂行规定》 Art. 16 for deductions from pay: at most 20 % of the month's pay. The article also protects the local
    /// minimum wage: set <see cref="AtLeastLeft"/> to it.
    /// </summary>
    public static readonly RecoveryPlan Statutory = new(Ratio.Percent(20m))
    {
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

    /// <summary>The law the ceiling comes from, or null.</summary>
    public LegalReference? Citation { get; init; }

    /// <summary>The most that a month's pay bears, rounded down to the currency's smallest unit.</summary>
    /// <param name="monthsPay">The month's pay before the deduction.</param>
    /// <returns>Zero or more, at most the pay.</returns>
    /// <example>4,000 at 20 %, 3,500 to be left: 500.</example>
    public Money LimitFor(Money monthsPay)
    {
        if (!monthsPay.IsPositive)
        {
            return Money.Zero(monthsPay.Currency);
        }

        var share = (monthsPay * AtMost).Round(RoundingRule.Floor(SmallestUnit(monthsPay.Currency)));
        var spare = AtLeastLeft is { } left ? monthsPay - left : monthsPay;
        return Money.Max(Money.Zero(monthsPay.Currency), Money.Min(share, spare));
    }

    private static decimal SmallestUnit(Currency currency) => new(1, 0, 0, isNegative: false, (byte)currency.MinorDigits);

    /// <inheritdoc/>
    public override string ToString() => $"at most {AtMost} of the month's pay{(AtLeastLeft is { } left ? $", {left} left" : "")}";
}
