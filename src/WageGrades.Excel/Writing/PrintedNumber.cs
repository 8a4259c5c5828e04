using System.Buffers;
using System.Globalization;

namespace WageGrades.Excel;

/// <summary>
/// A number as reports print it, read back: 1,234.50, 1,234.50 元, -3.00 CNY, 4%, 480. The document is what people read; the sheet holds the same
/// figures,
/// each with the format that shows it so.
/// </summary>
internal static class PrintedNumber
{
    // Signs that stand in no unit.
    private static readonly SearchValues<char> NoUnit = SearchValues.Create("\"[]();；，,（）");

    /// <summary>The number and the code of the format that shows it as printed; null where the text is none.</summary>
    internal static (decimal Number, string Format)? TryRead(string text, bool isPercent)
    {
        var end = text.Length;
        while (end > 0 && !char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        var unit = text[end..].Trim();
        if (end == 0 || unit.Length > 12 || unit.AsSpan().ContainsAny(NoUnit))
        {
            return null;
        }

        var digits = text[..end].Replace('−', '-');
        if (!decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var number) || !IsGrouped(digits))
        {
            return null;
        }

        var decimals = digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? digits.Length - point - 1 : 0;
        var places = decimals == 0 ? "" : "." + new string('0', decimals);
        return unit.StartsWith('%') && unit.Length == 1 ? (number / 100m, $"0{places}%")
            : unit.Length == 0 && isPercent ? (number / 100m, $"0{places}%")
            : unit.Length == 0 ? (number, $"#,##0{places}")
            : char.IsWhiteSpace(text[end]) || !char.IsAsciiLetterOrDigit(unit[0]) ? (number, $"#,##0{places}\" {unit}\"")
            : null;
    }

    /// <summary>Whether commas stand where thousands end: 1,234 and not 1,2 or a list.</summary>
    private static bool IsGrouped(string digits)
    {
        var whole = digits.Split('.')[0].TrimStart('+', '-').Split(',');
        return whole.Length == 1 || (whole[0].Length is >= 1 and <= 3 && whole.Skip(1).All(part => part.Length == 3));
    }
}
