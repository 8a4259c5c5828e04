using System.Globalization;
using System.Text;

namespace WageGrades.Serialization;

/// <summary>What people's typing does to text, undone.</summary>
internal static class CellText
{
    private const int Shown = 40;
    internal const int LongestName = 300;

    // Fewer digits than a telephone number are a staff number, a date or an amount.
    private const int PersonalDigits = 11;

    /// <summary>Without blanks of any width at the ends, and with full-width letters, digits and signs in plain form.</summary>
    internal static string HalfWidth(string text)
    {
        if (IsHalfWidth(text))
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        foreach (var c in text)
        {
            if (!IsFormat(c))
            {
                plain.Append(HalfWidth(c));
            }
        }

        return plain.ToString().Trim();
    }

    /// <summary>The form in which names are compared: half-width, lower case, without blanks, hyphens and underscores.</summary>
    /// <remarks>A text longer than any name is left as it is: it is none.</remarks>
    internal static string Key(string text)
    {
        Span<char> place = stackalloc char[Math.Min(text.Length, LongestName)];
        var key = Key(text, place);
        return key.SequenceEqual(text) ? text : key.ToString();
    }

    /// <inheritdoc cref="Key(string)"/>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the key may be written: room for the text, and for no more than <see cref="LongestName"/> characters.</param>
    /// <returns>The key.</returns>
    internal static ReadOnlySpan<char> Key(ReadOnlySpan<char> text, Span<char> place)
    {
        if (text.Length > LongestName)
        {
            return text;
        }

        var length = 0;
        foreach (var c in text)
        {
            if (IsFormat(c))
            {
                continue;
            }

            var plain = HalfWidth(c);
            if (plain is not (' ' or '-' or '_'))
            {
                place[length++] = IsHan(plain) ? plain : char.ToLowerInvariant(plain);
            }
        }

        return place[..length];
    }

    /// <summary>Whether a character only says how others are shown: a mark of writing direction, the byte-order mark, zero-width blanks.</summary>
    internal static bool IsFormat(char c) => !IsUsual(c) && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Whether nothing but usual letters, digits and signs stands in a text, and no blank.</summary>
    internal static bool IsOneWord(string text)
    {
        foreach (var c in text)
        {
            if (c == ' ' || !IsUsual(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is nothing but plain digits, letters and Chinese characters: nobody's typing is to be undone in it.</summary>
    internal static bool IsLettersAndDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not (>= '\u3400' and <= '\u9FFF'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHalfWidth(string text)
    {
        foreach (var c in text)
        {
            if (!IsUsual(c))
            {
                return false;
            }
        }

        return text.Length == 0 || (text[0] != ' ' && text[^1] != ' ');
    }

    /// <summary>Most characters are of ASCII or Chinese and stay as they are.</summary>
    private static bool IsUsual(char c) => c is (>= ' ' and <= '~') or (>= '\u3400' and <= '\u9FFF');

    private static char HalfWidth(char c) => c switch
    {
        _ when IsUsual(c) => c,
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '。' => '.',
        '￥' => '¥',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };

    internal static bool HasHan(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u3400', '\u9FFF') || text.ContainsAnyInRange('\uF900', '\uFAFF');

    internal static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>The text as a finding may show it: as it was typed, full-width signs too, but short, and any run of digits long enough for an
    /// identity card, a telephone or an account hidden.</summary>
    internal static string ForFinding(string text)
    {
        if (text.Length < PersonalDigits && IsLettersAndDigits(text))
        {
            return text;
        }

        string seen = new([.. text.Take(LongestName).Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && !IsFormat(c))]);
        var shown = HidePersonal(seen.Trim());
        return shown.Length <= Shown ? shown : shown[..Shown] + "…";
    }

    private static string HidePersonal(string text)
    {
        StringBuilder shown = new(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            (var end, var digits) = DigitRun(text, at);
            if (digits >= PersonalDigits)
            {
                shown.Append("***");
                at = end < text.Length && HalfWidth(text[end]) is 'x' or 'X' ? end + 1 : end;
            }
            else if (digits > 0)
            {
                shown.Append(text, at, end - at);
                at = end;
            }
            else
            {
                shown.Append(text[at]);
                at++;
            }
        }

        return shown.ToString();
    }

    /// <summary>A run of digits from here, blanks and hyphens between its groups included.</summary>
    private static (int End, int Digits) DigitRun(string text, int start)
    {
        var end = start;
        var digits = 0;
        for (var i = start; i < text.Length && (char.IsDigit(text[i]) || (digits > 0 && HalfWidth(text[i]) is ' ' or '-')); i++)
        {
            if (char.IsDigit(text[i]))
            {
                digits++;
                end = i + 1;
            }
        }

        return (end, digits);
    }
}
