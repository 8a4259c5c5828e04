using System.Globalization;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A number as people write it: with thousands separators, full-width digits, a currency sign before it, a unit behind it. Hours and minutes
/// (2:30) are a number of minutes.</summary>
internal readonly record struct NumberText(decimal Number, string Suffix, bool IsPlain, bool IsClock = false)
{
    private const int LongestClock = 20;

    /// <summary>The number and what stands behind it; null where the text is none.</summary>
    internal static NumberText? Split(string text)
    {
        if (TryParse(text.Trim(), out var value))
        {
            return new NumberText(value, "", IsPlain: true);
        }

        if (TryReadClock(text, out var minutes))
        {
            return new NumberText(minutes, "分钟", IsPlain: false, IsClock: true);
        }

        var plain = CellText.HalfWidth(text).TrimStart('¥').Replace(" ", "", StringComparison.Ordinal);
        var end = plain.Length;
        while (end > 0 && !char.IsAsciiDigit(plain[end - 1]))
        {
            end--;
        }

        return TryParse(WithoutThousands(plain[..end]), out value)
            ? new NumberText(value, plain[end..], IsPlain: plain[end..] == "%" && plain == text.Trim())
            : null;
    }

    /// <summary>2:30 and 36:00:30, as clocks and sheets show a length of time; false where seconds are no decimal part of a minute.</summary>
    private static bool TryReadClock(string text, out decimal minutes)
    {
        minutes = 0;
        if (text.Length > LongestClock || CellText.HalfWidth(text).Trim().Split(':') is not [{ Length: >= 1 and <= 4 } hours, .. var parts]
            || parts.Length is 0 or > 2)
        {
            return false;
        }

        if (!int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            || !Array.TrueForAll(parts, part => part.Length == 2 && char.IsAsciiDigit(part[0]) && char.IsAsciiDigit(part[1]) && part[0] < '6'))
        {
            return false;
        }

        var seconds = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        minutes = (whole * 60) + int.Parse(parts[0], CultureInfo.InvariantCulture) + (seconds / 60m);
        return seconds % 3 == 0;
    }

    private static bool TryParse(string text, out decimal value)
    {
        value = 0;
        return !text.AsSpan().ContainsAny('e', 'E') && ExactDecimal.TryParse(text, out value);
    }

    /// <summary>1,234,567.8 without its commas; the text as it is where they do not part thousands.</summary>
    private static string WithoutThousands(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var groups = (point < 0 ? text : text[..point]).Split(',');
        var areThousands = groups.Length > 1
            && groups[0].TrimStart('-').Length is >= 1 and <= 3
            && groups.Skip(1).All(group => group.Length == 3)
            && (point < 0 || !text[point..].Contains(',', StringComparison.Ordinal));
        return areThousands ? text.Replace(",", "", StringComparison.Ordinal) : text;
    }
}
