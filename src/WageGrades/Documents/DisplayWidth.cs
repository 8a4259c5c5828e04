using System.Globalization;
using System.Text;

namespace WageGrades.Documents;

/// <summary>
/// How many terminal columns a text takes: two for the wide blocks of Unicode Standard Annex #11 (Chinese, Japanese, Korean, full-width
/// forms, emoji), none for combining marks and invisible characters, one for the rest.
/// </summary>
internal static class DisplayWidth
{
    internal static int Of(string text) => text.EnumerateRunes().Sum(Of);

    internal static int Of(Rune rune) => IsWide(rune.Value) ? 2 : IsInvisible(rune) ? 0 : 1;

    /// <summary>Spaces that bring a text to the wanted width; none when it is as wide already.</summary>
    internal static string Padding(string text, int width) => new(' ', Math.Max(0, width - Of(text)));

    private static bool IsWide(int value) => value
        is (>= 0x1100 and <= 0x115F)
        or (>= 0x2E80 and <= 0x303E)
        or (>= 0x3041 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0xA4CF)
        or (>= 0xA960 and <= 0xA97F)
        or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE10 and <= 0xFE19)
        or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF01 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1FAFF)
        or (>= 0x20000 and <= 0x3FFFD);

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
