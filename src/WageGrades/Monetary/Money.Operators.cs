using System.Globalization;

namespace WageGrades.Monetary;

public readonly partial struct Money
{
    /// <summary>An amount that was seen to be in range.</summary>
    internal static Money Known(decimal amount, Currency currency) => new(amount, currency, isChecked: true);

    // For sums that may still have no currency at all.
    private Money(decimal amount, Currency? currency, bool isChecked)
    {
        if (!isChecked && !IsInRange(amount))
        {
            throw AmountOverflow.Of(amount.ToString(CultureInfo.InvariantCulture));
        }

        Amount = amount;
        this.currency = currency;
    }

    /// <summary>The exact sum. <c>default</c> adds nothing, whatever the currency.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum is outside the range of money.</exception>
    public static Money operator +(Money left, Money right) =>
        new(left.Amount + right.Amount, Common(left.currency, right.currency), isChecked: false);

    /// <summary>The exact difference. <c>default</c> takes nothing away.</summary>
    /// <inheritdoc cref="operator +(Money, Money)" path="/exception"/>
    public static Money operator -(Money left, Money right) =>
        new(left.Amount - right.Amount, Common(left.currency, right.currency), isChecked: false);

    /// <summary>The amount with the other sign.</summary>
    public static Money operator -(Money value) => new(-value.Amount, value.currency, isChecked: true);

    /// <summary>A whole multiple: twelve months, three people.</summary>
    /// <exception cref="OverflowException">The product is outside the range of money.</exception>
    public static Money operator *(Money amount, long count) => new(amount.Amount * count, amount.currency, isChecked: false);

    /// <inheritdoc cref="operator *(Money, long)"/>
    public static Money operator *(long count, Money amount) => amount * count;

    /// <summary>A share or multiple, exact and not yet rounded.</summary>
    public static ExactAmount operator *(Money amount, Ratio ratio) => ExactAmount.From(amount) * ratio;

    /// <inheritdoc cref="operator *(Money, Ratio)"/>
    public static ExactAmount operator *(Ratio ratio, Money amount) => amount * ratio;

    /// <summary>Equal number and currency: 1.0 CNY equals 1.00 CNY.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Different number or currency.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Less than, within one currency.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>More than, within one currency.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>At most, within one currency.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>At least, within one currency.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <inheritdoc cref="operator +(Money, Money)"/>
    public Money Plus(Money other) => this + other;

    /// <inheritdoc cref="operator -(Money, Money)"/>
    public Money Minus(Money other) => this - other;

    /// <inheritdoc cref="operator *(Money, long)"/>
    public Money Times(long count) => this * count;

    /// <inheritdoc cref="operator *(Money, Ratio)"/>
    public ExactAmount Times(Ratio ratio) => this * ratio;
}
