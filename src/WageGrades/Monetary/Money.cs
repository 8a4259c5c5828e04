using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Monetary;

/// <summary>
/// A published or payable amount (金额): a decimal number and its currency. Sums, differences and whole multiples are exact; anything
/// that needs a percentage or a division is an <see cref="ExactAmount"/> until a <see cref="RoundingRule"/> makes it payable.
/// <list type="bullet">
/// <item>Range: below 10,000,000,000,000,000 (10^16) either side of zero, at most 12 decimals. Inside it no digit is ever lost.</item>
/// <item>Equality is by value: 1.0 CNY equals 1.00 CNY and differs from 1.00 EUR.</item>
/// <item><c>default</c> is zero without a currency: it is the start of a sum and is refused elsewhere.</item>
/// </list>
/// </summary>
/// <example><code>Currency.Cny.Of(4_290m) + Currency.Cny.Of(0.5m) // 4,290.50 CNY</code></example>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly partial struct Money : IEquatable<Money>, IComparable<Money>, ILocalizable, IJsonValue
{
    internal const int MaxDecimals = 12;
    internal const string Range = "below 10^16 either side of zero, with at most 12 decimals";
    internal const decimal Limit = 10_000_000_000_000_000m;

    // Dividing by this leaves the value alone and drops its trailing zeros.
    private const decimal OneWithAllZeros = 1.0000000000000000000000000000m;

    private readonly Currency? currency;

    /// <summary>An amount in a currency.</summary>
    /// <param name="amount">Below 10^16 either side of zero, at most 12 decimals (trailing zeros are not counted).</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is outside the range or has more than 12 decimals.</exception>
    public Money(decimal amount, Currency currency)
    {
        this.currency = Guard.NotNull(currency);
        Amount = Guard.That(IsInRange(amount), amount, Range);
    }

    /// <summary>The number, in the currency's main unit (yuan, not fen).</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, zero without a currency.</exception>
    public Currency Currency =>
        currency ?? throw new InvalidOperationException("default(Money) has no currency: start from Money.Zero(currency).");

    /// <summary>False only for <c>default</c>, the empty sum.</summary>
    public bool HasCurrency => currency is not null;

    /// <summary>Above zero.</summary>
    public bool IsPositive => Amount > 0m;

    /// <summary>Below zero.</summary>
    public bool IsNegative => Amount < 0m;

    /// <summary>Zero, with or without a currency.</summary>
    public bool IsZero => Amount == 0m;

    /// <summary>Nothing, in a currency.</summary>
    public static Money Zero(Currency currency) => new(0m, currency);

    /// <summary>The sum; <c>default</c> when there are no amounts. All amounts must share a currency.</summary>
    /// <exception cref="ArgumentException">Two currencies are mixed.</exception>
    public static Money Sum(params ReadOnlySpan<Money> amounts)
    {
        var sum = default(Money);
        foreach (var amount in amounts)
        {
            sum += amount;
        }

        return sum;
    }

    /// <inheritdoc cref="Sum(ReadOnlySpan{Money})"/>
    public static Money Sum(IEnumerable<Money> amounts) =>
        Guard.NotNull(amounts).Aggregate(default(Money), (sum, amount) => sum + amount);

    /// <summary>The larger amount; the first when they are equal.</summary>
    public static Money Max(Money left, Money right) => left >= right ? left : right;

    /// <summary>The smaller amount; the first when they are equal.</summary>
    public static Money Min(Money left, Money right) => left <= right ? left : right;

    /// <summary>The same amount as an exact value to calculate with.</summary>
    public ExactAmount ToExactAmount() => ExactAmount.From(this);

    /// <summary>This amount without its sign.</summary>
    public Money Abs() => IsNegative ? -this : this;

    JsonNode IJsonValue.ToJson() => JsonValue.Of(("amount", Amount), ("currency", currency));

    /// <inheritdoc/>
    public bool Equals(Money other) => Amount == other.Amount && currency == other.currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, currency);

    /// <summary>Orders two amounts of one currency. Zero without a currency is compared as zero.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        _ = Common(currency, other.currency);
        return Amount.CompareTo(other.Amount);
    }

    /// <summary>A number that is an amount, or an exception that names the argument, the value and the range.</summary>
    internal static decimal Payable(decimal amount, [CallerArgumentExpression(nameof(amount))] string? name = null) =>
        Guard.That(IsInRange(amount), amount, Range, name);

    internal static bool IsInRange(decimal amount) => (IsPlainlyBelowLimit(amount) || Math.Abs(amount) < Limit)
        && (amount.Scale <= MaxDecimals || (amount / OneWithAllZeros).Scale <= MaxDecimals);

    // Fewer than 2^53 of its units are below 10^16 whatever its unit.
    private static bool IsPlainlyBelowLimit(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        return bits[2] == 0 && bits[1] is >= 0 and < 1 << 21;
    }

    internal static Currency? Common(Currency? left, Currency? right)
    {
        if (left is null || right is null || left == right)
        {
            return left ?? right;
        }

        throw new ArgumentException($"Amounts in {left} and in {right} cannot be combined: an agreement has one currency.", nameof(right));
    }
}
