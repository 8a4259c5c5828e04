using System.Globalization;
using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Monetary;

/// <summary>
/// An exact proportion (比例): a percentage, a factor between grades, days paid out of days in the month. It never rounds:
/// <c>Ratio.Of(1, 3) * Ratio.Of(3, 1)</c> is exactly one. Any sign and size. <c>default</c> is zero.
/// </summary>
/// <example><code>Ratio.Percent(4m) // "4 %"     Ratio.Of(13, 22) // "13/22"</code></example>
[JsonConverter(typeof(RatioJsonConverter))]
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>, ILocalizable, IJsonValue
{
    internal Ratio(Fraction value) => Value = value;

    /// <summary>Nothing.</summary>
    public static Ratio Zero => default;

    /// <summary>The whole: 100 %.</summary>
    public static Ratio One => new(Fraction.One);

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Value.Sign;

    internal Fraction Value { get; }

    /// <summary>So many hundredths: <c>Percent(4.5m)</c> is 0.045.</summary>
    public static Ratio Percent(decimal percent) => new(Fraction.From(percent) / 100);

    /// <summary>So many parts out of so many: <c>Of(13, 22)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    public static Ratio Of(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        return new(Fraction.Of(numerator, denominator));
    }

    /// <summary>A factor: <c>From(0.9524m)</c>.</summary>
    public static Ratio From(decimal factor) => new(Fraction.From(factor));

    /// <summary>The sum of two ratios.</summary>
    public static Ratio operator +(Ratio left, Ratio right) => new(left.Value + right.Value);

    /// <summary>The difference of two ratios.</summary>
    public static Ratio operator -(Ratio left, Ratio right) => new(left.Value - right.Value);

    /// <summary>The ratio with the other sign.</summary>
    public static Ratio operator -(Ratio value) => new(-value.Value);

    /// <summary>A ratio of a ratio.</summary>
    public static Ratio operator *(Ratio left, Ratio right) => new(left.Value * right.Value);

    /// <summary>How many times one ratio contains another.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Ratio operator /(Ratio left, Ratio right) => new(left.Value / right.Value);

    /// <summary>Equal value: 4 % equals 1/25.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Different value.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Less than.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>More than.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>At most.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>At least.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <inheritdoc cref="operator +(Ratio, Ratio)"/>
    public Ratio Plus(Ratio other) => this + other;

    /// <inheritdoc cref="operator -(Ratio, Ratio)"/>
    public Ratio Minus(Ratio other) => this - other;

    /// <inheritdoc cref="operator *(Ratio, Ratio)"/>
    public Ratio Times(Ratio other) => this * other;

    /// <inheritdoc cref="operator /(Ratio, Ratio)"/>
    public Ratio DividedBy(Ratio other) => this / other;

    /// <summary>The same value as a decimal factor; false where there is none (1/3).</summary>
    public bool TryToDecimal(out decimal factor) => Value.TryToDecimal(out factor);

    /// <summary>The same value in hundredths; false where no decimal number is that percentage (1/3).</summary>
    public bool TryToPercent(out decimal percent) => (Value * 100).TryToDecimal(out percent);

    JsonNode IJsonValue.ToJson() => new JsonTextNode(ToExactText());

    /// <summary>Reads what <see cref="ToString"/> writes: "4 %" or "13/22".</summary>
    internal static bool TryParse(string text, out Ratio ratio)
    {
        ratio = default;
        if (text.EndsWith(" %", StringComparison.Ordinal) && ExactDecimal.TryParse(text.AsSpan()[..^2], out var percent))
        {
            ratio = Percent(percent);
            return true;
        }

        var isFraction = Fraction.TryParse(text, out var value);
        ratio = new(value);
        return isFraction;
    }

    /// <inheritdoc/>
    public bool Equals(Ratio other) => Value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => Value.CompareTo(other.Value);

    /// <summary>
    /// "4 %" where the percentage is a decimal number, otherwise the fraction of small numbers, "13/22", or a percentage with what it lacks,
    /// "60.459771 % (about 0.000000115 less)"; the same under every culture.
    /// </summary>
    public override string ToString() => In(Language.English);

    /// <summary>The same in either language; Chinese writes "4%".</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The ratio, never a fraction of large numbers.</returns>
    public string In(Language language)
    {
        var sign = Guard.Defined(language) == Language.Chinese ? "%" : " %";
        var percent = Value * 100;
        if (ExactText.TryShort(percent, out var whole))
        {
            return Digits(whole) + sign;
        }

        return ExactText.SmallFraction(Value) is { } small
            ? small
            : ExactText.TryRounded(percent, out var shown)
                ? $"{Digits(shown)}{sign}{ExactText.Rest(percent, shown, language)}"
                : Value.ToString();
    }

    /// <summary>A factor as people write it: "1.2", or the ratio where no short decimal number is that factor.</summary>
    internal string FactorIn(Language language) => ExactText.TryShort(Value, out var number) ? Digits(number) : In(language);

    /// <summary>The exact value as a document keeps it: "4 %" or "13/22", whatever its size.</summary>
    internal string ToExactText() => TryToPercent(out var percent) ? Digits(percent) + " %" : Value.ToString();

    // What comes of a fraction has no trailing zeros.
    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
