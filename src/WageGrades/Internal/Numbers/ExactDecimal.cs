using System.Globalization;
using System.Numerics;

namespace WageGrades.Internal;

/// <summary>Decimal numbers as text, without losing a digit either way.</summary>
internal static class ExactDecimal
{
    /// <summary>The most significant digits that every decimal can hold.</summary>
    internal const int MaximumDigits = 28;

    // So many digits fit into 64 bits whatever they are.
    private const int LongDigits = 18;

    /// <summary>The shortest text of the number: no exponent, no trailing zeros, <c>0</c> for zero of either sign.</summary>
    internal static string Print(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads <c>-12.50</c> or <c>1.25e3</c> exactly. False where the text is no such number, has more than 28 significant
    /// digits, or is too large or too fine; leading and trailing zeros do not count as digits.
    /// </summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var negative = text.StartsWith("-", StringComparison.Ordinal);
        var rest = negative ? text[1..] : text;
        if (!TryTakeExponent(ref rest, out var exponent))
        {
            return false;
        }

        var point = rest.IndexOf('.');
        var whole = point < 0 ? rest : rest[..point];
        var fraction = point < 0 ? [] : rest[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty) || !AllDigits(whole) || !AllDigits(fraction))
        {
            return false;
        }

        if (exponent == 0 && whole.Length + fraction.Length <= LongDigits)
        {
            value = Small(whole, fraction.TrimEnd('0'), negative);
            return true;
        }

        ReadOnlySpan<char> digits = string.Concat(whole, fraction);
        var trimmedEnd = digits.TrimEnd('0').Length;
        var power = (long)exponent - fraction.Length + (digits.Length - trimmedEnd);
        digits = digits[..trimmedEnd].TrimStart('0');
        if (digits.IsEmpty)
        {
            return true;
        }

        if (digits.Length > MaximumDigits || power < -MaximumDigits || digits.Length + power > MaximumDigits)
        {
            return false;
        }

        var number = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var coefficient = (UInt128)(power > 0 ? number * BigInteger.Pow(10, (int)power) : number);
        value = new decimal(
            unchecked((int)(uint)coefficient),
            unchecked((int)(uint)(coefficient >> 32)),
            unchecked((int)(uint)(coefficient >> 64)),
            negative,
            (byte)Math.Max(0, -power));
        return true;
    }

    private static decimal Small(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, bool negative)
    {
        var number = 0L;
        foreach (var digit in whole)
        {
            number = (10 * number) + digit - '0';
        }

        foreach (var digit in fraction)
        {
            number = (10 * number) + digit - '0';
        }

        return number == 0 ? 0m : new decimal(unchecked((int)number), (int)(number >> 32), 0, negative, (byte)fraction.Length);
    }

    private static bool TryTakeExponent(ref ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        var at = text.IndexOfAny('e', 'E');
        if (at < 0)
        {
            return true;
        }

        var parsed = int.TryParse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
        text = text[..at];
        return parsed;
    }

    private static bool AllDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
