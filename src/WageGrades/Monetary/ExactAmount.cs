using System.Numerics;
using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Monetary;

/// <summary>
/// An amount between two rounding points (未取整金额), an exact fraction of a currency: a third of 100.00 CNY is 100/3 and three of them
/// are 100.00 CNY again. It becomes <see cref="Money"/> only through a <see cref="RoundingRule"/>, or when no digit is lost.
/// <c>default</c> is zero without a currency, as <c>default(Money)</c> is.
/// </summary>
[JsonConverter(typeof(ExactAmountJsonConverter))]
public readonly partial struct ExactAmount : IEquatable<ExactAmount>, IComparable<ExactAmount>, ILocalizable, IJsonValue
{
    private readonly Currency? currency;

    internal ExactAmount(Fraction value, Currency? currency)
    {
        Value = value;
        this.currency = currency;
    }

    /// <summary>The currency.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, zero without a currency.</exception>
    public Currency Currency =>
        currency ?? throw new InvalidOperationException("default(ExactAmount) has no currency: start from ExactAmount.Zero(currency).");

    /// <summary>False only for <c>default</c>, the empty sum.</summary>
    public bool HasCurrency => currency is not null;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Value.Sign;

    internal Fraction Value { get; }

    /// <summary>The exact value of an amount.</summary>
    public static ExactAmount From(Money amount) => new(Fraction.From(amount.Amount), amount.HasCurrency ? amount.Currency : null);

    /// <summary>Nothing, in a currency.</summary>
    public static ExactAmount Zero(Currency currency) => new(default, Guard.NotNull(currency));

    /// <summary>The larger amount; the first when they are equal.</summary>
    public static ExactAmount Max(ExactAmount left, ExactAmount right) => left >= right ? left : right;

    /// <summary>The smaller amount; the first when they are equal.</summary>
    public static ExactAmount Min(ExactAmount left, ExactAmount right) => left <= right ? left : right;

    /// <summary>The same amount as money; false when a digit would be lost (100/3) or the amount is outside the range of money.</summary>
    public bool TryToMoney(out Money amount)
    {
        amount = default;
        if (!Value.TryToDecimal(out var number) || !Money.IsInRange(number))
        {
            return false;
        }

        amount = currency is null ? default : Money.Known(number, currency);
        return true;
    }

    /// <summary>The payable amount under a rule. The residual is <c>ExactAmount.From(rounded) - exact</c>.</summary>
    /// <inheritdoc cref="RoundingRule.Round(ExactAmount)" path="/exception"/>
    /// <example>A third of 100.00 yuan, rounded half-up to 0.01, is 33.33 yuan.</example>
    public Money Round(RoundingRule rule) => Guard.NotNull(rule).Round(this);

    JsonNode IJsonValue.ToJson() => TryToMoney(out var amount)
        ? JsonValue.Of(("amount", amount.Amount), ("currency", currency))
        : JsonValue.Of(("fraction", Value.ToString()), ("currency", currency));

    /// <inheritdoc/>
    public bool Equals(ExactAmount other) => Value.Equals(other.Value) && currency == other.currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, currency);

    /// <summary>Orders two amounts of one currency.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public int CompareTo(ExactAmount other)
    {
        _ = Money.Common(currency, other.currency);
        return Value.CompareTo(other.Value);
    }

    /// <summary>
    /// As money where no digit is lost, "4,290.50 CNY"; otherwise the fraction of small numbers, "100/3 CNY", or a decimal with what it lacks,
    /// "105.2189 CNY (exactly 0.0000000000122 less)".
    /// </summary>
    public override string ToString() => In(Language.English);

    /// <summary>The amount in the course of a reckoning, for people: to the currency's smallest unit, and where it is not that, that it is about so
    /// much. Chinese begins with a blank where no word does.</summary>
    internal string Shown(Language language)
    {
        var digits = currency?.MinorDigits ?? 0;
        var near = Rounded(Value, digits);
        if (near == Value || !near.TryToDecimal(out var shown))
        {
            return language == Language.Chinese ? $" {In(language)}" : In(language);
        }

        var number = $"{Money.NumberText(shown, digits)} {currency?.In(language)}";
        return language == Language.Chinese ? $"约 {number}" : $"about {number}";
    }

    /// <summary>The same in either language; Chinese writes yuan as 元.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The amount, never a fraction of large numbers.</returns>
    public string In(Language language)
    {
        Guard.Defined(language);
        if (TryToMoney(out var amount))
        {
            return amount.In(language);
        }

        var unit = currency?.In(language);
        return ExactText.SmallFraction(Value) is { } small
            ? $"{small} {unit}"
            : ExactText.TryRounded(Value, out var shown)
                ? $"{Money.NumberText(shown, currency?.MinorDigits ?? 0)} {unit}{ExactText.Rest(Value, shown, language)}"
                : $"{Value} {unit}";
    }

    /// <summary>The value rounded half away from zero to so many decimals.</summary>
    internal static Fraction Rounded(Fraction value, int places)
    {
        var scale = BigInteger.Pow(10, places);
        var size = value.Abs() * Fraction.Of(scale, 1);
        var whole = (size + Fraction.Of(1, 2)).Floor(out _) / Fraction.Of(scale, 1);
        return value.Sign < 0 ? -whole : whole;
    }
}
