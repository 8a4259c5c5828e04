using System.Globalization;

namespace WageGrades.Serialization;

/// <summary>A cell without what spreadsheets and copying put around its text: apostrophes, tabs, marks of writing direction, a formula that is only
/// text.</summary>
internal readonly record struct RawCell(string Text, bool HadMarks)
{
    private const string Apostrophes = "'‘’`";

    internal static RawCell Of(string written)
    {
        var trimmed = written.Trim();
        var visible = WithoutMarks(trimmed);
        var plain = Unquoted(visible).TrimStart(Apostrophes.ToCharArray()).Trim();
        return new RawCell(plain.All(char.IsControl) ? "" : plain, plain.Length != trimmed.Length || written.StartsWith('\t'));
    }

    /// <summary>Without marks at either end; those within a text may belong to it.</summary>
    private static string WithoutMarks(string text)
    {
        var from = 0;
        var to = text.Length;
        while (from < to && (IsFormat(text[from]) || char.IsWhiteSpace(text[from])))
        {
            from++;
        }

        while (to > from && (IsFormat(text[to - 1]) || char.IsWhiteSpace(text[to - 1])))
        {
            to--;
        }

        return text[from..to];
    }

    /// <summary>="0001" keeps zeros in a spreadsheet; only the text counts.</summary>
    private static string Unquoted(string text) =>
        text.Length > 3 && text[0] is '=' or '＝' && text[1] == '"' && text[^1] == '"' && !text.AsSpan(2, text.Length - 3).Contains('"')
            ? text[2..^1]
            : text;

    // The byte-order mark and zero-width blanks are among them.
    private static bool IsFormat(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
