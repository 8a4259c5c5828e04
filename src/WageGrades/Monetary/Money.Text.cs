using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Monetary;

public readonly partial struct Money
{
    /// <summary>
    /// Reads "4,290.00 CNY" or "4290.5 CNY": an optional minus, digits with or without correct groups of three, at most 12 decimals
    /// after a point, one space, the code of a currency in <see cref="Currency.Known"/>. Nothing else, under every culture.
    /// </summary>
    /// <exception cref="FormatException">The text is not of this form.</exception>
    public static Money Parse(string text) =>
        TryParse(Guard.NotNull(text), out var amount)
            ? amount
            : throw new FormatException($"\"{text}\" is not an amount of money. Write it as in \"4,290.00 CNY\".");

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <returns>False, with <c>default</c>, when the text is not of this form.</returns>
    public static bool TryParse(string? text, out Money amount)
    {
        amount = default;
        var space = text?.IndexOf(' ', StringComparison.Ordinal) ?? -1;
        if (space < 0 || !Currency.TryFind(text![(space + 1)..], out var currency) || !TryNumber(text[..space], out var number))
        {
            return false;
        }

        amount = new(number, currency);
        return true;
    }

    /// <summary>
    /// "4,290.00 CNY": groups of three, at least the currency's minor digits, no trailing zeros beyond them, the same under every
    /// culture; "0" for zero without a currency.
    /// </summary>
    public override string ToString() => currency is null ? "0" : $"{NumberText(Amount, currency.MinorDigits)} {currency}";

    /// <summary>"4,290.00 元" in Chinese, "4,290.00 CNY" in English.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The amount; "0" for zero without a currency.</returns>
    public string In(Language language) => currency is null ? "0" : $"{NumberText(Amount, currency.MinorDigits)} {currency.In(language)}";

    internal static string NumberText(decimal number, int minDigits) =>
        number.ToString(
            "#,##0." + new string('0', minDigits) + new string('#', MaxDecimals - minDigits),
            CultureInfo.InvariantCulture
        );

    private static bool TryNumber(string text, out decimal number)
    {
        var (whole, decimals) = text.IndexOf('.', StringComparison.Ordinal) is var point and >= 0
            ? (text[..point], text[(point + 1)..])
            : (text, null);
        var digits = whole.StartsWith('-') ? whole[1..] : whole;
        number = 0m;
        return IsWhole(digits)
            && (decimals is null || (decimals.Length is > 0 and <= MaxDecimals && decimals.All(char.IsAsciiDigit)))
            && decimal.TryParse(
                text.Replace(",", "", StringComparison.Ordinal),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out number
            )
            && IsInRange(number);

        static bool IsWhole(string digits)
        {
            var groups = digits.Split(',');
            return groups.All(group => group.Length > 0 && group.All(char.IsAsciiDigit))
                && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3)));
        }
    }
}
