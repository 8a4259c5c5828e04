using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Monetary;

/// <summary>
/// The currency (币种) an agreement pays in: an ISO 4217 code and how many minor digits amounts usually show. An agreement has one
/// currency. Two currencies are equal when code and minor digits are.
/// </summary>
[JsonConverter(typeof(CurrencyJsonConverter))]
public sealed class Currency : IEquatable<Currency>, ILocalizable, IJsonValue
{
    private Currency(string code, int minorDigits)
    {
        Code = code;
        MinorDigits = minorDigits;
    }

    /// <summary>Chinese yuan (人民币), two minor digits (fen).</summary>
    public static Currency Cny { get; } = new("CNY", 2);

    /// <summary>What documents also call the yuan.</summary>
    internal static IReadOnlyList<string> YuanNames { get; } = ["人民币", "人民币元", "元"];

    /// <summary>Euro, two minor digits.</summary>
    public static Currency Eur { get; } = new("EUR", 2);

    /// <summary>US dollar, two minor digits.</summary>
    public static Currency Usd { get; } = new("USD", 2);

    /// <summary>Australian dollar, two minor digits.</summary>
    public static Currency Aud { get; } = new("AUD", 2);

    /// <summary>Pound sterling, two minor digits.</summary>
    public static Currency Gbp { get; } = new("GBP", 2);

    /// <summary>Hong Kong dollar, two minor digits.</summary>
    public static Currency Hkd { get; } = new("HKD", 2);

    /// <summary>Japanese yen, no minor digits.</summary>
    public static Currency Jpy { get; } = new("JPY", 0);

    /// <summary>The currencies that text is read in without saying how many minor digits they have, by code.</summary>
    public static IReadOnlyList<Currency> Known { get; } = [Aud, Cny, Eur, Gbp, Hkd, Jpy, Usd];

    /// <summary>Three capital letters, as in ISO 4217: "CNY".</summary>
    public string Code { get; }

    /// <summary>Digits an amount shows at least: 2 for yuan, 0 for yen. It does not limit the digits an amount may have.</summary>
    public int MinorDigits { get; }

    /// <summary>A currency that is not among <see cref="Known"/>, or a known one when code and digits agree.</summary>
    /// <param name="code">Three capital letters A to Z.</param>
    /// <param name="minorDigits">0 to 6.</param>
    /// <exception cref="ArgumentException">The code is not three capital letters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The digits are outside 0 to 6.</exception>
    public static Currency Of(string code, int minorDigits)
    {
        Guard.NotNull(code);
        Guard.InRange(minorDigits, 0, 6);
        if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException($"A currency code is three capital letters A to Z, not \"{code}\".", nameof(code));
        }

        return TryFind(code, out var known) && known.MinorDigits == minorDigits ? known : new(code, minorDigits);
    }

    /// <summary>Finds one of the <see cref="Known"/> currencies by its code, in capital letters.</summary>
    public static bool TryFind(string? code, [NotNullWhen(true)] out Currency? currency)
    {
        currency = Known.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.Ordinal));
        return currency is not null;
    }

    /// <summary>An amount of this currency: <c>Currency.Cny.Of(4_290m)</c> is 4,290.00 CNY.</summary>
    /// <inheritdoc cref="Money(decimal, Currency)" path="/exception"/>
    public Money Of(decimal amount) => new(amount, this);

    /// <inheritdoc/>
    public bool Equals(Currency? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && MinorDigits == other.MinorDigits);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Currency);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code.GetHashCode(StringComparison.Ordinal), MinorDigits);

    /// <summary>Equal code and minor digits.</summary>
    public static bool operator ==(Currency? left, Currency? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different code or minor digits.</summary>
    public static bool operator !=(Currency? left, Currency? right) => !(left == right);

    JsonNode IJsonValue.ToJson() => new JsonTextNode(ToText());

    /// <summary>As documents name it: the code of a known one, otherwise code and minor digits.</summary>
    internal string ToText() => Known.Contains(this) ? Code : $"{Code} {(char)('0' + MinorDigits)}";

    internal static bool TryParse(string text, [NotNullWhen(true)] out Currency? currency)
    {
        if (text.Length == 5 && text[3] == ' ' && text[4] is >= '0' and <= '6' && text.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0)
        {
            currency = Of(text[..3], text[4] - '0');
            return true;
        }

        if (YuanNames.Contains(text, StringComparer.Ordinal))
        {
            currency = Cny;
            return true;
        }

        return TryFind(text, out currency);
    }

    /// <summary>元 for yuan in Chinese; the code everywhere else.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name as it follows an amount.</returns>
    public string In(Language language) => Guard.Defined(language) == Language.Chinese && this == Cny ? "元" : Code;

    /// <summary>The code: "CNY".</summary>
    public override string ToString() => Code;
}
