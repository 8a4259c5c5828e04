namespace WageGrades.Tests.Generators;

/// <summary>Texts that break writers: markup of HTML, Markdown and SVG, control characters, broken surrogates, wide and invisible ones.</summary>
internal static class TextGen
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "7", "0.5", "高级技师", "薪", "é", "e\u0301", "Ü", "ﬁ", "😀", " ", "  ", "\u3000", "\u00a0", "\u200b", "\ufeff",
        "<", ">", "&", "\"", "'", "&amp;", "&#60;", "<script>alert(1)</script>", "</td>", "]]>", "<!--", "-->", "<br>",
        "|", "\\", "\\|", "`", "``", "*", "**", "_", "__", "~~", "#", "##", "$", "$$", "!", "[x](y)", "![x](y)", "[^1]", "https://a.b",
        "-", "- ", "+ ", "1. ", "2) ", "=", "===", "---", "***", ": ", "> ", "{", "}", "(", ")", "^", ":-:", ",", ";", "%",
        "\n", "\r\n", "\t", "\0", "\u001b", "\u0085", "\u2028", "\ud800", "\udc00", "\ufffe", "\uffff", "\ufffd", "\u202e",
    ];

    internal static Gen<string> Text { get; } =
        from length in Gen.Choose(0, 8)
        from pieces in Gen.Elements(Pieces).ListOf(length)
        select string.Concat(pieces);

    /// <summary>Shorter texts: half of it, then without each character.</summary>
    internal static IEnumerable<string> Shrink(string text)
    {
        if (text.Length > 3)
        {
            yield return text[..(text.Length / 2)];
            yield return text[(text.Length / 2)..];
        }

        for (var index = 0; index < text.Length; index++)
        {
            yield return text.Remove(index, 1);
        }
    }
}
