using System.Globalization;
using System.Text;
using System.Xml;

namespace WageGrades.Excel;

/// <summary>Text as sheets hold it: what XML cannot hold is written as <c>_x0001_</c>.</summary>
internal static class SheetText
{
    internal static string Escape(string text)
    {
        var isPlain = !text.Contains("_x", StringComparison.Ordinal);
        for (var at = 0; at < text.Length && isPlain; at++)
        {
            isPlain = XmlConvert.IsXmlChar(text[at]) && text[at] != '\r';
        }

        if (isPlain)
        {
            return text;
        }

        StringBuilder escaped = new();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
            {
                escaped.Append(text, at++, 2);
            }
            else if (char.IsSurrogate(text[at]))
            {
                // Half a pair is no text.
                escaped.Append('\uFFFD');
            }
            else if (!XmlConvert.IsXmlChar(text[at]) || text[at] == '\r' || IsEscape(text, at))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[at]:X4}_");
            }
            else
            {
                escaped.Append(text[at]);
            }
        }

        return escaped.ToString();
    }

    internal static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder plain = new();
        for (var at = 0; at < text.Length; at++)
        {
            if (IsEscape(text, at))
            {
                plain.Append((char)ushort.Parse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 6;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return plain.ToString();
    }

    private static bool IsEscape(string text, int at) => at + 6 < text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_'
        && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
}
