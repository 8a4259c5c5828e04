namespace WageGrades.Internal;

/// <summary>A text between quotes, in which a quote is doubled.</summary>
internal static class QuotedText
{
    /// <summary>The text between the quote that stands here and the one that closes it, behind which it then stands; null where none does.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">A place in it.</param>
    /// <param name="line">The number of its line.</param>
    internal static ReadOnlyMemory<char>? Take(string text, ref int at, ref int line)
    {
        var isDoubled = false;
        var from = ++at;
        while (text.IndexOf('"', at) is >= 0 and var next)
        {
            line += LineBreaks.In(text, at, next);
            at = next + 1;
            if (at >= text.Length || text[at] != '"')
            {
                var content = text.AsMemory(from, next - from);
                return isDoubled ? content.ToString().Replace("\"\"", "\"", StringComparison.Ordinal).AsMemory() : content;
            }

            isDoubled = true;
            at++;
        }

        return null;
    }
}
