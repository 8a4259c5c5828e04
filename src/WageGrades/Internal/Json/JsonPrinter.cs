using System.Globalization;
using System.Text;

namespace WageGrades.Internal;

/// <summary>
/// Writes a tree in the one canonical form: UTF-8, line feeds, two blanks of indentation, members in the order of the tree,
/// numbers without trailing zeros, and a list or object of plain values on one line where it fits into 100 characters.
/// </summary>
internal static class JsonPrinter
{
    private const int LineWidth = 100;

    /// <summary>The canonical text with a final line feed.</summary>
    internal static string Print(JsonNode root)
    {
        StringBuilder text = new();
        Append(text, root, 0);
        return text.Append('\n').ToString();
    }

    /// <summary>The canonical bytes; their hash is the document's fingerprint.</summary>
    internal static byte[] PrintUtf8(JsonNode root) => Encoding.UTF8.GetBytes(Print(root));

    private static void Append(StringBuilder text, JsonNode node, int depth)
    {
        switch (node)
        {
            case JsonObjectNode value:
                AppendMany(text, '{', '}', value.Members, value.Members.All(member => member.Value.IsPlain), depth, AppendMember);
                break;
            case JsonListNode value:
                AppendMany(text, '[', ']', value.Items, value.Items.All(item => item.IsPlain), depth, Append);
                break;
            case JsonTextNode value:
                AppendText(text, value.Value);
                break;
            case JsonNumberNode value:
                text.Append(ExactDecimal.TryParse(value.Raw, out var number) ? ExactDecimal.Print(number) : value.Raw);
                break;
            case JsonFlagNode value:
                text.Append(value.Value ? "true" : "false");
                break;
            case JsonNullNode or JsonBrokenNode:
                text.Append("null");
                break;
            default:
                throw Closed.Missed(node);
        }
    }

    private static void AppendMember(StringBuilder text, JsonMember member, int depth)
    {
        AppendText(text, member.Name);
        text.Append(": ");
        Append(text, member.Value, depth);
    }

    private static void AppendMany<T>(
        StringBuilder text, char first, char last, ValueList<T> parts, bool arePlain, int depth, Action<StringBuilder, T, int> append)
    {
        var start = text.Length;
        if (arePlain && depth > 0 && TryAppendOnOneLine(text, first, last, parts, append))
        {
            return;
        }

        text.Length = start;
        text.Append(first);
        for (var i = 0; i < parts.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', 2 * (depth + 1));
            append(text, parts[i], depth + 1);
        }

        if (parts.Count > 0)
        {
            text.Append('\n').Append(' ', 2 * depth);
        }

        text.Append(last);
    }

    private static bool TryAppendOnOneLine<T>(
        StringBuilder text, char first, char last, ValueList<T> parts, Action<StringBuilder, T, int> append)
    {
        var start = text.Length;
        var gap = first == '{' && parts.Count > 0 ? " " : "";
        text.Append(first).Append(gap);
        for (var i = 0; i < parts.Count && text.Length - start <= LineWidth; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            append(text, parts[i], 0);
        }

        text.Append(gap).Append(last);
        return text.Length - start <= LineWidth;
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or '\u007f' or '\u2028' or '\u2029' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ when IsHalfAPair(value, i) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }

    private static bool IsHalfAPair(string value, int at) => char.IsHighSurrogate(value[at])
        ? !char.IsSurrogatePair(value, at)
        : char.IsLowSurrogate(value[at]) && (at == 0 || !char.IsSurrogatePair(value, at - 1));
}
