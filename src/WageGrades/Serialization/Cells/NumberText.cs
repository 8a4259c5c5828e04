using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A number as people write it: with thousands separators, full-width digits, a currency sign before it, a unit behind it.</summary>
internal readonly record struct NumberText(decimal Number, string Suffix, bool IsPlain)
{
    /// <summary>The number and what stands behind it; null where the text is none.</summary>
    internal static NumberText? Split(string text)
    {
        if (TryParse(text.Trim(), out var value))
        {
            return new NumberText(value, "", IsPlain: true);
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
