namespace WageGrades.Monetary;

public readonly partial struct ExactAmount
{
    /// <summary>Every amount of money is an exact amount; nothing is lost.</summary>
    public static implicit operator ExactAmount(Money amount) => From(amount);

    /// <summary>The exact sum.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static ExactAmount operator +(ExactAmount left, ExactAmount right) =>
        new(left.Value + right.Value, Money.Common(left.currency, right.currency));

    /// <summary>The exact difference.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static ExactAmount operator -(ExactAmount left, ExactAmount right) =>
        new(left.Value - right.Value, Money.Common(left.currency, right.currency));

    /// <summary>The amount with the other sign.</summary>
    public static ExactAmount operator -(ExactAmount value) => new(-value.Value, value.currency);

    /// <summary>A share or multiple.</summary>
    public static ExactAmount operator *(ExactAmount amount, Ratio ratio) => new(amount.Value * ratio.Value, amount.currency);

    /// <summary>A whole multiple.</summary>
    public static ExactAmount operator *(ExactAmount amount, long count) => new(amount.Value * count, amount.currency);

    /// <summary>The amount of which this is the given share.</summary>
    /// <exception cref="DivideByZeroException">The ratio is zero.</exception>
    public static ExactAmount operator /(ExactAmount amount, Ratio ratio) => new(amount.Value / ratio.Value, amount.currency);

    /// <summary>An equal part of the amount.</summary>
    /// <exception cref="DivideByZeroException">The count is zero.</exception>
    public static ExactAmount operator /(ExactAmount amount, long count) => new(amount.Value / count, amount.currency);

    /// <summary>How many times one amount contains another.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Ratio operator /(ExactAmount left, ExactAmount right)
    {
        _ = Money.Common(left.currency, right.currency);
        return new(left.Value / right.Value);
    }

    /// <summary>Equal value and currency.</summary>
    public static bool operator ==(ExactAmount left, ExactAmount right) => left.Equals(right);

    /// <summary>Different value or currency.</summary>
    public static bool operator !=(ExactAmount left, ExactAmount right) => !left.Equals(right);

    /// <summary>Less than, within one currency.</summary>
    public static bool operator <(ExactAmount left, ExactAmount right) => left.CompareTo(right) < 0;

    /// <summary>More than, within one currency.</summary>
    public static bool operator >(ExactAmount left, ExactAmount right) => left.CompareTo(right) > 0;

    /// <summary>At most, within one currency.</summary>
    public static bool operator <=(ExactAmount left, ExactAmount right) => left.CompareTo(right) <= 0;

    /// <summary>At least, within one currency.</summary>
    public static bool operator >=(ExactAmount left, ExactAmount right) => left.CompareTo(right) >= 0;

    /// <inheritdoc cref="operator +(ExactAmount, ExactAmount)"/>
    public ExactAmount Plus(ExactAmount other) => this + other;

    /// <inheritdoc cref="operator -(ExactAmount, ExactAmount)"/>
    public ExactAmount Minus(ExactAmount other) => this - other;

    /// <inheritdoc cref="operator *(ExactAmount, Ratio)"/>
    public ExactAmount Times(Ratio ratio) => this * ratio;

    /// <inheritdoc cref="operator *(ExactAmount, long)"/>
    public ExactAmount Times(long count) => this * count;

    /// <inheritdoc cref="operator /(ExactAmount, Ratio)"/>
    public ExactAmount DividedBy(Ratio ratio) => this / ratio;

    /// <inheritdoc cref="operator /(ExactAmount, long)"/>
    public ExactAmount DividedBy(long count) => this / count;

    /// <inheritdoc cref="operator /(ExactAmount, ExactAmount)"/>
    public Ratio DividedBy(ExactAmount other) => this / other;
}
