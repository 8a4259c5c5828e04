using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace WageGrades.Documents;

/// <summary>Makes any string safe for every writer at once, so that no writer has to think of line breaks or broken characters.</summary>
internal static class OneLine
{
    /// <summary>Line breaks, tabs and control characters become spaces, lone surrogates and non-characters U+FFFD.</summary>
    internal static string Of([NotNull] string? text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // U+FFFE and U+FFFF are valid scalars that neither HTML nor XML allows.
            line.Append((IsBreak(rune) ? new Rune(' ') : rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune).ToString());
        }

        return line.Length == text.Length && line.Equals(text) ? text : line.ToString();
    }

    private static bool IsBreak(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
