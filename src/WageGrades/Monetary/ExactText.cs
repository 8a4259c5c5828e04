using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Monetary;

/// <summary>
/// An exact number as people can read it: a decimal, the fraction of small numbers (13/22), or else a decimal of six places and how far it stands
/// from the exact value. Never a fraction of numbers that nobody can check.
/// </summary>
internal static class ExactText
{
    private const int MostDecimals = 12;
    private const int Places = 6;
    private const int LargestDenominator = 9_999;
    private const int LargestNumerator = 9_999_999;
    private const int RestDigits = 3;
    private const int MostRestPlaces = 28;

    /// <summary>The fraction's text where its numbers are small, otherwise null.</summary>
    internal static string? SmallFraction(Fraction value) =>
        value.Denominator <= LargestDenominator && value.Abs().Numerator <= LargestNumerator ? value.ToString() : null;

    /// <summary>True where the number has few enough decimals to be written whole.</summary>
    internal static bool TryShort(Fraction value, out decimal number) => value.TryToDecimal(out number) && number.Scale <= MostDecimals;

    /// <summary>The number rounded to six places, half away from zero; false beyond the range of a decimal number.</summary>
    internal static bool TryRounded(Fraction value, out decimal number) =>
        ExactAmount.Rounded(value, Places).TryToDecimal(out number);

    /// <summary>How far the exact value lies from a shown number, in brackets and three digits: " (exactly 0.0000000000122 less)"; empty for no
    /// distance.</summary>
    internal static string Rest(Fraction value, decimal shown, Language language)
    {
        var rest = value - Fraction.From(shown);
        if (rest.Sign == 0)
        {
            return "";
        }

        var size = rest.Abs();
        var places = Places;
        while (places < MostRestPlaces && ExactAmount.Rounded(size, places - RestDigits + 1).Sign == 0)
        {
            places++;
        }

        var cut = ExactAmount.Rounded(size, places);
        var isExact = cut.Equals(size);
        var text = cut.ToShownDecimal().ToString("0." + new string('#', MostRestPlaces), CultureInfo.InvariantCulture);
        return (language, rest.Sign, isExact) switch
        {
            (Language.Chinese, 1, true) => $"（精确值多 {text}）",
            (Language.Chinese, 1, false) => $"（精确值约多 {text}）",
            (Language.Chinese, -1, true) => $"（精确值少 {text}）",
            (Language.Chinese, -1, false) => $"（精确值约少 {text}）",
            (Language.English, 1, true) => $" (exactly {text} more)",
            (Language.English, 1, false) => $" (about {text} more)",
            (Language.English, -1, true) => $" (exactly {text} less)",
            (Language.English, -1, false) => $" (about {text} less)",
            _ => throw Closed.Missed(language),
        };
    }
}
